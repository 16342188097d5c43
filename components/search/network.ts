import type { search } from "@pulumi/azure-native/types/input.js";
import type * as pulumi from "@pulumi/pulumi";

import { publicNetworkAccess, type NetworkArgs } from "../service/network.ts";

interface SearchNetwork {
  publicNetworkAccess: pulumi.Input<string>;
  networkRuleSet?: search.NetworkRuleSetArgs;
}

/** The network part of a search service's properties. One range blocks all other callers. */
export function searchNetwork(network: NetworkArgs = {}): SearchNetwork {
  const access = { publicNetworkAccess: publicNetworkAccess(network) };
  const ranges = network.allowedIpRanges ?? [];
  if (ranges.length === 0 && network.allowTrustedAzureServices === undefined) return access;
  return {
    ...access,
    networkRuleSet: {
      bypass: network.allowTrustedAzureServices === true ? "AzureServices" : "None",
      ipRules: ranges.map((value) => ({ value })),
    },
  };
}
