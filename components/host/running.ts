import type * as pulumi from "@pulumi/pulumi";

import { KeylessError } from "../error.ts";
import { grantsOf } from "../grant/given.ts";
import { letsCall } from "../grant/letsCall.ts";
import type { Grantee } from "../grant/principal.ts";
import type { WorkloadIdentity } from "../identity/workloadIdentity.ts";
import { scheduleTags } from "../scheduleTags.ts";
import { calledBy, endpointVariables, type Called } from "../service/calls.ts";
import { verbMethod } from "../service/definition.ts";
import { systemAssigned, type WorkloadArgs } from "./workload.ts";

/** What runs on a host, with all checks passed. */
export interface Running {
  /** The name of the component in errors. */
  readonly where: string;
  /** The identity to attach, or none if the host's own is used. */
  readonly identity: WorkloadIdentity | undefined;
  /** The variables of its environment. */
  readonly variables: Readonly<Record<string, pulumi.Input<string>>>;
  /** Tags of the host: how often it runs. */
  readonly tags: Readonly<Record<string, string>>;
  /** The services that it calls. */
  readonly called: readonly Called[];
  /** The roles that have to be there before it starts. */
  readonly grants: readonly pulumi.Resource[];
}

/**
 * Reads what runs on a host.
 *
 * @throws KeylessError for a service on which the identity has no role, two endpoints of one name, a system-assigned
 *   identity that calls several services, and what is no schedule.
 */
export function running(
  where: string,
  { identity, calls = [], useManagedIdentity = true, schedule }: WorkloadArgs,
): Running {
  const own = identity === systemAssigned;
  const called = calls.map((call) => calledBy(where, call));
  if (own) refuseSeveral(where, called);
  const grants = own ? [] : called.flatMap((call) => grantsFor(where, identity, call));
  return {
    where,
    identity: own ? undefined : identity,
    variables: {
      ...(own ? {} : { AZURE_CLIENT_ID: identity.clientId }),
      AZURE_TOKEN_CREDENTIALS: "ManagedIdentityCredential",
      USE_MANAGED_IDENTITY: String(useManagedIdentity),
      ...endpointVariables(where, called),
    },
    tags: scheduleTags(where, schedule),
    called,
    grants,
  };
}

/** Roles that come before the host. Without one it would start and be refused. */
function grantsFor(where: string, identity: Grantee, { target, grantedBy }: Called): pulumi.Resource[] {
  const grants = grantsOf(identity).filter(({ on }) => on === target.parent);
  const isCalled = grants.some(({ role }) => letsCall(role, target.definition));
  if (isCalled || grantedBy !== undefined) return grants.map(({ grant }) => grant);
  const verb = Object.keys(target.definition.verbs)[0] ?? "use";
  const service = target.part === undefined ? target.target : `${target.target}.${target.part}`;
  const others = grants.map(({ role }) => role.name).join(", ");
  throw new KeylessError(where, `${identity.grantee} has no role on ${service}, which it calls`, [
    ...(others === "" ? [] : [["given", `${others}, which is not for ${target.definition.product}`] as const]),
    ["expected", `a grant before the host: ${service}.${verbMethod(verb)}(…)`],
    ["or", 'if somebody else gives it: calls: [{ service, grantedBy: "…" }]'],
  ]);
}

function refuseSeveral(where: string, called: readonly Called[]): void {
  if (called.length < 2) return;
  throw new KeylessError(where, "a system-assigned identity is for one service only", [
    ["given", called.map(({ target }) => target.target).join(", ")],
    ["expected", "a WorkloadIdentity: it outlives its host, and its roles stay"],
  ]);
}
