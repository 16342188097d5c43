import type { ModelDeploymentArgs } from "../account/args.ts";
import { refuseUncallable, type UseOptions } from "./callable.ts";
import type { KeepOptions } from "./keptAssignment.ts";
import type { Grantee, GrantTarget } from "./principal.ts";
import type { RoleGrant } from "./roleGrant.ts";
import { grantNamedRole, grantVerb, type GrantOptions } from "./verbs.ts";

/** An account that roles can be granted on, and its known model deployments. */
export interface AccountTarget extends GrantTarget {
  readonly deployments: Record<string, ModelDeploymentArgs>;
}

/** Kept beside the components: a field of theirs would become an output. */
const targets = new WeakMap<object, AccountTarget>();

/** Remembers what an account is, for the verbs that come later. */
export function rememberTarget(account: object, target: AccountTarget): void {
  targets.set(account, target);
}

export function grantUse(account: object, to: Grantee, options: UseOptions): RoleGrant {
  const target = targetOf(account);
  refuseUncallable(`grantUse of ${to.grantee} on ${target.target}`, target.deployments, options);
  return grantVerb("use", target, to, options);
}

export function grantUseAnyModel(account: object, to: Grantee, options: KeepOptions): RoleGrant {
  return grantVerb("useAnyModel", targetOf(account), to, options);
}

export function grantManageModels(account: object, to: Grantee, options: KeepOptions): RoleGrant {
  return grantVerb("manageModels", targetOf(account), to, options);
}

export function grantRole(account: object, to: Grantee, role: string, options: GrantOptions): RoleGrant {
  return grantNamedRole(targetOf(account), to, role, options);
}

function targetOf(account: object): AccountTarget {
  const found = targets.get(account);
  if (found === undefined) throw new Error("an account whose constructor did not finish");
  return found;
}
