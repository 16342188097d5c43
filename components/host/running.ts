import type * as pulumi from "@pulumi/pulumi";

import { KeylessError } from "../error.ts";
import { grantsOf } from "../grant/given.ts";
import type { Grantee } from "../grant/principal.ts";
import type { WorkloadIdentity } from "../identity/workloadIdentity.ts";
import { verbMethod } from "../service/definition.ts";
import { serviceIfKnown, serviceOf, type CalledService, type ServiceTarget } from "../service/target.ts";
import { systemAssigned, type Call, type WorkloadArgs } from "./workload.ts";

/** What runs on a host, with all checks passed. */
export interface Running {
  /** The name of the component in errors. */
  readonly where: string;
  /** The identity to attach, or none if the host's own is used. */
  readonly identity: WorkloadIdentity | undefined;
  /** The variables of its environment. */
  readonly variables: Readonly<Record<string, pulumi.Input<string>>>;
  /** The services that it calls. */
  readonly called: readonly Called[];
  /** The roles that have to be there before it starts. */
  readonly grants: readonly pulumi.Resource[];
}

/**
 * Reads what runs on a host.
 *
 * @throws KeylessError for a service on which the identity has no role, two endpoints of one name, and a system-assigned
 *   identity that calls several services.
 */
export function running(where: string, { identity, calls = [], useManagedIdentity = true }: WorkloadArgs): Running {
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
      ...endpoints(where, called),
    },
    called,
    grants,
  };
}

/** A service that a workload calls. */
export interface Called extends Pick<Call, "grantedBy"> {
  readonly service: CalledService;
  readonly target: ServiceTarget;
  readonly variable: string;
}

function calledBy(where: string, given: Required<WorkloadArgs>["calls"][number]): Called {
  // A component may have a field of its own that is called `service`.
  const call: Call =
    "service" in given && serviceIfKnown(given) === undefined ? given : { service: given as CalledService };
  const target = serviceOf(where, call.service);
  return {
    service: call.service,
    target,
    variable: call.endpointVariable ?? target.definition.variable,
    ...(call.grantedBy !== undefined && { grantedBy: call.grantedBy }),
  };
}

/** Roles that come before the host. Without one it would start and be refused. */
function grantsFor(where: string, identity: Grantee, { target, grantedBy }: Called): pulumi.Resource[] {
  const grants = grantsOf(identity).filter(({ on }) => on === target.parent);
  if (grants.length > 0 || grantedBy !== undefined) return grants.map(({ grant }) => grant);
  const verb = Object.keys(target.definition.verbs)[0] ?? "use";
  throw new KeylessError(where, `${identity.grantee} has no role on ${target.target}, which it calls`, [
    ["expected", `a grant before the host: ${target.target}.${verbMethod(verb)}(…)`],
    ["or", 'if somebody else gives it: calls: [{ service, grantedBy: "…" }]'],
  ]);
}

function endpoints(where: string, called: readonly Called[]): Record<string, pulumi.Input<string>> {
  const variables: Record<string, pulumi.Input<string>> = {};
  for (const { target, variable } of called) {
    if (Object.hasOwn(variables, variable)) {
      throw new KeylessError(where, `two endpoints would be the variable ${variable}`, [
        ["given", called.map((call) => call.target.target).join(", ")],
        ["expected", 'another variable for one of them: calls: [{ service, endpointVariable: "…" }]'],
      ]);
    }
    variables[variable] = target.endpoint;
  }
  return variables;
}

function refuseSeveral(where: string, called: readonly Called[]): void {
  if (called.length < 2) return;
  throw new KeylessError(where, "a system-assigned identity is for one service only", [
    ["given", called.map(({ target }) => target.target).join(", ")],
    ["expected", "a WorkloadIdentity: it outlives its host, and its roles stay"],
  ]);
}
