import { output, type Input, type Output } from "@pulumi/pulumi";

/** Where a service can be reached from. Changed in place. For a private endpoint use the raw resource. */
export interface NetworkArgs {
  /**
   * Whether the service has a public endpoint. With `false` it can be reached only through private endpoints.
   * @default true
   */
  publicAccess?: Input<boolean>;
  /** Public IP addresses or ranges that may call. One entry blocks all others. @default all @example ["203.0.113.0/24"] */
  allowedIpRanges?: Input<string>[];
  /** Ids of subnets that may call. One entry blocks all others. The subnets need the service endpoint. @default all */
  allowedSubnetIds?: Input<string>[];
  /** Whether trusted Azure services may call although the rules block others. @default false */
  allowTrustedAzureServices?: boolean;
}

/** The setting of the public endpoint, as every service spells it. */
export function publicNetworkAccess({ publicAccess = true }: NetworkArgs): Output<"Enabled" | "Disabled"> {
  return output(publicAccess).apply((enabled) => (enabled ? "Enabled" : "Disabled"));
}

/** The network part of the properties of AI accounts and vaults. */
export interface NetworkProperties {
  publicNetworkAccess: Output<"Enabled" | "Disabled">;
  networkAcls?: {
    defaultAction: "Deny" | "Allow";
    bypass: "AzureServices" | "None";
    ipRules: { value: Input<string> }[];
    virtualNetworkRules: { id: Input<string> }[];
  };
}

/** One range or subnet blocks all other callers. */
export function networkProperties(network: NetworkArgs = {}): NetworkProperties {
  const access = { publicNetworkAccess: publicNetworkAccess(network) };
  const [ranges, subnets] = [network.allowedIpRanges ?? [], network.allowedSubnetIds ?? []];
  if (ranges.length === 0 && subnets.length === 0 && network.allowTrustedAzureServices === undefined) return access;
  return {
    ...access,
    networkAcls: {
      defaultAction: ranges.length + subnets.length > 0 ? "Deny" : "Allow",
      bypass: network.allowTrustedAzureServices === true ? "AzureServices" : "None",
      ipRules: ranges.map((value) => ({ value })),
      virtualNetworkRules: subnets.map((id) => ({ id })),
    },
  };
}
