import { expect, it } from "vitest";
import type { JsonMap } from "../../../sandbox/state/json.ts";
import { makeFoundry, makeGroup, makeProject } from "../resources.ts";
import { Sandbox, type Made } from "../sandbox.ts";
import { testRules } from "./rules.ts";

async function projectOn(box: Sandbox, account: JsonMap, project: JsonMap = {}): Promise<Made> {
  await makeFoundry(box, account);
  return makeProject(box, project);
}

async function connect(box: Sandbox, properties: JsonMap): Promise<Made> {
  await projectOn(box, {});
  const path = { resourceGroupName: "rg", accountName: "foundry", projectName: "agents", connectionName: "search" };
  return box.make("cognitiveservices:ProjectConnection", "search", { ...path, properties });
}

testRules([
  {
    rule: "project-account",
    code: "BadRequest",
    refused: ({ box }) => projectOn(box, { properties: { allowProjectManagement: false } }),
    taken: ({ box }) => projectOn(box, {}),
  },
  {
    rule: "project-account",
    code: "BadRequest",
    refused: ({ box }) => projectOn(box, { kind: "OpenAI", properties: { allowProjectManagement: false } }),
    taken: ({ box }) => projectOn(box, {}),
  },
  {
    rule: "project-identity",
    code: "BadRequest",
    refused: ({ box }) => projectOn(box, {}, { identity: { type: "None" } }),
    taken: ({ box, identity }) =>
      projectOn(box, {}, { identity: { type: "UserAssigned", userAssignedIdentities: [identity.id] } }),
  },
  {
    rule: "connection-credentials",
    code: "ValidationError",
    refused: ({ box }) => connect(box, { authType: "ApiKey", category: "CognitiveSearch" }),
    taken: ({ box }) => connect(box, { authType: "AAD", category: "CognitiveSearch" }),
  },
]);

it("a project has its own principal and an endpoint below the subdomain of its account", async () => {
  const box = new Sandbox();
  await makeGroup(box);
  const { outputs } = await projectOn(box, {});
  expect(outputs).toMatchObject({
    identity: { type: "SystemAssigned", principalId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string },
    properties: {
      endpoints: { "AI Foundry API": "https://contoso-foundry.services.ai.azure.com/api/projects/agents" },
    },
  });
});

it("Azure's answer does not show the key of a connection", async () => {
  const box = new Sandbox();
  await makeGroup(box);
  const properties = { authType: "ApiKey", category: "CognitiveSearch", credentials: { key: "hidden" } };
  expect(JSON.stringify((await connect(box, properties)).outputs)).not.toContain("hidden");
});
