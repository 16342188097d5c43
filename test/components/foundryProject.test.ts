import { describe, expect, test } from "vitest";

import {
  AIService,
  FoundryProject,
  OpenAIAccount,
  PrincipalType,
  SearchService,
  StorageAccount,
  WorkloadIdentity,
  roles,
  type FoundryProjectArgs,
} from "../../components/index.ts";
import { declare, messageOf, nameOf, ofType, only } from "./declare.ts";

const somebody = { grantee: "chat", principalId: "p", principalType: PrincipalType.ServicePrincipal };

const foundry = (deployments = {}) =>
  new OpenAIAccount("foundry", {
    resourceGroupName: "rg",
    location: "swedencentral",
    subdomain: "contoso",
    kind: "AIServices",
    projects: true,
    deployments,
  });
const project = (args: Partial<FoundryProjectArgs> = {}) =>
  new FoundryProject("agents", { account: foundry(), ...args });

describe("a project", () => {
  test("lies in its account, which manages projects and has an identity", async () => {
    const declared = await declare(() => project({ displayName: "Agents" }));
    expect(only(declared, "cognitiveservices:Account").inputs).toMatchObject({
      kind: "AIServices",
      identity: { type: "SystemAssigned" },
      properties: { allowProjectManagement: true, disableLocalAuth: true },
    });
    expect(only(declared, "cognitiveservices:Project").inputs).toMatchObject({
      accountName: "foundry",
      resourceGroupName: "rg",
      location: "swedencentral",
      projectName: "agents",
      identity: { type: "SystemAssigned" },
      properties: { displayName: "Agents" },
    });
  });

  test("answers below the account's subdomain, for tokens of Foundry", async () => {
    const declared = await declare(() => project());
    expect([...declared.outputs].find(([urn]) => urn.endsWith("FoundryProject::agents"))?.[1]).toMatchObject({
      endpoint: "https://contoso.services.ai.azure.com/api/projects/agents",
      tokenScope: "https://ai.azure.com/.default",
    });
  });

  test("can run as an identity that outlives it", async () => {
    const declared = await declare(() => {
      const identity = new WorkloadIdentity("agents-run-as", { resourceGroupName: "rg" });
      const account = foundry();
      project({ identity: identity.id, account });
      account.grantUse(identity);
    });
    expect(only(declared, "cognitiveservices:Project").inputs["identity"]).toMatchObject({ type: "UserAssigned" });
    expect(only(declared, "RoleAssignment").name).toBe("agents-run-as-use-foundry");
  });

  test("waits for everything below its account that was declared before, as Azure takes one write at a time", async () => {
    const declared = await declare(() => {
      const account = foundry({ chat: { model: "gpt" } });
      const first = new FoundryProject("first", { account });
      first.connect(new SearchService("index", { resourceGroupName: "rg" }));
      new FoundryProject("second", { account });
    });
    const second = ofType(declared, "cognitiveservices:Project").find(({ name }) => name === "second");
    expect(second?.dependencies.map(nameOf)).toEqual(
      expect.arrayContaining(["foundry-chat", "first", "first-connects-index"]),
    );
  });

  test.each([
    ["grantUse", roles.foundryProjectRuntimeUser],
    ["grantUseAgents", roles.foundryAgentConsumer],
    ["grantManage", roles.cognitiveServicesDataContributor],
  ] as const)("%s gives a role on the project that lists no keys", async (verb, role) => {
    const { inputs } = only(await declare(() => project()[verb](somebody)), "RoleAssignment");
    expect(inputs["roleDefinitionId"]).toContain(role);
    expect(inputs["scope"]).toMatch(/Projects\/agents$/);
  });

  test("a workload that would become Foundry User is told the verbs of the project", async () => {
    const message = await messageOf(() => project().grant(somebody, "Foundry User"));
    expect(message).toContain("grantUse with Foundry Project Runtime User");
  });

  test.each<[string, () => unknown, string]>([
    [
      "an account without projects",
      () => project({ account: new OpenAIAccount("aoai", { resourceGroupName: "rg" }) }),
      "the account has no projects",
    ],
    [
      "an account of kind OpenAI",
      () => new OpenAIAccount("aoai", { resourceGroupName: "rg", projects: true }),
      'an account of kind OpenAI has no projects\n  given      projects: true\n  expected   kind: "AIServices"',
    ],
    ["a name that Azure refuses", () => project({ projectName: "-" }), "not a valid name of a project"],
  ])("%s is refused", async (_, declaration, text) => {
    expect(await messageOf(declaration)).toContain(text);
  });
});

describe("a connection", () => {
  const services = {
    CognitiveSearch: () => new SearchService("data", { resourceGroupName: "rg", serviceName: "contoso-search" }),
    AzureStorageAccount: () => new StorageAccount("data", { resourceGroupName: "rg", accountName: "contoso" }).blobs,
    AzureOpenAI: () => new OpenAIAccount("data", { resourceGroupName: "rg" }),
    CognitiveService: () => new AIService("data", { resourceGroupName: "rg", kind: "FormRecognizer" }),
  };

  test.each(Object.entries(services))("to %s signs in with Entra and holds no key", async (category, service) => {
    const { inputs } = only(
      await declare(() => {
        project().connect(service());
      }),
      "ProjectConnection",
    );
    expect(inputs).toMatchObject({ accountName: "foundry", projectName: "agents", connectionName: "data" });
    expect(inputs["properties"]).toMatchObject({
      authType: "AAD",
      category,
      isSharedToAll: false,
      metadata: { ApiType: "Azure", ResourceId: expect.stringMatching(/\/data$/) as string },
    });
    expect(inputs["properties"]).not.toHaveProperty("credentials");
  });

  test("of the account is shared with all projects", async () => {
    const declared = await declare(() => {
      foundry().connect(services.CognitiveSearch());
    });
    const { inputs, name } = only(declared, "AccountConnection");
    expect(name).toBe("foundry-connects-data");
    expect(inputs["properties"]).toMatchObject({
      authType: "AAD",
      isSharedToAll: true,
      target: "https://contoso-search.search.windows.net",
    });
  });

  test("to a service whose category is not known asks for it", async () => {
    const queues = () => new StorageAccount("data", { resourceGroupName: "rg" }).queues;
    expect(
      await messageOf(() => {
        project().connect(queues());
      }),
    ).toContain(
      'the category of a connection to Azure Queue Storage is not known\n  expected   connect(service, { category: "…" })',
    );
    const declared = await declare(() => {
      project().connect(queues(), { category: "AzureStorageAccount", name: "queues" });
    });
    expect(only(declared, "ProjectConnection").name).toBe("agents-connects-queues");
  });
});
