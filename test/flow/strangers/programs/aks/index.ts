import * as authorization from "@pulumi/azure-native/authorization";
import * as containerregistry from "@pulumi/azure-native/containerregistry";
import * as keyvault from "@pulumi/azure-native/keyvault";
import * as servicebus from "@pulumi/azure-native/servicebus";
import * as storage from "@pulumi/azure-native/storage";

import { cluster, resourceGroup } from "./cluster";
import { env, tags } from "./config";
import { assignRole, RoleIds } from "./roles";
import { Workload } from "./workloads";

const tenantId = authorization.getClientConfigOutput().tenantId;

const registry = new containerregistry.Registry("ordersacr", {
    resourceGroupName: resourceGroup.name,
    registryName: `acrorders${env}`,
    sku: { name: "Standard" },
    adminUserEnabled: false,
    tags,
});

const vault = new keyvault.Vault("orders-kv", {
    resourceGroupName: resourceGroup.name,
    vaultName: `kv-orders-${env}`,
    properties: {
        tenantId,
        sku: { family: "A", name: "standard" },
        enableRbacAuthorization: true,
        enablePurgeProtection: true,
    },
    tags,
});

const invoices = new storage.StorageAccount("invoices", {
    resourceGroupName: resourceGroup.name,
    accountName: `stinvoices${env}`,
    kind: "StorageV2",
    sku: { name: "Standard_LRS" },
    minimumTlsVersion: "TLS1_2",
    allowBlobPublicAccess: false,
    tags,
});

const bus = new servicebus.Namespace("orders-bus", {
    resourceGroupName: resourceGroup.name,
    sku: { name: "Standard", tier: "Standard" },
    tags,
});

const queue = new servicebus.Queue("new-orders", {
    resourceGroupName: resourceGroup.name,
    namespaceName: bus.name,
    queueName: "new-orders",
    maxDeliveryCount: 5,
});

const issuer = cluster.oidcIssuerProfile.apply((profile) => profile!.issuerURL);

const api = new Workload("api", { resourceGroup, issuer, serviceAccount: "orders-api" });
const worker = new Workload("worker", { resourceGroup, issuer, serviceAccount: "orders-worker" });
const eso = new Workload("external-secrets", { resourceGroup, issuer, serviceAccount: "external-secrets" });

assignRole("api-bus", api.identity.principalId, RoleIds.ServiceBusDataSender, queue.id);
assignRole("worker-invoices", worker.identity.principalId, RoleIds.StorageBlobDataContributor, invoices.id);
assignRole("eso-vault", eso.identity.principalId, RoleIds.KeyVaultSecretsUser, vault.id);

// the kubelets pull images
const kubelet = cluster.identityProfile.apply((profile) => profile!["kubeletidentity"].objectId!);
assignRole("kubelet-acr", kubelet, RoleIds.AcrPull, registry.id);

export const clusterName = cluster.name;
export const apiClientId = api.identity.clientId;
export const workerClientId = worker.identity.clientId;
export const externalSecretsClientId = eso.identity.clientId;
export const vaultUri = vault.properties.vaultUri;
