/**
 * Types with an identity that are not hosts. They run nobody's code, so their operators do not act as it. As its
 * identity, a database or an account only reads its own key from a vault.
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
