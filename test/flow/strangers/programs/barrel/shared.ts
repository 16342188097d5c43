import * as pulumi from "@pulumi/pulumi";
import * as azure from "@pulumi/azure-native";

export const group = new azure.resources.ResourceGroup("shared");

export const logs = new azure.operationalinsights.Workspace("logs", {
    resourceGroupName: group.name,
    sku: { name: "PerGB2018" },
    retentionInDays: 90,
});

export const registry = new azure.containerregistry.Registry("estate", {
    resourceGroupName: group.name,
    sku: { name: "Premium" },
});

export const lake = new azure.storage.StorageAccount("lake", {
    resourceGroupName: group.name,
    kind: "StorageV2",
    sku: { name: "Standard_ZRS" },
    isHnsEnabled: true,
    allowSharedKeyAccess: false,
});
export const events = new azure.storage.BlobContainer("events", {
    resourceGroupName: group.name,
    accountName: lake.name,
});

export const bus = new azure.servicebus.Namespace("bus", {
    resourceGroupName: group.name,
    sku: { name: "Premium", tier: "Premium", capacity: 2 },
});

export const vnet = new azure.network.VirtualNetwork("estate", {
    resourceGroupName: group.name,
    addressSpace: { addressPrefixes: ["10.0.0.0/14"] },
});

export const alerts = new azure.monitor.ActionGroup("on-call", {
    resourceGroupName: group.name,
    location: "Global",
    groupShortName: "oncall",
    enabled: true,
    emailReceivers: [{ name: "on-call", emailAddress: "on-call@fabrikam.example", useCommonAlertSchema: true }],
});

const config = new pulumi.Config("azure-native");
export const subscriptionId = config.require("subscriptionId");
export const tenantId = config.require("tenantId");
