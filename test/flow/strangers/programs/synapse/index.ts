import * as pulumi from "@pulumi/pulumi";
import * as authorization from "@pulumi/azure-native/authorization";
import * as keyvault from "@pulumi/azure-native/keyvault";
import * as resources from "@pulumi/azure-native/resources";
import * as storage from "@pulumi/azure-native/storage";
import * as synapse from "@pulumi/azure-native/synapse";

const config = new pulumi.Config();
const sqlAdminPassword = config.requireSecret("sqlAdminPassword");
const analysts = config.require("analysts");
const dataEngineers = config.require("dataEngineers");

const resourceGroup = new resources.ResourceGroup("synapse-rg");

const storageAccount = new storage.StorageAccount("synapsesa", {
    resourceGroupName: resourceGroup.name,
    accessTier: storage.AccessTier.Hot,
    enableHttpsTrafficOnly: true,
    isHnsEnabled: true,
    kind: storage.Kind.StorageV2,
    sku: {
        name: storage.SkuName.Standard_RAGRS,
    },
});

const raw = new storage.BlobContainer("raw", {
    resourceGroupName: resourceGroup.name,
    accountName: storageAccount.name,
    publicAccess: storage.PublicAccess.None,
});

const users = new storage.BlobContainer("users", {
    resourceGroupName: resourceGroup.name,
    accountName: storageAccount.name,
    publicAccess: storage.PublicAccess.None,
});

const dataLakeStorageAccountUrl = pulumi.interpolate`https://${storageAccount.name}.dfs.core.windows.net`;

const workspace = new synapse.Workspace("mysynapse", {
    resourceGroupName: resourceGroup.name,
    defaultDataLakeStorage: {
        accountUrl: dataLakeStorageAccountUrl,
        filesystem: users.name,
    },
    identity: {
        type: synapse.ResourceIdentityType.SystemAssigned,
    },
    sqlAdministratorLogin: "sqladminuser",
    sqlAdministratorLoginPassword: sqlAdminPassword,
    managedVirtualNetwork: "default",
});

new synapse.IpFirewallRule("allowAll", {
    resourceGroupName: resourceGroup.name,
    workspaceName: workspace.name,
    endIpAddress: "255.255.255.255",
    startIpAddress: "0.0.0.0",
});

const subscriptionId = resourceGroup.id.apply((id) => id.split("/")[2]);
const roleId = (guid: string) =>
    pulumi.interpolate`/subscriptions/${subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/${guid}`;

const blobDataContributor = "ba92f5b4-2d11-453d-a403-e96b0029c9fe";
const blobDataReader = "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1";
const contributor = "b24988ac-6180-42a0-ab88-20f7382dd24c";

new authorization.RoleAssignment("storageAccess", {
    roleAssignmentName: "d3f6b8a0-50b0-4f0f-8e7e-3b9a6a2c7f01",
    scope: storageAccount.id,
    principalId: workspace.identity.apply((identity) => identity?.principalId).apply((id) => id || "<preview>"),
    principalType: "ServicePrincipal",
    roleDefinitionId: roleId(blobDataContributor),
});

new authorization.RoleAssignment("engineersAccess", {
    roleAssignmentName: "0a9c7f8e-3a44-4b0e-8a3e-6a1c52f3d902",
    scope: workspace.id,
    principalId: dataEngineers,
    principalType: "Group",
    roleDefinitionId: roleId(contributor),
});

new authorization.RoleAssignment("analystsAccess", {
    roleAssignmentName: "7e0f4c0b-62a1-4a17-9a27-1a3a4f0ce003",
    scope: users.id,
    principalId: analysts,
    principalType: "Group",
    roleDefinitionId: roleId(blobDataReader),
});

const vault = new keyvault.Vault("synapsekv", {
    resourceGroupName: resourceGroup.name,
    properties: {
        tenantId: workspace.identity.apply((identity) => identity!.tenantId),
        sku: { family: "A", name: "standard" },
        enableRbacAuthorization: true,
    },
});

new keyvault.Secret("sqlPassword", {
    resourceGroupName: resourceGroup.name,
    vaultName: vault.name,
    secretName: "synapse-sql-password",
    properties: { value: sqlAdminPassword },
});

new synapse.SqlPool("sqlpool", {
    resourceGroupName: resourceGroup.name,
    workspaceName: workspace.name,
    collation: "SQL_Latin1_General_CP1_CI_AS",
    createMode: "Default",
    sku: {
        name: "DW100c",
    },
});

new synapse.BigDataPool("sparkpool", {
    resourceGroupName: resourceGroup.name,
    workspaceName: workspace.name,
    autoPause: {
        delayInMinutes: 15,
        enabled: true,
    },
    autoScale: {
        enabled: true,
        maxNodeCount: 3,
        minNodeCount: 3,
    },
    nodeCount: 3,
    nodeSize: "Small",
    nodeSizeFamily: "MemoryOptimized",
    sparkVersion: "3.3",
});

export const workspaceName = workspace.name;
export const rawContainer = raw.name;
