import { expect, test } from "vitest";

import { renderTerminal } from "../../../access/index.ts";
import type { StackReport } from "../../../access/terms/report.ts";
import { findRole } from "../../../roles/index.ts";
import { digestOfSteps, reportOfChange, type StepGiven } from "../changes.ts";
import { style } from "../report/reports.ts";

const group = "/subscriptions/5ab0c5e1-7e57-4a2d-9e0b-0c10ad0000a1/resourceGroups/rg";
const service = (type: string, name: string, arm: string): StepGiven => ({
  type: `azure-native:${type}`,
  name,
  op: "same",
  was: { disableLocalAuth: true, kind: "OpenAI", properties: { disableLocalAuth: true } },
  now: { disableLocalAuth: true, kind: "OpenAI", properties: { disableLocalAuth: true } },
  state: { id: `${group}/providers/${arm}/${name}` },
});
const grant = (role: string, scope = group, name = "grant"): StepGiven => ({
  type: "azure-native:authorization:RoleAssignment",
  name,
  op: "create",
  now: {
    principalId: "bbbbbbbb-0000-4000-8000-000000000002",
    scope,
    roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${findRole(role)?.id ?? ""}`,
  },
});

const stack = [
  service("cognitiveservices:Account", "ai", "Microsoft.CognitiveServices/accounts"),
  service("search:Service", "docs", "Microsoft.Search/searchServices"),
];
const report = (...steps: readonly StepGiven[]): StackReport => reportOfChange(digestOfSteps(...stack, ...steps));
const reached = (...steps: readonly StepGiven[]) =>
  report(...steps).changes.map(({ scope, reaches = [] }) => [scope.name, reaches.map(({ name }) => name)]);

test("a grant on a resource group names the accounts and services that its holder now reaches", () => {
  expect(reached(grant("Contributor"))).toContainEqual(["rg", ["ai", "docs"]]);
  expect(reached(grant("Search Index Data Reader"))).toEqual([["rg", ["docs"]]]);
});

test("a role that does nothing on them, or only looks at them, names none", () => {
  expect(reached(grant("Network Contributor"))).toEqual([["rg", []]]);
  expect(reached(grant("Reader"))).toEqual([["rg", []]]);
});

test("what was reached before is not named again", () => {
  const held = { ...grant("Search Index Data Reader", stack[1]?.state?.["id"] as string, "own"), op: "same" };
  expect(reached({ ...held, was: held.now ?? {} }, grant("Search Index Data Reader"))).toEqual([["rg", []]]);
});

test("the report says it below the change", () => {
  const text = renderTerminal(
    { version: 1, verdict: "broader", stacks: [report(grant("Contributor"))] },
    { style: style(200) },
  );
  expect(text).toMatch(/ reaches +ai, search docs$/m);
});
