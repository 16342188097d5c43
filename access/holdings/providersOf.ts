/**
 * Modules of azure-native that are not named after the provider in Azure (aliases of its SDK, version 3.28, and its
 * services).
 */
const native: Readonly<Record<string, string>> = {
  applicationinsights: "Insights",
  cloudngfw: "PaloAltoNetworks.Cloudngfw",
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
  webpubsub: "SignalRService",
};

/**
 * Modules of the classic provider that have types with an identity, with all providers of each. The names of these
 * modules do not help.
 */
const classic: Readonly<Record<string, string>> = {
  appconfiguration: "AppConfiguration",
  appinsights: "Insights",
  appplatform: "AppPlatform",
  arc: "ResourceConnector",
  arckubernetes: "Kubernetes KubernetesConfiguration HybridContainerService",
  blueprint: "Blueprint",
  cdn: "Cdn",
  chaosstudio: "Chaos",
  compute: "Compute",
  containerapp: "App",
  containerservice: "ContainerService ContainerRegistry",
  core: "Resources Authorization",
  cosmosdb: "DocumentDB",
  databricks: "Databricks",
  datadog: "Datadog",
  dataprotection: "DataProtection",
  datashare: "DataShare",
  devcenter: "DevCenter DevOpsInfrastructure",
  digitaltwins: "DigitalTwins",
  dynatrace: "Dynatrace.Observability",
  elasticsan: "ElasticSan",
  eventgrid: "EventGrid",
  eventhub: "EventHub EventGrid",
  fluidrelay: "FluidRelay",
  healthcare: "HealthcareApis",
  hpc: "StorageCache",
  iot: "Devices DeviceUpdate",
  iotcentral: "IoTCentral",
  kusto: "Kusto",
  loganalytics: "OperationalInsights",
  managedlustre: "StorageCache",
  managedredis: "Cache",
  management: "Authorization",
  mongocluster: "DocumentDB",
  monitoring: "Insights",
  mssql: "Sql",
  mysql: "DBforMySQL",
  netapp: "NetApp",
  network: "Network",
  newrelic: "NewRelic.Observability",
  nginx: "Nginx.NginxPlus",
  paloalto: "PaloAltoNetworks.Cloudngfw",
  postgresql: "DBforPostgreSQL",
  purview: "Purview",
  recoveryservices: "RecoveryServices",
  stack: "AzureStackHCI",
  streamanalytics: "StreamAnalytics",
  videoindexer: "VideoIndexer",
  webpubsub: "SignalRService",
  workloadssap: "Workloads",
};

/** The possible providers of a type in Azure, by its normal type token: `*`, any, if its module does not decide it. */
export function providersOf(type: string): readonly string[] {
  const [provider = "", path = ""] = type.split(":");
  const [module = ""] = path.split("/");
  const isNative = provider === "azure-native";
  const known = isNative ? native : classic;
  const names = Object.hasOwn(known, module) ? known[module] : undefined;
  if (names === undefined) return isNative ? [`Microsoft.${module}`] : ["*"];
  return names.split(" ").map((name) => (name.includes(".") ? name : `Microsoft.${name}`));
}
