import type { storage } from "@pulumi/azure-native/types/input.js";
import * as pulumi from "@pulumi/pulumi";

import type { NetworkArgs } from "../service/network.ts";

interface StorageNetwork {
  publicNetworkAccess: pulumi.Input<string>;
  networkRuleSet?: storage.NetworkRuleSetArgs;
}

/** The network part of a storage account's properties. One range or subnet blocks all other callers. */
export function storageNetwork(network: NetworkArgs = {}): StorageNetwork {
  const publicNetworkAccess = pulumi
    .output(network.publicAccess ?? true)
    .apply((enabled) => (enabled ? "Enabled" : "Disabled"));
  const [ranges, subnets] = [network.allowedIpRanges ?? [], network.allowedSubnetIds ?? []];
  if (ranges.length === 0 && subnets.length === 0 && network.allowTrustedAzureServices === undefined) {
    return { publicNetworkAccess };
  }
  return {
    publicNetworkAccess,
    networkRuleSet: {
      defaultAction: ranges.length + subnets.length > 0 ? "Deny" : "Allow",
      bypass: network.allowTrustedAzureServices === true ? "AzureServices" : "None",
      ipRules: ranges.map((range) => ({ iPAddressOrRange: range })),
      virtualNetworkRules: subnets.map((id) => ({ virtualNetworkResourceId: id })),
    },
  };
}
