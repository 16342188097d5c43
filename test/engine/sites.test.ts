import { beforeAll, expect, it } from "vitest";
import type { Report } from "../../access/index.ts";
import { repository } from "../../engine/copy/workspace.ts";
import { conflictsIn, countsOf, describeEngine, makeStack, resourcesOf, stepsOf, type Deployed } from "./realEngine.ts";
import { longTest, pulumiYaml } from "./recovery.ts";
import { told } from "./told.ts";

/** Every host of Container Apps and App Service; all of them run as one identity and call the same services. */
const program = {
  "Pulumi.yaml": pulumiYaml("sites"),
  "index.ts": `
import { ManagedEnvironment } from "@pulumi/azure-native/app/managedEnvironment.js";
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";
import { AppServicePlan } from "@pulumi/azure-native/web/appServicePlan.js";
import { ContainerApp, ContainerAppJob, FunctionApp, OpenAIAccount, SearchService, StorageAccount, WebApp, WebAppSlot, WorkloadIdentity } from "${repository}/components/index.ts";

const { name: resourceGroupName } = new ResourceGroup("group", { resourceGroupName: "rg-sites" });
const environmentId = new ManagedEnvironment("apps", { resourceGroupName }).id;
const serverFarmId = new AppServicePlan("plan", { resourceGroupName, reserved: true, sku: { name: "P0v3" } }).id;

const account = new OpenAIAccount("aoai", { resourceGroupName, subdomain: "contoso-chat" });
const docs = new SearchService("docs", { resourceGroupName, serviceName: "contoso-docs" });
const hostStorage = new StorageAccount("lake", { resourceGroupName, accountName: "contosolake" });
const identity = new WorkloadIdentity("portal", { resourceGroupName });
account.grantUse(identity);
const workload = { identity, calls: [account] };

const template = { containers: [{ name: "main", image: "main:1" }] };
const configuration = { triggerType: "Manual", replicaTimeout: 60, manualTriggerConfig: {} };
new ContainerApp("api", { resourceGroupName, managedEnvironmentId: environmentId, template, workload });
new ContainerAppJob("evaluation", { resourceGroupName, environmentId, configuration, template, workload });
const app = new WebApp("web", { resourceGroupName, serverFarmId, workload });
new WebAppSlot("web-staging", { resourceGroupName, serverFarmId, app, slot: "staging", workload });
new FunctionApp("monthly", { resourceGroupName, serverFarmId, reserved: true, hostStorage, runFromPackage: "1", workload });
`,
};

const hosts = ["api", "evaluation", "monthly", "web", "web-staging"];

/** The list of the settings that stay with the slot has the names of the variables, too. */
const withVariables = ["containerApps", "jobs", "sites", "sites", "sites/config", "sites/slots"];

/** The resources of Azure that name a variable of the hosts, by the last part of their types. */
function having(variable: string, { tenant }: Deployed): readonly string[] {
  return tenant()
    .resources.filter(({ properties }) => JSON.stringify(properties).includes(`"${variable}"`))
    .map(({ type }) => type.slice(type.indexOf("/") + 1))
    .toSorted();
}

/** The names of what a step of a preview changes so. */
function namesOf(digest: unknown, op: string): readonly string[] {
  const steps = stepsOf(digest).filter((step) => step.op === op);
  return steps.map(({ urn }) => urn.split("::").at(-1) ?? "").toSorted();
}

describeEngine("container apps, jobs, web apps, slots and function apps on the real engine", () => {
  let stack: Deployed;
  beforeAll(async () => {
    stack = await makeStack(program);
    await stack.engine.up();
  }, longTest);

  it("come up with their variables, and nothing is left to change", async () => {
    expect(having("AZURE_OPENAI_ENDPOINT", stack)).toEqual(withVariables);
    expect(conflictsIn(stack.tenant())).toEqual([]);
    expect(Object.keys(countsOf(await stack.engine.preview()) as object)).toEqual(["same"]);
  });

  it("tell that they call one service more, and take it in place", { timeout: longTest }, async () => {
    const [before, after] = ["calls: [account] };", "calls: [account, docs] };\ndocs.grantRead(identity);"];
    stack.edit({ "index.ts": (text) => text.replace(before, after) });
    const digest = await stack.engine.preview();
    expect(namesOf(digest, "update")).toEqual([...hosts, "web"].toSorted());
    expect(new Set(namesOf(digest, "create"))).toEqual(new Set(["portal-read-indexes-docs"]));
    expect(Object.keys(countsOf(digest) as object).toSorted()).toEqual(["create", "same", "update"]);

    const { stdout } = await told(digest, "--format", "json");
    const [report] = (JSON.parse(stdout) as Report).stacks;
    const changes = report?.changes.filter(({ verdict }) => verdict !== "unknown") ?? [];
    expect(changes.map(({ actor }) => actor.name).toSorted()).toEqual([...hosts, "portal"].toSorted());
    for (const change of changes) {
      expect(change).toMatchObject({ scope: { name: "docs" }, powers: { gained: ["readData"], lost: [] } });
    }
    // A name more among those that stay with a slot keeps in a swap what was said.
    expect(report?.unknowns.filter(({ unchanged }) => unchanged !== true)).toEqual([]);
    expect(report?.verdict).toBe("broader");

    await stack.engine.up();
    expect(having("AZURE_SEARCH_ENDPOINT", stack)).toEqual(withVariables);
    expect(Object.keys(countsOf(await stack.engine.preview()) as object)).toEqual(["same"]);
  });

  it("go away without a rest", { timeout: longTest }, async () => {
    await stack.engine.destroy();
    expect(resourcesOf(stack.engine.export())).toEqual([]);
    expect(stack.tenant().resources).toEqual([]);
    expect(conflictsIn(stack.tenant())).toEqual([]);
  });
});
