import { describe, expect, test } from "vitest";

import { actorOfSubject } from "../../../access/terms/subject.ts";

const organization = "2a7c1f04-9d3e-4c55-8a10-6b0f5d1e7c21";
const connection = "5f3e0b6a-1c2d-4e8f-9a7b-0d4c3b2a1f10";
const byNames = "sc://contoso/Payments/prod";
const byIds = `/eid1/c/pub/t/DjofawtvTE/a/rISbSSETf0KqFyZ8qWl1mA/sc/${organization}/${connection}`;
const entra = "https://login.microsoftonline.com/6b1f3a0e-6f0b-4f4c-9a53-0d6f7d3f8a10/v2.0";
const old = `https://vstoken.dev.azure.com/${organization}`;

describe("a service connection of Azure DevOps is told by name", () => {
  test.each([
    [old, byNames, "azure devops contoso/Payments connection prod"],
    [`https://app.vstoken.visualstudio.com/${organization}`, byNames, "azure devops contoso/Payments connection prod"],
    [entra, byIds, `azure devops connection ${connection} of organization ${organization}`],
  ])("by %s", (issuer, subject, name) => {
    expect(actorOfSubject(issuer, subject)).toEqual({ kind: "federated", name, id: `${subject} (${issuer})` });
  });
});

describe("whoever may sign any subject is no service connection", () => {
  test.each([
    ["https://vstoken.evil.example/x", byNames],
    [`${old}/`, byNames],
    [`${old}.evil.example`, byNames],
    [entra, byNames],
    [old, byIds],
    [old, `${byNames}/more`],
    [`${entra}/`, byIds],
    ["https://login.microsoftonline.com.evil.example/6b1f3a0e-6f0b-4f4c-9a53-0d6f7d3f8a10/v2.0", byIds],
    ["https://login.evil.microsoftonline.com/6b1f3a0e-6f0b-4f4c-9a53-0d6f7d3f8a10/v2.0", byIds],
  ])("%s", (issuer, subject) => {
    expect(actorOfSubject(issuer, subject).name).toBe(subject);
  });
});
