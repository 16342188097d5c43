import type { Resource } from "@pulumi/pulumi";

import { slug } from "../slug.ts";
import type { Verb } from "../service/definition.ts";
import type { ServiceTarget } from "../service/target.ts";
import { grantsOf, refuseSecond, rememberGrant } from "./given.ts";
import type { KeepOptions } from "./keptAssignment.ts";
import type { Grantee, GrantTarget } from "./principal.ts";
import { refusePrivileged, resolveRole, type GrantedRole } from "./refuse.ts";
import { RoleGrant } from "./roleGrant.ts";

/** Options of `service.grant(…)`. */
export interface GrantOptions extends KeepOptions {
  /** Why a workload needs a role that can read keys or give access to others. Without a reason such a role is refused. */
  readonly privilegedRoleReason?: string;
  /** Logical name of the grant. Changing it replaces the role assignment. @default "<grantee>-<role>-<service>" */
  readonly name?: string;
}

/** What a role is given on. Its service is known, unless it is a resource that only hosts use. */
type Target = GrantTarget & Partial<Pick<ServiceTarget, "definition">>;

/** Grants the role of a verb. The names of these grants are their identity, so they never change. */
export function grantVerb(verb: Verb, target: Target, to: Grantee, { keeps }: KeepOptions): RoleGrant {
  const options = keeps === undefined ? {} : { keeps };
  const name = `${to.grantee}-${verb.word}-${target.target}`;
  return grantRole(target, to, verb.role, name, options, `${to.grantee} may ${verb.may}`);
}

/** Grants any role, by GUID or name. */
export function grantNamedRole(target: Target, to: Grantee, role: string, options: GrantOptions = {}): RoleGrant {
  const resolved = resolveRole(`grant of ${to.grantee} on ${target.target}`, role);
  const name = options.name ?? nameOf(target, to, resolved);
  return grantRole(target, to, role, name, options, `${to.grantee} has ${resolved.name} on`);
}

/** The grant of a role that the program gave before, such as one that keeps an assignment; else a new one. */
export function givenOrNewGrant(target: Target, to: Grantee, role: string): Resource {
  const name = nameOf(target, to, resolveRole(`grant of ${to.grantee} on ${target.target}`, role));
  const before = grantsOf(to).find((given) => given.on === target.parent && given.name === name);
  return before?.grant ?? grantNamedRole(target, to, role);
}

function nameOf({ target }: Target, { grantee }: Grantee, role: GrantedRole): string {
  return `${grantee}-${slug(role.name)}-${target}`;
}

function grantRole(
  target: Target,
  to: Grantee,
  role: string,
  name: string,
  options: GrantOptions,
  sentence: string,
): RoleGrant {
  const { privilegedRoleReason: reason } = options;
  const where = `grant of ${to.grantee} on ${target.target}`;
  const resolved = resolveRole(where, role);
  refusePrivileged(where, resolved, to.principalType, reason, target.definition);
  refuseSecond(target, to, name);
  const because = options.privilegedRoleReason === undefined ? "" : `: ${options.privilegedRoleReason}`;
  const grant = new RoleGrant(
    name,
    {
      scope: target.id,
      principalId: to.principalId,
      principalType: to.principalType,
      role,
      description: `${sentence} ${target.target} (azure-keyless)${because}`,
      ...(options.privilegedRoleReason !== undefined && { privilegedRoleReason: options.privilegedRoleReason }),
      ...(options.keeps !== undefined && { keeps: options.keeps }),
    },
    { parent: target.parent },
  );
  rememberGrant(to, { on: target.parent, name, role: resolved, grant });
  return grant;
}
