import { both, type Way, type Ways } from "../way.ts";

const user = "a97b65f3-24c7-4388-baec-2e87135dc908";

/** A service with a switch off and on, on which somebody holds a role for its data before and after. */
const switched =
  (type: string, off: string, on: string, role = user): Way =>
  ({ names: [name] }) =>
    both(
      (inputs) =>
        `const s = make("${type}", { resourceGroupName: "${name}", ${inputs} }); grant({ scope: s.id, roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/${role}" });`,
      [off, on],
    );

const secretsUser = "4633458b-17de-408a-b874-0445c86b69e6";
const indexReader = "1407120a-92aa-4202-b7e9-c0e197c71c8f";
const clusterReader = "7f6c6a51-bcf8-42ba-9220-52d62157d7db";
const blobReader = "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1";
const vault = "azure-native:keyvault:Vault";
const cluster = "azure-native:containerservice:ManagedCluster";
const classicCluster = "azure:containerservice/kubernetesCluster:KubernetesCluster";
const account = "azure-native:cognitiveservices:Account";
const noKeys = "properties: { disableLocalAuth: true }";
const entra = "disableLocalAccounts: true, aadProfile: { managed: true, enableAzureRBAC";

/** Principle 5: switches decide what counts. */
export const switches: Ways = {
  "5 a vault goes by roles": switched(
    vault,
    "properties: { enableRbacAuthorization: false }",
    "properties: { enableRbacAuthorization: true }",
    secretsUser,
  ),
  "5 a vault that said nothing goes by roles": switched(
    vault,
    "properties: {}",
    "properties: { enableRbacAuthorization: true }",
    secretsUser,
  ),
  "5 nobody can tell any more whether a vault goes by roles": switched(
    vault,
    "properties: { enableRbacAuthorization: false }",
    'properties: { enableRbacAuthorization: new pulumi.Config("one").requireSecret("secret").apply((v) => v === "x") }',
    secretsUser,
  ),
  "5 a vault of the classic provider goes by roles": switched(
    "azure:keyvault/keyVault:KeyVault",
    "",
    "rbacAuthorizationEnabled: true",
    secretsUser,
  ),
  "5 a search service takes tokens": switched(
    "azure-native:search:Service",
    "",
    'authOptions: { aadOrApiKey: { aadAuthFailureMode: "http403" } }',
    indexReader,
  ),
  "5 a search service takes tokens only": switched(
    "azure-native:search:Service",
    "",
    "disableLocalAuth: true",
    indexReader,
  ),
  "5 a search service of the classic provider takes tokens": switched(
    "azure:search/service:Service",
    "",
    'authenticationFailureMode: "http403"',
    indexReader,
  ),
  "5 a search service takes keys": switched(
    "azure-native:search:Service",
    "disableLocalAuth: true",
    "disableLocalAuth: false",
    indexReader,
  ),
  "5 a cluster goes by roles of Azure": switched(cluster, `${entra}: false }`, `${entra}: true }`, clusterReader),
  "5 a cluster of the classic provider goes by roles of Azure": switched(
    classicCluster,
    "localAccountDisabled: true, azureActiveDirectoryRoleBasedAccessControl: { azureRbacEnabled: false }",
    "localAccountDisabled: true, azureActiveDirectoryRoleBasedAccessControl: { azureRbacEnabled: true }",
    clusterReader,
  ),
  "5 a cluster has local accounts": switched(
    cluster,
    `${entra}: true }`,
    "aadProfile: { managed: true, enableAzureRBAC: true }",
    clusterReader,
  ),
  "5 a cluster leaves Entra": switched(
    cluster,
    "aadProfile: { managed: true }",
    "dnsPrefix: undefined",
    "4abbcc35-e782-43d8-92c5-2d3f1bd2253f",
  ),
  "5 an account is of a kind with more": switched(
    account,
    `kind: "OpenAI", ${noKeys}`,
    `kind: "AIServices", ${noKeys}`,
  ),
  "5 an account takes keys": switched(account, `kind: "OpenAI", ${noKeys}`, 'kind: "OpenAI", properties: {}'),
  "5 an account of the classic provider takes keys": switched(
    "azure:cognitive/account:Account",
    'kind: "OpenAI", localAuthEnabled: false',
    'kind: "OpenAI"',
  ),
  "5 changes of a switch are ignored": ({ names: [name] }) =>
    both(
      (options) =>
        `make("azure-native:eventhub:Namespace", { resourceGroupName: "${name}", disableLocalAuth: true }, ${options});`,
      ["{}", '{ ignoreChanges: ["disableLocalAuth"] }'],
    ),
  "5 storage takes keys": switched(
    "azure-native:storage:StorageAccount",
    "allowSharedKeyAccess: false",
    "allowSharedKeyAccess: true",
    blobReader,
  ),
};
