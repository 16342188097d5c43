import type { cognitiveservices } from "@pulumi/azure-native/types/input.js";
import * as pulumi from "@pulumi/pulumi";

import type { NetworkArgs } from "../service/network.ts";

type AccountProperties = cognitiveservices.AccountPropertiesArgs;

/** The network part of an account's properties. One range or subnet blocks all other callers. */
export function networkProperties(
  network: NetworkArgs = {},
): Pick<AccountProperties, "publicNetworkAccess" | "networkAcls"> {
  const publicNetworkAccess = pulumi
    .output(network.publicAccess ?? true)
    .apply((enabled) => (enabled ? "Enabled" : "Disabled"));
  const [ranges, subnets] = [network.allowedIpRanges ?? [], network.allowedSubnetIds ?? []];
  if (ranges.length === 0 && subnets.length === 0 && network.allowTrustedAzureServices === undefined) {
    return { publicNetworkAccess };
  }
  return {
    publicNetworkAccess,
    networkAcls: {
      defaultAction: ranges.length + subnets.length > 0 ? "Deny" : "Allow",
      bypass: network.allowTrustedAzureServices === true ? "AzureServices" : "None",
      ipRules: ranges.map((value) => ({ value })),
      virtualNetworkRules: subnets.map((id) => ({ id })),
    },
  };
}
