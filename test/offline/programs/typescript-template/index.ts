import * as pulumi from "@pulumi/pulumi";
import * as azure_native from "@pulumi/azure-native";
import { Tier } from "./tiers";

// Create an Azure Resource Group
const resourceGroup = new azure_native.resources.ResourceGroup("resourceGroup");

// Create an Azure resource (Storage Account)
const storageAccount = new azure_native.storage.StorageAccount("sa", {
  resourceGroupName: resourceGroup.name,
  sku: {
    name: Tier.Zone,
  },
  kind: azure_native.storage.Kind.StorageV2,
});

// Export the storage account name
export const storageAccountName = storageAccount.name;
export const project: string = pulumi.getProject();
