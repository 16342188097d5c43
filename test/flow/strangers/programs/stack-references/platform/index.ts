import * as azuread from "@pulumi/azuread";
import * as containerservice from "@pulumi/azure-native/containerservice";
import * as keyvault from "@pulumi/azure-native/keyvault";
import * as operationalinsights from "@pulumi/azure-native/operationalinsights";
import * as resources from "@pulumi/azure-native/resources";

const rg = new resources.ResourceGroup("platform");

const cluster = new containerservice.ManagedCluster("aks", {
    resourceGroupName: rg.name,
    dnsPrefix: "contoso",
    disableLocalAccounts: true,
    aadProfile: { managed: true, enableAzureRBAC: true },
    identity: { type: "SystemAssigned" },
    oidcIssuerProfile: { enabled: true },
    agentPoolProfiles: [{ name: "system", mode: "System", count: 3, vmSize: "Standard_D4s_v5" }],
});

const vault = new keyvault.Vault("shared", {
    resourceGroupName: rg.name,
    properties: {
        tenantId: azuread.getClientConfigOutput().tenantId,
        sku: { family: "A", name: "standard" },
        enableRbacAuthorization: true,
    },
});

const logs = new operationalinsights.Workspace("logs", { resourceGroupName: rg.name });

const developers = new azuread.Group("developers", { displayName: "developers", securityEnabled: true });
const operators = new azuread.Group("operators", { displayName: "operators", securityEnabled: true });

export const oidcIssuerUrl = cluster.oidcIssuerProfile.apply((profile) => profile?.issuerURL);
export const logAnalyticsId = logs.id;
export const vaultId = vault.id;
export const developersGroupId = developers.objectId;
export const operatorsGroupId = operators.objectId;
