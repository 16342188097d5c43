/**
 * Types with an identity that are no hosts: they run nobody's code, so who operates them does not act as it. What a database
 * or an account does as its identity is to read its own key from a vault.
 */
export const runsNoCode: ReadonlySet<string> = new Set([
  "azure-native:cognitiveservices:account",
  "azure-native:cosmosdb:databaseaccount",
  "azure-native:documentdb:databaseaccount",
  "azure-native:keyvault:vault",
  "azure-native:managedidentity:userassignedidentity",
  "azure-native:search:service",
  "azure-native:sql:server",
  "azure-native:storage:storageaccount",
]);
