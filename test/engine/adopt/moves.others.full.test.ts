import { expect, it } from "vitest";

import type { Report } from "../../../access/index.ts";
import { repository } from "../../../engine/copy/workspace.ts";
import { keyless } from "../../cli/keyless.ts";
import { describeEngine, makeStack, stepsOf } from "../realEngine.ts";
import { longTest, pulumiYaml } from "../recovery.ts";

/** What both programs share. Names in Azure are those that the raw resources have. */
const shared = `
import { Job } from "@pulumi/azure-native/app/job.js";
import { ManagedEnvironment } from "@pulumi/azure-native/app/managedEnvironment.js";
import { RoleAssignment } from "@pulumi/azure-native/authorization/roleAssignment.js";
import { Account } from "@pulumi/azure-native/cognitiveservices/account.js";
import { AccountConnection } from "@pulumi/azure-native/cognitiveservices/accountConnection.js";
import { Project } from "@pulumi/azure-native/cognitiveservices/project.js";
import { DiagnosticSetting } from "@pulumi/azure-native/monitor/diagnosticSetting.js";
import { Workspace } from "@pulumi/azure-native/operationalinsights/workspace.js";
import { Vault } from "@pulumi/azure-native/keyvault/vault.js";
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";
import { Service } from "@pulumi/azure-native/search/service.js";
import { StorageAccount } from "@pulumi/azure-native/storage/storageAccount.js";
import { AppServicePlan } from "@pulumi/azure-native/web/appServicePlan.js";
import { WebApp } from "@pulumi/azure-native/web/webApp.js";
import { Group } from "@pulumi/azuread/group.js";
import * as ours from "${repository}/components/index.ts";

const { name: resourceGroupName } = new ResourceGroup("group", { resourceGroupName: "rg-data" });
const environmentId = new ManagedEnvironment("apps", { resourceGroupName, environmentName: "apps" }).id;
const plan = { resourceGroupName, name: "plan", reserved: true, sku: { name: "P0v3" } };
const serverFarmId = new AppServicePlan("plan", plan).id;
const { id: workspaceId } = new Workspace("logs", { resourceGroupName, workspaceName: "logs" });
const identity = new ours.WorkloadIdentity("chat", { resourceGroupName });
const runsAs = { type: "UserAssigned", userAssignedIdentities: [identity.id] };
const template = { containers: [{ name: "main", image: "main:1" }] };
const configuration = { triggerType: "Manual", replicaTimeout: 60, manualTriggerConfig: {} };
const job = { resourceGroupName, jobName: "contoso-job", environmentId, configuration, template };
const web = { resourceGroupName, name: "contoso-web", serverFarmId };
const tenantId = "7e4a4700-7e57-4c1b-8f6d-0c10ad0000b2";
const roleAssignmentName = "6b1f3a0e-6f0b-4f4c-9a53-0d6f7d3f8a10";
const roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd";
`;

const before = `${shared}
const account = new Account("old-foundry", {
  resourceGroupName, accountName: "contoso-foundry", kind: "AIServices", sku: { name: "S0" },
  identity: { type: "SystemAssigned" },
  properties: { customSubDomainName: "contoso-foundry", disableLocalAuth: true, allowProjectManagement: true },
});
const project = new Project("old-agents", {
  resourceGroupName, accountName: account.name, projectName: "agents",
  identity: { type: "SystemAssigned" }, properties: {},
});
const index = new Service("old-index", {
  resourceGroupName, searchServiceName: "contoso-index", sku: { name: "basic" },
  identity: { type: "SystemAssigned" }, disableLocalAuth: true,
});
new StorageAccount("old-corpus", {
  resourceGroupName, accountName: "contosocorpus", kind: "StorageV2", sku: { name: "Standard_LRS" },
  allowSharedKeyAccess: false, allowBlobPublicAccess: false,
});
new Vault("old-vault", {
  resourceGroupName, vaultName: "contoso-vault",
  properties: { tenantId, sku: { family: "A", name: "standard" }, enableRbacAuthorization: true },
});
new AccountConnection("old-connection", {
  resourceGroupName, accountName: account.name, connectionName: "search",
  properties: {
    authType: "AAD", category: "CognitiveSearch", target: "https://contoso-index.search.windows.net",
    isSharedToAll: true, metadata: { ApiType: "Azure", ResourceId: index.id },
  },
}, { dependsOn: project });
new DiagnosticSetting("old-logs", {
  name: "logs", resourceUri: index.id, workspaceId, logs: [{ category: "OperationLogs", enabled: true }],
});
const developers = new Group("old-group", { displayName: "developers", securityEnabled: true });
new RoleAssignment("old-use", {
  scope: account.id, roleAssignmentName, roleDefinitionId,
  principalId: developers.objectId, principalType: "Group",
});
new Job("old-job", { ...job, identity: runsAs });
new WebApp("old-web", { ...web, identity: runsAs });
`;

const after = `${shared}
const was = (declaredAs) => ({ resourceGroupName, adopt: { declaredAs } });
const account = new ours.OpenAIAccount("foundry", {
  ...was("old-foundry"), kind: "AIServices", projects: true, development: true, subdomain: "contoso-foundry",
});
new ours.FoundryProject("agents", { account, projectName: "agents", adopt: { declaredAs: "old-agents" } });
const index = new ours.SearchService("index", { ...was("old-index"), serviceName: "contoso-index" });
account.connect(index, { name: "search", adopt: { declaredAs: "old-connection" } });
new ours.CallerLog("callers", { workspaceId, of: [index], settingName: "logs", adopt: { index: { declaredAs: "old-logs" } } });
new ours.StorageAccount("corpus", { ...was("old-corpus"), accountName: "contosocorpus" });
new ours.KeyVault("vault", { ...was("old-vault"), vaultName: "contoso-vault" });
new ours.DeveloperAccess("developers", {
  account,
  newGroup: { displayName: "developers", adopt: { declaredAs: "old-group" } },
  keeps: { name: roleAssignmentName, declaredAs: "old-use" },
});
new ours.ContainerAppJob("job", { ...job, ...was("old-job"), workload: { identity } });
new ours.WebApp("web", { ...web, ...was("old-web"), workload: { identity } });
`;

/** Where the raw resources of the components are afterwards. */
const moved = [
  "foundry",
  "agents",
  "index",
  "corpus",
  "vault",
  "developers",
  "job",
  "web",
  "foundry-connects-search",
  "callers-index",
];

describeEngine("the services and hosts that docs/adopt.md has no program for", () => {
  it("move by the same argument in place, and nobody gains or loses anything", { timeout: longTest }, async () => {
    const stack = await makeStack({ "Pulumi.yaml": pulumiYaml("data"), "index.ts": before });
    await stack.engine.up();
    const ids = () =>
      stack
        .tenant()
        .resources.map(({ id }) => id)
        .toSorted();
    const were = ids();

    stack.edit({ "index.ts": after });
    const digest = await stack.engine.preview();
    const raw = stepsOf(digest).filter(({ urn }) => !/:index:\w+$/.test(urn.split("::")[2] ?? ""));
    expect(new Set(raw.map(({ op }) => op))).toEqual(new Set(["same", "update"]));
    expect(raw.map(({ urn }) => urn.split("::").at(-1))).toEqual(expect.arrayContaining(moved));

    const { stdout } = keyless(["diff", "--plan", "-", "--format", "json"], { input: JSON.stringify(digest) });
    const { stacks } = JSON.parse(stdout) as Report;
    const held = stacks.flatMap(({ access }) => access.map(({ actor, scope }) => `${actor.name} on ${scope.name}`));
    expect(held).toContain("developers on foundry");
    const told = stacks.flatMap(({ changes }) => changes.filter(({ verdict }) => verdict !== "unknown"));
    expect(told).toEqual([]);

    await stack.engine.up();
    expect(ids()).toEqual(were);
  });
});
