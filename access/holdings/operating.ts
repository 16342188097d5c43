import { allowsAny, type PermissionBlock, type RoleDefinition } from "../../roles/index.ts";
import { harmlessBelow } from "./harmless.ts";
import { armTypeOf } from "./hostTypes.ts";

/**
 * Services with an identity that run nobody's code: who operates them does not act as it. What a database or an account does
 * as its identity is to read its own key from a vault.
 */
const runsNoCode = new Set(
  ["cognitiveservices:account", "search:service", "storage:storageaccount", "keyvault:vault"]
    .concat(["documentdb:databaseaccount", "cosmosdb:databaseaccount", "managedidentity:userassignedidentity"])
    .concat(["sql:server"])
    .map((type) => `azure-native:${type}`),
);

/** Operations of other providers that run code on a host as well (Azure facts, section 9). */
const besides: Readonly<Record<string, PermissionBlock>> = {
  "Microsoft.CognitiveServices/accounts/projects": {
    dataActions: ["Microsoft.CognitiveServices/accounts/AIServices/agents/*write"],
  },
  "Microsoft.Compute/virtualMachines": {
    actions: ["Microsoft.GuestConfiguration/guestConfigurationAssignments/write"],
  },
  "Microsoft.ContainerService/managedClusters": { actions: ["Microsoft.KubernetesConfiguration/*/write"] },
  "Microsoft.HybridCompute/machines": {
    actions: [
      "Microsoft.GuestConfiguration/guestConfigurationAssignments/write",
      "Microsoft.HybridConnectivity/endpoints/*action",
    ],
  },
  "Microsoft.Kubernetes/connectedClusters": { actions: ["Microsoft.KubernetesConfiguration/*/write"] },
};

/**
 * Whether a role lets its holder run code on a host of this type, and so act as the identities attached to it: any write or
 * action on it or below it does, unless harmless.ts says why not.
 */
export function operates(role: RoleDefinition, hostType: string): boolean {
  return !runsNoCode.has(hostType) && allowsAny(role, operationsOn(hostType));
}

const known = new Map<string, PermissionBlock>();

function operationsOn(hostType: string): PermissionBlock {
  const found = known.get(hostType) ?? operatingBlock(armTypeOf(hostType));
  known.set(hostType, found);
  return found;
}

function operatingBlock(armType: string): PermissionBlock {
  const [written, harmless] = [[`${armType}/*write`, `${armType}/*action`], harmlessBelow(armType)];
  const { actions = [], dataActions = [] } = besides[armType] ?? {};
  return {
    actions: [...written, ...actions],
    notActions: harmless,
    dataActions: [...written, ...dataActions],
    notDataActions: harmless,
  };
}
