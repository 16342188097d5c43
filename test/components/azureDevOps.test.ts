import { describe, expect, test } from "vitest";

import { WorkloadIdentity, type AzureDevOpsTrustArgs } from "../../components/index.ts";
import { declare, messageOf, only } from "./declare.ts";

const organizationId = "2a7c1f04-9d3e-4c55-8a10-6b0f5d1e7c21";
const connectionId = "5f3e0b6a-1c2d-4e8f-9a7b-0d4c3b2a1f10";
const issuer = "https://login.microsoftonline.com/6b1f3a0e-6f0b-4f4c-9a53-0d6f7d3f8a10/v2.0";
const subject = `/eid1/c/pub/t/DjofawtvTE-aUw1vfT-KEA/a/rISbSSETf0KqFyZ8qWl1mA/sc/${organizationId}/${connectionId}`;
const names = { organization: "contoso", project: "Payments", connection: "azure prod" };
const old = "sc://contoso/Payments/azure prod";

const identity = (args: AzureDevOpsTrustArgs) =>
  new WorkloadIdentity("release", { resourceGroupName: "rg", azureDevOps: [args] });
const trusted = async (args: AzureDevOpsTrustArgs) => {
  const declared = await declare(() => identity(args));
  return only(declared, "FederatedIdentityCredential").inputs;
};

describe("a service connection of Azure DevOps is trusted", () => {
  test.each<[string, Partial<AzureDevOpsTrustArgs>, object]>([
    ["by ids, as the issuer of Entra writes them", { issuer, subject }, { issuer, subject }],
    [
      "by names, as the old issuer of its organization writes them",
      { organizationId },
      { issuer: `https://vstoken.dev.azure.com/${organizationId}`, subject: old },
    ],
    [
      "by names, with the still older issuer",
      { issuer: `https://app.vstoken.visualstudio.com/${organizationId}` },
      { issuer: `https://app.vstoken.visualstudio.com/${organizationId}`, subject: old },
    ],
  ])("%s", async (_, args, expected) => {
    expect(await trusted({ ...names, ...args })).toMatchObject({
      ...expected,
      audiences: ["api://AzureADTokenExchange"],
    });
  });

  test("under a name that says which one it is", async () => {
    const { federatedIdentityCredentialResourceName: name } = await trusted({ ...names, issuer, subject });
    expect(name).toMatch(/^azure-devops-contoso-payments-azure-prod-[0-9a-f]{8}$/);
  });
});

describe("what no pipeline could match is refused, with the subject that would have been used", () => {
  test.each<[string, Partial<AzureDevOpsTrustArgs>, string, string]>([
    ["a wildcard", { connection: "*", organizationId }, "connection contains a wildcard", "sc://contoso/Payments/*"],
    ["a slash in a name", { project: "a/b", organizationId }, "project contains a slash", "sc://contoso/a/b/"],
    ["an invisible character", { project: "Pay\u200bments", organizationId }, "invisible character", "Pay\\u200bments"],
    ["an empty name, also beside ids", { organization: "", issuer, subject }, "organization is empty", subject],
    ["no issuer", {}, "the issuer of the service connection is not clear", old],
    ["two issuers", { issuer, organizationId }, "the issuer of the service connection is not clear", old],
    ["an id that is a name", { organizationId: "contoso" }, "organizationId is not a GUID", old],
    ["an http issuer", { issuer: "http://vstoken.dev.azure.com/x" }, "only the old issuer", old],
    ["the issuer of Entra without the subject", { issuer }, 'subject: "/eid1/…/sc/…" as well', old],
    ["a subject with ids without its issuer", { subject }, "is of the issuer of Microsoft Entra", subject],
    [
      "a subject with ids and the old issuer",
      { subject, organizationId },
      `organizationId: "${organizationId}"`,
      subject,
    ],
    ["another issuer with such a subject", { subject, issuer: `${issuer}/` }, "without a slash at the end", subject],
    ["names where ids are expected", { issuer, subject: old }, "contains an unescaped colon", old],
    [
      "a subject without the connection",
      { issuer, subject: `/eid1/c/pub/t/a/a/b/sc/${organizationId}` },
      "not the subject of a service connection",
      "/eid1/c/pub",
    ],
  ])("%s", async (_, args, problem, shown) => {
    const message = await messageOf(() => identity({ ...names, ...args }));
    expect(message).toContain('WorkloadIdentity "release": ');
    expect(message).toContain(problem);
    expect(message).toContain(shown);
  });
});
