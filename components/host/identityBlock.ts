import type * as pulumi from "@pulumi/pulumi";

import type { WorkloadIdentity } from "../identity/workloadIdentity.ts";
import { mapGiven } from "./given.ts";
import type { Running } from "./running.ts";

/** The identity block of every host in azure-native. */
interface IdentityBlock {
  type?: pulumi.Input<string | undefined>;
  userAssignedIdentities?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/**
 * Adds the identity of the workload to those of a host and removes none: Azure takes the identities of a request as the whole
 * list. Without an identity, the host gets its system-assigned one.
 *
 * @param block the identity block that the program gave.
 * @param others further identities to attach, such as one that only pulls images.
 */
export function withIdentities<Type extends string>(
  block: pulumi.Input<IdentityBlock | undefined>,
  { identity }: Pick<Running, "identity">,
  others: readonly WorkloadIdentity[] = [],
): pulumi.Input<{ type: pulumi.Input<Type>; userAssignedIdentities?: pulumi.Input<pulumi.Input<string>[]> }> {
  const added = [...(identity === undefined ? [] : [identity]), ...others];
  const needsSystem = identity === undefined;
  return mapGiven(block, (given) => ({
    type: typeWith<Type>(given?.type, needsSystem, added.length > 0),
    ...identitiesWith(given?.userAssignedIdentities, added),
  }));
}

function typeWith<Type extends string>(
  type: pulumi.Input<string | undefined>,
  needsSystem: boolean,
  needsUser: boolean,
): pulumi.Input<Type> {
  return mapGiven(type, (given = "None") => {
    const has = (word: string) => given.toLowerCase().replaceAll(" ", "").split(",").includes(word);
    const system = has("systemassigned") || needsSystem;
    const user = has("userassigned") || needsUser;
    return [system ? "SystemAssigned" : [], user ? "UserAssigned" : []].flat().join(", ");
  }) as pulumi.Input<Type>;
}

function identitiesWith(
  list: pulumi.Input<pulumi.Input<string>[] | undefined>,
  added: readonly WorkloadIdentity[],
): { userAssignedIdentities?: pulumi.Input<pulumi.Input<string>[]> } {
  if (list === undefined && added.length === 0) return {};
  const ids = added.map(({ id }) => id);
  return { userAssignedIdentities: mapGiven(list, (given = []) => [...given, ...ids]) };
}
