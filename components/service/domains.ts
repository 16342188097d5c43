import * as pulumi from "@pulumi/pulumi";

import type { AzureCloud } from "../cloud.ts";
import type { ServiceDefinition } from "./definition.ts";

/** The domain below which all services of a kind have their endpoints, by cloud. */
export type Domains = Readonly<Record<AzureCloud, string>>;

/** Below it, each AI service has a domain: `openai.azure.com`. */
export const aiDomains: Domains = { public: "azure.com", usGovernment: "azure.us", china: "azure.cn" };

/** Below it, each of the services of a storage account has a domain: `blob.core.windows.net`. */
export const storageDomains: Domains = {
  public: "core.windows.net",
  usGovernment: "core.usgovcloudapi.net",
  china: "core.chinacloudapi.cn",
};

/** Of search services. */
export const searchDomains: Domains = {
  public: "search.windows.net",
  usGovernment: "search.azure.us",
  china: "search.azure.cn",
};

/** Of vaults. */
export const vaultDomains: Domains = {
  public: "vault.azure.net",
  usGovernment: "vault.usgovcloudapi.net",
  china: "vault.azure.cn",
};

/** The endpoint of a service that is called by its own name or subdomain. The domain differs between clouds, the rest does not. */
export function endpointIn(
  domains: Domains,
  { endpoint }: Pick<ServiceDefinition, "endpoint">,
  name: pulumi.Output<string>,
  cloud: AzureCloud,
): pulumi.Output<string> {
  const ofCloud = endpoint.replace(domains.public, domains[cloud]);
  const [before = "", behind = ""] = ofCloud.split(/<name>|<subdomain>/);
  // Not an apply: what is joined can be read for what it is, before the name is known.
  return pulumi.interpolate`${before}${name}${behind}`;
}
