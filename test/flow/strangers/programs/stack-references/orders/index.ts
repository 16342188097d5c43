import * as pulumi from "@pulumi/pulumi";
import * as monitor from "@pulumi/azure-native/monitor";
import * as managedidentity from "@pulumi/azure-native/managedidentity";
import * as network from "@pulumi/azure-native/network";
import * as resources from "@pulumi/azure-native/resources";
import * as servicebus from "@pulumi/azure-native/servicebus";
import { config } from "./config";
import { grant, roles } from "./rbac";

const name = `orders-${pulumi.getStack()}`;
const tags = { team: "orders", env: pulumi.getStack() };

const rg = new resources.ResourceGroup(name, { resourceGroupName: name, tags });

const bus = new servicebus.Namespace("bus", {
    resourceGroupName: rg.name,
    sku: { name: "Premium", tier: "Premium", capacity: 1 },
    disableLocalAuth: true,
    tags,
});
const placed = new servicebus.Topic("placed", {
    resourceGroupName: rg.name,
    namespaceName: bus.name,
    topicName: "orders-placed",
});

// private endpoint in the subnet of the network team
const endpoint = new network.PrivateEndpoint("bus", {
    resourceGroupName: rg.name,
    subnet: { id: config.appSubnetId },
    privateLinkServiceConnections: [{ name: "bus", privateLinkServiceId: bus.id, groupIds: ["namespace"] }],
    tags,
});
new network.PrivateDnsZoneGroup("bus", {
    resourceGroupName: rg.name,
    privateEndpointName: endpoint.name,
    privateDnsZoneConfigs: [{ name: "servicebus", privateDnsZoneId: config.privateDnsZoneId }],
});

// the pods sign in with workload identity
const identity = new managedidentity.UserAssignedIdentity("orders", { resourceGroupName: rg.name, tags });
new managedidentity.FederatedIdentityCredential("orders", {
    resourceGroupName: rg.name,
    resourceName: identity.name,
    issuer: config.oidcIssuerUrl,
    subject: "system:serviceaccount:orders:api",
    audiences: ["api://AzureADTokenExchange"],
});

grant("orders-send", identity.principalId, roles.serviceBusDataSender, placed.id);
grant("orders-secrets", identity.principalId, roles.keyVaultSecretsUser, config.vaultId);

// people
grant("developers-read", config.developersGroupId, roles.reader, rg.id, "Group");
grant("operators-bus", config.operatorsGroupId, roles.serviceBusDataOwner, bus.id, "Group");

new monitor.DiagnosticSetting("bus", {
    resourceUri: bus.id,
    workspaceId: config.logAnalyticsId,
    logs: [{ category: "OperationalLogs", enabled: true }],
});

export const clientId = identity.clientId;
export const busEndpoint = bus.serviceBusEndpoint;
export const replicas = config.replicas;
