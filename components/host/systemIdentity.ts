import type * as pulumi from "@pulumi/pulumi";

import { KeylessError } from "../error.ts";
import { markSystemAssigned } from "../grant/given.ts";
import { PrincipalType, type Grantee } from "../grant/principal.ts";
import { systemAssigned, type WorkloadArgs } from "./workload.ts";

/** The identity that Azure made with a host, as a grantee. One per host, so that a second grant is told. */
const identities = new WeakMap<object, Grantee>();

/** Remembers the system-assigned identity of a host. Without one, nothing can be granted to it. */
export function rememberSystemIdentity(
  host: object,
  name: string,
  { identity }: WorkloadArgs,
  block: pulumi.Output<{ principalId?: string } | undefined>,
): void {
  if (identity !== systemAssigned) return;
  const grantee: Grantee = {
    grantee: name,
    principalId: block.apply((given) => given?.principalId ?? ""),
    principalType: PrincipalType.ServicePrincipal,
  };
  markSystemAssigned(grantee);
  identities.set(host, grantee);
}

/** @throws KeylessError when the host runs as a {@link WorkloadIdentity}. */
export function systemIdentityOf(where: string, host: object): Grantee {
  const found = identities.get(host);
  if (found !== undefined) return found;
  throw new KeylessError(where, "it has no system-assigned identity", [
    ["expected", 'workload: { identity: "systemAssigned" }, or a grant to its WorkloadIdentity'],
  ]);
}
