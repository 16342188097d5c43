/**
 * The ARM types of hosts by their type in azure-native, module and name in lower case: what is below one is a part of it.
 * A type that is not here is known by its provider only. Adding a kind of host is adding a line.
 */
const armTypes: Readonly<Record<string, string>> = {
  "apimanagement:apimanagementservice": "Microsoft.ApiManagement/service",
  "app:containerapp": "Microsoft.App/containerApps",
  "app:containerappssessionpool": "Microsoft.App/sessionPools",
  "app:job": "Microsoft.App/jobs",
  "automation:automationaccount": "Microsoft.Automation/automationAccounts",
  "batch:batchaccount": "Microsoft.Batch/batchAccounts",
  "batch:pool": "Microsoft.Batch/batchAccounts",
  "cognitiveservices:project": "Microsoft.CognitiveServices/accounts/projects",
  "compute:virtualmachine": "Microsoft.Compute/virtualMachines",
  "compute:virtualmachinescaleset": "Microsoft.Compute/virtualMachineScaleSets",
  "compute:virtualmachinescalesetvm": "Microsoft.Compute/virtualMachineScaleSets",
  "containerinstance:containergroup": "Microsoft.ContainerInstance/containerGroups",
  "containerservice:managedcluster": "Microsoft.ContainerService/managedClusters",
  "datafactory:factory": "Microsoft.DataFactory/factories",
  "hybridcompute:machine": "Microsoft.HybridCompute/machines",
  "kubernetes:connectedcluster": "Microsoft.Kubernetes/connectedClusters",
  "logic:workflow": "Microsoft.Logic/workflows",
  "machinelearningservices:batchendpoint": "Microsoft.MachineLearningServices/workspaces/batchEndpoints",
  "machinelearningservices:compute": "Microsoft.MachineLearningServices/workspaces",
  "machinelearningservices:onlineendpoint": "Microsoft.MachineLearningServices/workspaces/onlineEndpoints",
  "machinelearningservices:workspace": "Microsoft.MachineLearningServices/workspaces",
  "synapse:workspace": "Microsoft.Synapse/workspaces",
  "web:staticsite": "Microsoft.Web/staticSites",
  "web:webapp": "Microsoft.Web/sites",
  "web:webappslot": "Microsoft.Web/sites/slots",
};

/** Modules of azure-native that are not named after the provider in Azure (aliases of its SDK, version 3.28). */
const providers: Readonly<Record<string, string>> = {
  applicationinsights: "Insights",
  cosmosdb: "DocumentDB",
  deviceprovisioningservices: "Devices",
  dns: "Network",
  dnsresolver: "Network",
  frontdoor: "Network",
  iothub: "Devices",
  mongocluster: "DocumentDB",
  monitor: "Insights",
  privatedns: "Network",
  redis: "Cache",
  redisenterprise: "Cache",
  trafficmanager: "Network",
};

/** The ARM type of a host, or its provider where the type is not known, by the normal type token. */
export function armTypeOf(type: string): string {
  const [, module = "", name = ""] = type.split(":");
  const key = `${module}:${name}`;
  if (Object.hasOwn(armTypes, key)) return armTypes[key] ?? "";
  return `Microsoft.${(Object.hasOwn(providers, module) ? providers[module] : undefined) ?? module}`;
}
