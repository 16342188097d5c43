import * as cosmosdb from "@pulumi/azure-native/cosmosdb";
import * as applicationinsights from "@pulumi/azure-native/applicationinsights";
import * as resources from "@pulumi/azure-native/resources";
import * as storage from "@pulumi/azure-native/storage";
import * as web from "@pulumi/azure-native/web";
import * as pulumi from "@pulumi/pulumi";

import { getConnectionString, signedBlobReadUrl } from "./helpers";

const config = new pulumi.Config();

// Create a separate resource group for this example.
const resourceGroup = new resources.ResourceGroup("webhooks-rg");

// Storage account is required by Function App.
// Also, we will upload the function code to the same storage account.
const storageAccount = new storage.StorageAccount("sa", {
    resourceGroupName: resourceGroup.name,
    sku: {
        name: storage.SkuName.Standard_LRS,
    },
    kind: storage.Kind.StorageV2,
});

// Function code archives will be stored in this container.
const codeContainer = new storage.BlobContainer("zips", {
    resourceGroupName: resourceGroup.name,
    accountName: storageAccount.name,
});

// Upload Azure Function's code as a zip archive to the storage account.
const codeBlob = new storage.Blob("zip", {
    resourceGroupName: resourceGroup.name,
    accountName: storageAccount.name,
    containerName: codeContainer.name,
    source: new pulumi.asset.FileArchive("./app"),
});

const events = new cosmosdb.DatabaseAccount("events", {
    resourceGroupName: resourceGroup.name,
    databaseAccountOfferType: cosmosdb.DatabaseAccountOfferType.Standard,
    locations: [{ locationName: resourceGroup.location, failoverPriority: 0 }],
    consistencyPolicy: { defaultConsistencyLevel: "Session" },
});

const eventsKeys = cosmosdb.listDatabaseAccountKeysOutput({
    resourceGroupName: resourceGroup.name,
    accountName: events.name,
});

const appInsights = new applicationinsights.Component("appinsights", {
    resourceGroupName: resourceGroup.name,
    applicationType: "web",
    kind: "web",
    ingestionMode: "ApplicationInsights",
});

// Define a Consumption Plan for the Function App.
const plan = new web.AppServicePlan("plan", {
    resourceGroupName: resourceGroup.name,
    sku: {
        name: "Y1",
        tier: "Dynamic",
    },
});

// Build the connection string and zip archive's SAS URL. They will go to Function App's settings.
const storageConnectionString = getConnectionString(resourceGroup.name, storageAccount.name);
const codeBlobUrl = signedBlobReadUrl(codeBlob, codeContainer, storageAccount, resourceGroup);

const app = new web.WebApp("fa", {
    resourceGroupName: resourceGroup.name,
    serverFarmId: plan.id,
    kind: "functionapp",
    siteConfig: {
        appSettings: [
            { name: "AzureWebJobsStorage", value: storageConnectionString },
            { name: "FUNCTIONS_EXTENSION_VERSION", value: "~4" },
            { name: "FUNCTIONS_WORKER_RUNTIME", value: "node" },
            { name: "WEBSITE_NODE_DEFAULT_VERSION", value: "~16" },
            { name: "WEBSITE_RUN_FROM_PACKAGE", value: codeBlobUrl },
            { name: "APPINSIGHTS_INSTRUMENTATIONKEY", value: appInsights.instrumentationKey },
            { name: "EVENTS_ENDPOINT", value: events.documentEndpoint },
            { name: "EVENTS_KEY", value: eventsKeys.secondaryReadonlyMasterKey },
            { name: "PAY_API_URL", value: config.require("payApiUrl") },
        ],
        http20Enabled: true,
        nodeVersion: "~16",
    },
});

export const endpoint = pulumi.interpolate`https://${app.defaultHostName}/api/webhook?name=Pulumi`;
