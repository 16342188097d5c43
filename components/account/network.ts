import type { cognitiveservices } from "@pulumi/azure-native/types/input.js";

import { publicNetworkAccess, type NetworkArgs } from "../service/network.ts";

type AccountProperties = cognitiveservices.AccountPropertiesArgs;

/** The network part of an account's properties. One range or subnet blocks all other callers. */
export function networkProperties(
  network: NetworkArgs = {},
): Pick<AccountProperties, "publicNetworkAccess" | "networkAcls"> {
  const access = { publicNetworkAccess: publicNetworkAccess(network) };
  const [ranges, subnets] = [network.allowedIpRanges ?? [], network.allowedSubnetIds ?? []];
  if (ranges.length === 0 && subnets.length === 0 && network.allowTrustedAzureServices === undefined) {
    return access;
  }
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
