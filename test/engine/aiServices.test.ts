import { beforeAll, expect, it } from "vitest";
import { repository } from "../../engine/copy/workspace.ts";
import { reportOf } from "../access/stack.ts";
import {
  conflictsIn,
  countsOf,
  describeEngine,
  makeStack,
  resourcesOf,
  stepOf,
  stepsOf,
  type Deployed,
} from "./realEngine.ts";
import { longTest, pulumiYaml } from "./recovery.ts";

/** Every kind of AI service, and a project of Foundry that is connected to a search service. */
const program = {
  "Pulumi.yaml": pulumiYaml("ai-services"),
  "index.ts": `
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";
import { AIService, AIServiceKind, FoundryProject, OpenAIAccount, SearchService, WorkloadIdentity } from "${repository}/components/index.ts";

const resourceGroupName = new ResourceGroup("group", { resourceGroupName: "rg-ai" }).name;
const identity = new WorkloadIdentity("chat", { resourceGroupName });
const authentication = undefined;
for (const [name, kind] of Object.entries(AIServiceKind)) {
  const service = new AIService(name, { kind, resourceGroupName, subdomain: "contoso-" + name, authentication });
  if (kind === AIServiceKind.CustomVisionTraining) service.grantRead(identity);
  else service.grantUse(identity);
}

const account = new OpenAIAccount("foundry", {
  resourceGroupName, subdomain: "contoso-foundry", kind: "AIServices", projects: true,
  deployments: { chat: { model: "gpt-4.1" }, small: { model: "gpt-4.1-mini" } },
});
const search = new SearchService("search", { resourceGroupName });
for (const name of ["agents", "evaluations"]) {
  const project = new FoundryProject(name, { account });
  project.connect(search);
  search.grantRead(project.systemIdentity());
  project.grantUseAgents(identity);
}
account.connect(search);
`,
};

describeEngine("AI services and projects of Foundry on the real engine", () => {
  let stack: Deployed;
  beforeAll(async () => {
    stack = await makeStack(program);
    await stack.engine.up();
  }, longTest);

  it("come up without a key and without two writes at once below an account", () => {
    const resources = resourcesOf(stack.engine.export());
    const accounts = resources.filter(({ type }) => type === "azure-native:cognitiveservices:Account");
    expect(accounts).toHaveLength(13);
    for (const { inputs } of accounts) expect(inputs).toMatchObject({ properties: { disableLocalAuth: true } });
    expect(resources.filter(({ type }) => type.endsWith("Connection"))).toHaveLength(3);
    expect(conflictsIn(stack.tenant())).toEqual([]);
  });

  it("are reported as they were declared", async () => {
    const [report] = reportOf(await stack.engine.preview()).stacks;
    const held = report?.access.map(({ actor, scope, roles }) => `${actor.name}: ${roles.join(", ")} on ${scope.name}`);
    expect(held).toContain("chat: Cognitive Services Data Contributor (Preview) on DocumentIntelligence");
    expect(held).toContain("chat: Cognitive Services Speech User on Speech");
    expect(held).toContain("chat: Foundry Agent Consumer on agents");
    expect(held).toContain("agents: Search Index Data Reader on search");
    expect(report?.access.filter(({ channel }) => channel === "key")).toEqual([]);
  });

  it("take keys in place when that is declared with a reason and an end", { timeout: longTest }, async () => {
    const dual = '{ mode: "dual", reason: "the scanners move in December", until: "2026-12-31" } as const';
    stack.edit({ "index.ts": (text) => text.replace("authentication = undefined", `authentication = ${dual}`) });
    const digest = await stack.engine.preview();
    expect(stepOf(digest, "cognitiveservices:Account", "DocumentIntelligence").op).toBe("update");
    expect(stepsOf(digest).filter(({ op }) => ["create", "delete"].includes(op))).toEqual([]);
    await stack.engine.up();
    expect(countsOf(await stack.engine.preview())).toMatchObject({
      same: resourcesOf(stack.engine.export()).length - 1,
    });
  });

  it("go away without a rest", { timeout: longTest }, async () => {
    await stack.engine.destroy();
    expect(resourcesOf(stack.engine.export())).toEqual([]);
    expect(conflictsIn(stack.tenant())).toEqual([]);
  });
});
