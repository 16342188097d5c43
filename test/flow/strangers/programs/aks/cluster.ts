import * as containerservice from "@pulumi/azure-native/containerservice";
import * as managedidentity from "@pulumi/azure-native/managedidentity";
import * as network from "@pulumi/azure-native/network";
import * as operationalinsights from "@pulumi/azure-native/operationalinsights";
import * as resources from "@pulumi/azure-native/resources";

import { adminGroup, env, nodeCount, nodeSize, tags } from "./config";
import { assignRole, RoleIds } from "./roles";

export const resourceGroup = new resources.ResourceGroup("orders-rg", {
    resourceGroupName: `rg-orders-${env}`,
    tags,
});

const vnet = new network.VirtualNetwork("orders-vnet", {
    resourceGroupName: resourceGroup.name,
    addressSpace: { addressPrefixes: ["10.40.0.0/16"] },
    tags,
});

const nodeSubnet = new network.Subnet("nodes", {
    resourceGroupName: resourceGroup.name,
    virtualNetworkName: vnet.name,
    addressPrefix: "10.40.0.0/20",
});

const logs = new operationalinsights.Workspace("orders-logs", {
    resourceGroupName: resourceGroup.name,
    sku: { name: "PerGB2018" },
    retentionInDays: 30,
    tags,
});

const clusterIdentity = new managedidentity.UserAssignedIdentity("aks-id", {
    resourceGroupName: resourceGroup.name,
    tags,
});

assignRole("aks-network", clusterIdentity.principalId, RoleIds.NetworkContributor, nodeSubnet.id);

export const cluster = new containerservice.ManagedCluster("aks", {
    resourceGroupName: resourceGroup.name,
    resourceName: `aks-orders-${env}`,
    dnsPrefix: `orders-${env}`,
    kubernetesVersion: "1.29",
    identity: {
        type: containerservice.ResourceIdentityType.UserAssigned,
        userAssignedIdentities: [clusterIdentity.id],
    },
    aadProfile: {
        managed: true,
        adminGroupObjectIDs: [adminGroup],
    },
    oidcIssuerProfile: { enabled: true },
    securityProfile: { workloadIdentity: { enabled: true } },
    agentPoolProfiles: [
        {
            name: "system",
            mode: "System",
            count: nodeCount,
            vmSize: nodeSize,
            osType: "Linux",
            vnetSubnetID: nodeSubnet.id,
        },
    ],
    networkProfile: { networkPlugin: "azure", serviceCidr: "10.41.0.0/16", dnsServiceIP: "10.41.0.10" },
    addonProfiles: {
        omsagent: { enabled: true, config: { logAnalyticsWorkspaceResourceID: logs.id } },
        azureKeyvaultSecretsProvider: { enabled: true },
    },
    tags,
});
