import type { storage } from "@pulumi/azure-native/types/input.js";
import type * as pulumi from "@pulumi/pulumi";

import { publicNetworkAccess, type NetworkArgs } from "../service/network.ts";

interface StorageNetwork {
  publicNetworkAccess: pulumi.Input<string>;
  networkRuleSet?: storage.NetworkRuleSetArgs;
}

/** The network part of a storage account's properties. One range or subnet blocks all other callers. */
export function storageNetwork(network: NetworkArgs = {}): StorageNetwork {
  const access = { publicNetworkAccess: publicNetworkAccess(network) };
  const [ranges, subnets] = [network.allowedIpRanges ?? [], network.allowedSubnetIds ?? []];
  if (ranges.length === 0 && subnets.length === 0 && network.allowTrustedAzureServices === undefined) {
    return access;
  }
  return {
    ...access,
    networkRuleSet: {
      defaultAction: ranges.length + subnets.length > 0 ? "Deny" : "Allow",
      bypass: network.allowTrustedAzureServices === true ? "AzureServices" : "None",
      ipRules: ranges.map((range) => ({ iPAddressOrRange: range })),
      virtualNetworkRules: subnets.map((id) => ({ virtualNetworkResourceId: id })),
    },
  };
}
