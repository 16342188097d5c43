import * as pulumi from "@pulumi/pulumi";
import * as authorization from "@pulumi/azure-native/authorization";
import * as cosmosdb from "@pulumi/azure-native/cosmosdb";
import * as logic from "@pulumi/azure-native/logic";
import * as resources from "@pulumi/azure-native/resources";
import * as storage from "@pulumi/azure-native/storage";
import { connection, managedApi } from "./connections";
import { definition } from "./workflow";

const config = new pulumi.Config();

// Create an Azure Resource Group
const resourceGroup = new resources.ResourceGroup("intake-rg");

// Storage for the attachments
const storageAccount = new storage.StorageAccount("intakesa", {
    resourceGroupName: resourceGroup.name,
    sku: { name: storage.SkuName.Standard_LRS },
    kind: storage.Kind.StorageV2,
    allowBlobPublicAccess: false,
});
new storage.BlobContainer("attachments", {
    resourceGroupName: resourceGroup.name,
    accountName: storageAccount.name,
});

// Cosmos DB
const cosmosAccount = new cosmosdb.DatabaseAccount("intake-cosmos", {
    resourceGroupName: resourceGroup.name,
    databaseAccountOfferType: cosmosdb.DatabaseAccountOfferType.Standard,
    locations: [{ locationName: resourceGroup.location, failoverPriority: 0 }],
    consistencyPolicy: { defaultConsistencyLevel: cosmosdb.DefaultConsistencyLevel.Session },
});
const database = new cosmosdb.SqlResourceSqlDatabase("orders", {
    resourceGroupName: resourceGroup.name,
    accountName: cosmosAccount.name,
    resource: { id: "orders" },
});
const container = new cosmosdb.SqlResourceSqlContainer("orders", {
    resourceGroupName: resourceGroup.name,
    accountName: cosmosAccount.name,
    databaseName: database.name,
    resource: { id: "orders", partitionKey: { paths: ["/customer"], kind: "Hash" } },
});

// API connections of the logic app
const accountKeys = cosmosdb.listDatabaseAccountKeysOutput({
    accountName: cosmosAccount.name,
    resourceGroupName: resourceGroup.name,
});
const storageKeys = storage.listStorageAccountKeysOutput({
    accountName: storageAccount.name,
    resourceGroupName: resourceGroup.name,
});

const cosmosConnection = connection("documentdb", resourceGroup.name, "documentdb", {
    databaseAccount: cosmosAccount.name,
    accessKey: accountKeys.primaryMasterKey,
});
const blobConnection = connection("azureblob", resourceGroup.name, "azureblob", {
    accountName: storageAccount.name,
    accessKey: storageKeys.keys[0].value,
});

// The logic app
const workflow = new logic.Workflow("intake", {
    resourceGroupName: resourceGroup.name,
    identity: { type: "SystemAssigned" },
    state: "Enabled",
    definition: definition(database.name, container.name),
    parameters: {
        $connections: {
            value: {
                documentdb: {
                    connectionId: cosmosConnection.id,
                    connectionName: "documentdb",
                    id: managedApi("documentdb"),
                },
                azureblob: {
                    connectionId: blobConnection.id,
                    connectionName: "azureblob",
                    id: managedApi("azureblob"),
                },
            },
        },
    },
});

// The reporting job reads the orders as the logic app's identity does: without a key.
new cosmosdb.SqlResourceSqlRoleAssignment("workflow-reads", {
    resourceGroupName: resourceGroup.name,
    accountName: cosmosAccount.name,
    roleAssignmentId: "a3d5f5a4-0f3b-4d8e-9c53-2a1b6f0c7d11",
    principalId: workflow.identity.apply((identity) => identity!.principalId),
    roleDefinitionId: pulumi.interpolate`${cosmosAccount.id}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000001`,
    scope: cosmosAccount.id,
});

// Whoever is on call may look at failed runs and resubmit them.
new authorization.RoleAssignment("on-call", {
    scope: workflow.id,
    principalId: config.require("onCall"),
    principalType: "Group",
    roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/515c2055-d9d4-4321-b1b9-bd0c9a0f79fe",
});

export const callbackUrl = pulumi.secret(
    logic.listWorkflowTriggerCallbackUrlOutput({
        resourceGroupName: resourceGroup.name,
        workflowName: workflow.name,
        triggerName: "order",
    }).value,
);
