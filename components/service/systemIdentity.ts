import type * as pulumi from "@pulumi/pulumi";

import { KeylessError } from "../error.ts";
import { PrincipalType, type Grantee } from "../grant/principal.ts";
import type { systemAssigned } from "../host/workload.ts";
import type { WorkloadIdentity } from "../identity/workloadIdentity.ts";

/** The identity as which a service calls others: its own, which Azure makes and deletes with it, or one that outlives it. */
export type ServiceIdentity = WorkloadIdentity | typeof systemAssigned;

const own = new WeakMap<object, Grantee>();

/** The identity block of a service in azure-native. */
export function serviceIdentityBlock(identity: ServiceIdentity): {
  type: "SystemAssigned" | "UserAssigned";
  userAssignedIdentities?: pulumi.Input<string>[];
} {
  if (typeof identity === "string") return { type: "SystemAssigned" };
  return { type: "UserAssigned", userAssignedIdentities: [identity.id] };
}

/**
 * Remembers whom to give a role for what the service calls. Several roles are fine, unlike for a host: nothing of the
 * service has to wait for them.
 */
export function rememberServiceIdentity(
  service: object,
  name: string,
  identity: ServiceIdentity,
  block: pulumi.Output<{ principalId?: string } | undefined>,
): void {
  if (typeof identity !== "string") return void own.set(service, identity);
  const principalId = block.apply((given) => given?.principalId ?? "");
  own.set(service, { grantee: name, principalId, principalType: PrincipalType.ServicePrincipal });
}

/** @throws KeylessError when the service has no identity. */
export function serviceIdentityOf(where: string, service: object): Grantee {
  const found = own.get(service);
  if (found !== undefined) return found;
  throw new KeylessError(where, "it has no identity", [
    ["expected", 'identity: "systemAssigned", or a WorkloadIdentity'],
  ]);
}
