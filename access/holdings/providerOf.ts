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

/** The provider in Azure of what is of a type of azure-native, by its normal type token. */
export function providerOf(type: string): string {
  const [, module = ""] = type.split(":");
  return `Microsoft.${(Object.hasOwn(providers, module) ? providers[module] : undefined) ?? module}`;
}
