import { expect, test } from "vitest";

import type { ServiceDefinition } from "../../components/service/definition.ts";
import { cognitiveServices } from "../../components/service/catalogue/cognitive/index.ts";
import {
  AIService,
  AIServiceKind,
  ExistingAIService,
  PrincipalType,
  roles,
  type AIServiceArgs,
} from "../../components/index.ts";
import { declare, messageOf, ofType, only } from "./declare.ts";

const somebody = { grantee: "invoices", principalId: "p", principalType: PrincipalType.ServicePrincipal };
const service = (args: Partial<AIServiceArgs> = {}) =>
  new AIService("docs", { kind: AIServiceKind.DocumentIntelligence, resourceGroupName: "rg", ...args });

const inputsOf = async (args: Partial<AIServiceArgs> = {}) =>
  only(await declare(() => service(args)), "cognitiveservices:Account").inputs;
const outputsOf = async (args: Partial<AIServiceArgs>) => {
  const declared = await declare(() => service(args));
  return [...declared.outputs].find(([urn]) => urn.endsWith("AIService::docs"))?.[1];
};

test("every kind has a row, and every row a kind", () => {
  expect(cognitiveServices.map(({ kind }) => kind).toSorted()).toEqual(Object.values(AIServiceKind).toSorted());
});

const methods = { use: "grantUse", read: "grantRead", write: "grantWrite", manage: "grantManage" } as const;

test.each(Object.entries(AIServiceKind))(
  "%s takes no keys, and each verb gives the role of its row or is refused with those that it has",
  async (_, kind) => {
    const row: ServiceDefinition | undefined = cognitiveServices.find((definition) => definition.kind === kind);
    const refused: string[] = [];
    const declared = await declare(() => {
      const it = service({ kind, subdomain: "contoso-docs" });
      for (const method of Object.values(methods)) {
        try {
          it[method](somebody);
        } catch (error) {
          refused.push(error instanceof Error ? error.message : "");
        }
      }
    });
    expect(only(declared, "cognitiveservices:Account").inputs).toMatchObject({
      kind,
      accountName: "contoso-docs",
      properties: { customSubDomainName: "contoso-docs", disableLocalAuth: true },
      tags: { "azure-keyless:authentication": "keyless" },
    });
    const given = ofType(declared, "RoleAssignment").map(({ name, inputs }) => [name, inputs.roleDefinitionId]);
    const verbs = Object.values(row?.verbs ?? {});
    expect(given).toEqual(
      verbs.map(({ word, role }) => [`invoices-${word}-docs`, expect.stringContaining(role) as string]),
    );
    expect(refused).toHaveLength(4 - verbs.length);
    for (const message of refused) expect(message).toContain(`on docs: ${row?.product ?? ""} has no role for grant`);
  },
);

test("Document Intelligence is called with a role that reads no keys, and the grant says in words what it allows", async () => {
  const { inputs } = only(await declare(() => service().grantUse(somebody)), "RoleAssignment");
  expect(inputs.roleDefinitionId).toContain(roles.cognitiveServicesDataContributor);
  expect(inputs.description).toBe("invoices may call everything on docs (azure-keyless)");
});

test("dual says why and until when", async () => {
  const authentication = { mode: "dual", reason: "the scanners move in December", until: "2026-12-31" } as const;
  expect(await inputsOf({ authentication })).toMatchObject({
    properties: { disableLocalAuth: false },
    tags: { "azure-keyless:keys-reason": "the scanners move in December", "azure-keyless:keys-until": "2026-12-31" },
  });
});

test("another kind is another account: Azure never changes the kind", async () => {
  const { replaceOnChanges } = only(await declare(() => service()), "cognitiveservices:Account");
  expect(replaceOnChanges).toEqual(["kind"]);
});

test.each([
  [AIServiceKind.DocumentIntelligence, "public", "https://contoso.cognitiveservices.azure.com/", "azure.com"],
  [AIServiceKind.Speech, "usGovernment", "https://contoso.cognitiveservices.azure.us/", "azure.us"],
  [AIServiceKind.Translator, "china", "https://contoso.cognitiveservices.azure.cn/", "azure.cn"],
  [AIServiceKind.ContentUnderstanding, "public", "https://contoso.services.ai.azure.com/", "azure.com"],
] as const)("%s in the cloud %s answers at %s", async (kind, cloud, endpoint, domain) => {
  expect(await outputsOf({ kind, cloud, subdomain: "contoso" })).toMatchObject({
    endpoint,
    tokenScope: `https://cognitiveservices.${domain}/.default`,
  });
});

test("Content Understanding has the model deployments that its analyzers call", async () => {
  const declared = await declare(() =>
    service({ kind: AIServiceKind.ContentUnderstanding, deployments: { analyzers: { model: "gpt-4.1" } } }),
  );
  expect(ofType(declared, "cognitiveservices:Deployment").map(({ name }) => name)).toEqual(["docs-analyzers"]);
});

test.each<[string, Partial<AIServiceArgs>, string]>([
  ["OpenAI", { kind: "OpenAI" as "Face" }, 'given      kind: "OpenAI"'],
  ["a retired product", { kind: "LUIS" as "Face" }, "not a kind of AI service"],
  ["model deployments", { deployments: { chat: { model: "gpt" } } }, "kind FormRecognizer has no model deployments"],
  ["a subdomain that Azure refuses", { subdomain: "-docs" }, "not a valid subdomain"],
  ["keys without an end", { authentication: { mode: "dual", reason: "why" } }, "requires an end date"],
])("%s is refused", async (_, args, text) => {
  const message = await messageOf(() => service(args));
  expect(message).toContain('AIService "docs": ');
  expect(message).toContain(text);
});

test.each<[AIServiceKind, string, string]>([
  [
    AIServiceKind.DocumentIntelligence,
    "Cognitive Services User",
    `grantUse with Cognitive Services Data Contributor (Preview) (${roles.cognitiveServicesDataContributor})`,
  ],
  [
    AIServiceKind.Speech,
    "Contributor",
    `grantUse with Cognitive Services Speech User (${roles.speechUser}) · grantManage`,
  ],
  [AIServiceKind.CustomVisionTraining, "Owner", "grantRead with Cognitive Services Custom Vision Reader"],
])("a workload that would get too much on %s is told the verbs of that service", async (kind, role, instead) => {
  const message = await messageOf(() => service({ kind }).grant(somebody, role));
  expect(message).toContain(`grant of invoices on docs: refusing to give a workload the role ${role}`);
  expect(message).toContain(`use instead   ${instead}`);
});

test("a service that is managed elsewhere is read, and its verbs give the roles of its kind", async () => {
  const accountId = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.CognitiveServices/accounts/speech";
  const declared = await declare(() => {
    const existing = new ExistingAIService("speech", { kind: AIServiceKind.Speech, accountId });
    existing.grantUse(somebody);
    existing.grantManage(somebody);
  });
  expect(ofType(declared, "cognitiveservices:Account")).toEqual([]);
  const given = ofType(declared, "RoleAssignment").map(({ inputs }) => [inputs["scope"], inputs["roleDefinitionId"]]);
  expect(given).toEqual([
    [accountId, expect.stringContaining(roles.speechUser)],
    [accountId, expect.stringContaining(roles.speechContributor)],
  ]);
  const strange = () => new ExistingAIService("docs", { kind: "FormRecognizer", accountId: "/subscriptions/s" });
  expect(await messageOf(strange)).toContain("not the id of an AI account");
});
