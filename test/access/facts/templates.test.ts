import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { verdictBetween, type Told } from "../quiet/run.ts";

type Inputs = Readonly<Record<string, Json>>;

const native = "azure-native:resources:Deployment";
const classic = "azure:core/resourceGroupTemplateDeployment:ResourceGroupTemplateDeployment";
const role = (guid: string) => `[subscriptionResourceId('Microsoft.Authorization/roleDefinitions','${guid}')]`;
const [reader, owner] = [role("acdd72a7-3385-48ef-bd42-f606fba81ae7"), role("8e3af657-a8ff-443c-a75c-2fe8c4bcb635")];

const assignment = (roleDefinitionId: Json, more: Inputs = {}): Inputs => ({
  type: "Microsoft.Authorization/roleAssignments",
  apiVersion: "2022-04-01",
  name: "11111111-1111-4111-8111-111111111111",
  properties: { roleDefinitionId, principalId: "8f0c0000-0000-4000-8000-000000000001" },
  ...more,
});
const inner = (properties: Inputs): Inputs => ({
  type: "Microsoft.Resources/deployments",
  apiVersion: "2022-09-01",
  name: "inner",
  properties: { mode: "Incremental", ...properties },
});
const template = (resources: readonly Inputs[], more: Inputs = {}): Inputs => ({ resources, ...more });
const deployed = (what: Inputs, parameters: Inputs = {}): Inputs => ({
  deploymentName: "d",
  resourceGroupName: "rg",
  properties: { mode: "Incremental", template: what, parameters },
});
const given = (value: Json): Inputs => ({ r: { value } });
const declared = { parameters: { r: { type: "string" } } };

const verdictOf = (before: Inputs, after: Inputs, type = native) => {
  const side = (inputs: Inputs): Told[] => [{ type, name: "d", inputs }];
  return verdictBetween(side(before), side(after));
};

describe("what a template makes for certain", () => {
  test.each<[what: string, before: Inputs, after: Inputs]>([
    ["another role", deployed(template([assignment(reader)])), deployed(template([assignment(owner)]))],
    [
      "a condition that holds now",
      deployed(template([assignment(owner, { condition: false })])),
      deployed(template([assignment(owner, { condition: true })])),
    ],
    [
      "a role that is passed in",
      deployed(template([assignment("[parameters('r')]")], declared), given("/x")),
      deployed(
        template([assignment("[parameters('r')]")], declared),
        given(`/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635`),
      ),
    ],
  ])("is read: %s", (_, before, after) => {
    expect(["broader", "mixed"]).toContain(verdictOf(before, after));
  });
});

describe("what nobody can tell of a template", () => {
  const nested = (what: Json, parameters: Inputs = {}) =>
    deployed(template([inner({ template: template([assignment(what)]), parameters })]));

  test.each<[what: string, before: Inputs, after: Inputs]>([
    ["a template in it", nested(reader), nested(owner)],
    [
      "what is passed to a template in it",
      nested("[parameters('r')]", given(reader)),
      nested("[parameters('r')]", given(owner)),
    ],
    [
      "a template that it links to",
      deployed(template([inner({ templateLink: { uri: "https://a.example/t.json" } })])),
      deployed(template([inner({ templateLink: { uri: "https://b.example/t.json" } })])),
    ],
    [
      "an expression made of a variable",
      deployed(template([assignment("[concat('/x/', variables('r'))]")], { variables: { r: "a" } })),
      deployed(template([assignment("[concat('/x/', variables('r'))]")], { variables: { r: "b" } })),
    ],
    [
      "a function of its own",
      deployed(
        template([assignment("[n.f()]")], {
          functions: [{ namespace: "n", members: { f: { output: { value: reader } } } }],
        }),
      ),
      deployed(
        template([assignment("[n.f()]")], {
          functions: [{ namespace: "n", members: { f: { output: { value: owner } } } }],
        }),
      ),
    ],
    [
      "how many",
      deployed(template([assignment(owner, { copy: { name: "c", count: 1 } })])),
      deployed(template([assignment(owner, { copy: { name: "c", count: 2 } })])),
    ],
    [
      "what it is written on",
      deployed(template([assignment(reader, { scope: "[resourceId('Microsoft.Storage/storageAccounts', 'a')]" })])),
      deployed(template([assignment(reader, { scope: "[resourceId('Microsoft.Storage/storageAccounts', 'b')]" })])),
    ],
    [
      "whether it deletes what it does not say",
      deployed(template([assignment(reader)])),
      {
        ...deployed(template([assignment(reader)])),
        properties: { mode: "Complete", template: template([assignment(reader)]) },
      },
    ],
  ])("is never the same when it changes: %s", (_, before, after) => {
    expect(verdictOf(before, after)).toBe("unknown");
    expect(verdictOf(before, before)).toBe("same");
  });

  test("how a template is laid out that is given as a text is nothing", () => {
    const written = (templateContent: string) => ({ name: "d", resourceGroupName: "rg", templateContent });
    const flat = written('{"resources":[{"type":"a b","copy":{}}]}');
    expect(verdictOf(flat, written('{ "resources": [\n  { "type": "a b", "copy": {} } ] }'), classic)).toBe("same");
    expect(verdictOf(flat, written('{"resources":[{"type":"ab","copy":{}}]}'), classic)).toBe("unknown");
    expect(verdictOf(flat, written('{"resources":[{"type":"x","type":"a b","copy":{}}]}'), classic)).toBe("unknown");
  });
});
