import { machines } from "./machines.ts";
import { outside } from "./outside.ts";
import { hostRow, type Host, type Row } from "./programs.ts";

const identity = 'identity: { type: "UserAssigned", userAssignedIdentities: [chat.id] }';
const variables = `
  { name: "AZURE_CLIENT_ID", value: chat.clientId },
  { name: "AZURE_TOKEN_CREDENTIALS", value: "ManagedIdentityCredential" },
  { name: "USE_MANAGED_IDENTITY", value: "true" },
  { name: "AZURE_OPENAI_ENDPOINT", value: account.endpoint }`;
const container = 'name: "api", image: "contoso.azurecr.io/chat:1"';
const job = 'configuration: { triggerType: "Manual", replicaTimeout: 1800, replicaRetryLimit: 1 }';
const plan = 'serverFarmId: "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Web/serverfarms/plan"';
const slot = `${plan}, slot: "staging"`;

const hostRoles = [
  "b7e6dc6d-f1e8-4753-8033-0f276bb0955b",
  "974c5e8b-45b9-4653-ba55-5f855dd0fb88",
  "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3",
].map((guid) => ["storage.id", guid] as const);

const withEnvironment: readonly Host[] = [
  {
    component: "ContainerApp",
    raw: "ContainerApp",
    types: ["azure-native:app:ContainerApp"],
    args: `resourceGroupName, template: { containers: [{ ${container} }] }`,
    full: `resourceGroupName, ${identity}, template: { containers: [{ ${container}, env: [${variables}] }] }`,
  },
  {
    component: "ContainerAppJob",
    raw: "Job",
    types: ["azure-native:app:Job"],
    args: `resourceGroupName, ${job}, template: { containers: [{ ${container} }] }`,
    full: `resourceGroupName, ${job}, ${identity}, template: { containers: [{ ${container}, env: [${variables}] }] }`,
  },
  {
    component: "WebApp",
    raw: "WebApp",
    types: ["azure-native:web:WebApp"],
    args: `resourceGroupName, ${plan}`,
    full: `resourceGroupName, ${plan}, ${identity}, keyVaultReferenceIdentity: chat.id,
      siteConfig: { appSettings: [${variables}] }`,
  },
  {
    component: "WebAppSlot",
    raw: "WebAppSlot",
    types: ["azure-native:web:WebAppSlot", "azure-native:web:WebAppSlotConfigurationNames"],
    args: `resourceGroupName, ${slot}`,
    ours: "app: site, workload: { identity: chat, calls: [account] }",
    full: `resourceGroupName, ${slot}, name: site.app.name, ${identity}, keyVaultReferenceIdentity: chat.id,
      siteConfig: { appSettings: [${variables}] }`,
    more: `new azure.WebAppSlotConfigurationNames("stay", {
      resourceGroupName,
      name: "site",
      appSettingNames: [
        "AZURE_OPENAI_ENDPOINT", "AZURE_CLIENT_ID", "AZURE_TOKEN_CREDENTIALS", "USE_MANAGED_IDENTITY",
      ],
    });`,
  },
  {
    component: "FunctionApp",
    raw: "WebApp",
    types: ["azure-native:web:WebApp"],
    args: `resourceGroupName, ${plan}, kind: "functionapp"`,
    ours: "hostStorage: storage, workload: { identity: chat, calls: [account] }",
    roles: [["account.id", "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"], ...hostRoles],
    full: `resourceGroupName, ${plan}, kind: "functionapp", ${identity}, keyVaultReferenceIdentity: chat.id,
      siteConfig: { appSettings: [${variables},
        { name: "AzureWebJobsStorage__accountName", value: storage.name },
        { name: "AzureWebJobsStorage__credential", value: "managedidentity" },
        { name: "AzureWebJobsStorage__clientId", value: chat.clientId },
      ] }`,
  },
];

/** Everything that a workload runs on, by the same case: it calls one account. */
export const rows: readonly Row[] = [...[...withEnvironment, ...machines].map(hostRow), ...outside];
