import type * as pulumi from "@pulumi/pulumi";

import { KeylessError } from "../error.ts";
import { PrincipalType, type Grantee } from "../grant/principal.ts";

/**
 * The identity as which a service calls others: `"systemAssigned"` for its own, which Azure makes and deletes with it, or the
 * ARM id of one that outlives it, such as `workload.id`.
 */
export type ServiceIdentity = pulumi.Input<string>;

const systemAssigned = "systemAssigned";

const own = new WeakMap<object, Grantee>();

/** The identity block of a service in azure-native. */
export function serviceIdentityBlock(identity: ServiceIdentity): {
  type: "SystemAssigned" | "UserAssigned";
  userAssignedIdentities?: pulumi.Input<string>[];
} {
  if (identity === systemAssigned) return { type: "SystemAssigned" };
  return { type: "UserAssigned", userAssignedIdentities: [identity] };
}

/**
 * Remembers whom to give a role for what the service calls as its own identity. Several roles are fine, unlike for a host: nothing of the
 * service has to wait for them.
 */
export function rememberServiceIdentity(
  service: object,
  name: string,
  identity: ServiceIdentity,
  block: pulumi.Output<{ principalId?: string } | undefined>,
): void {
  if (identity !== systemAssigned) return;
  const principalId = block.apply((given) => given?.principalId ?? "");
  own.set(service, { grantee: name, principalId, principalType: PrincipalType.ServicePrincipal });
}

/** @throws KeylessError when the service has no identity of its own. */
export function serviceIdentityOf(where: string, service: object): Grantee {
  const found = own.get(service);
  if (found !== undefined) return found;
  throw new KeylessError(where, "it has no system-assigned identity", [
    ["expected", 'identity: "systemAssigned", or a grant to the WorkloadIdentity whose id it has'],
  ]);
}
