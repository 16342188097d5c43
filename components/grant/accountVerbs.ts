import type { ModelDeploymentArgs } from "../account/args.ts";
import { openAI } from "../service/catalogue/openAI.ts";
import { rememberService, type CalledService, type ServiceTarget } from "../service/target.ts";
import { refuseUncallable, type UseOptions } from "./callable.ts";
import type { KeepOptions } from "./keptAssignment.ts";
import type { Grantee } from "./principal.ts";
import type { RoleGrant } from "./roleGrant.ts";
import { grantNamedRole, grantVerb, type GrantOptions } from "./verbs.ts";

/** An account that roles can be granted on, and its known model deployments. */
export interface AccountTarget extends ServiceTarget {
  readonly deployments: Record<string, ModelDeploymentArgs>;
}

/** Kept beside the components: a field of theirs would become an output. */
const targets = new WeakMap<object, AccountTarget>();

/** Remembers what an account is, for the verbs and hosts that come later. */
export function rememberTarget(account: CalledService, given: Omit<AccountTarget, "definition">): void {
  const target = { ...given, definition: openAI };
  targets.set(account, target);
  rememberService(account, target);
}

export function grantUse(account: object, to: Grantee, options: UseOptions): RoleGrant {
  const target = targetOf(account);
  refuseUncallable(`grantUse of ${to.grantee} on ${target.target}`, target.deployments, options);
  return grantVerb(openAI.verbs.use, target, to, options);
}

export function grantUseAnyModel(account: object, to: Grantee, options: KeepOptions): RoleGrant {
  return grantVerb(openAI.verbs.useAnyModel, targetOf(account), to, options);
}

export function grantManage(account: object, to: Grantee, options: KeepOptions): RoleGrant {
  return grantVerb(openAI.verbs.manage, targetOf(account), to, options);
}

export function grantRole(account: object, to: Grantee, role: string, options: GrantOptions): RoleGrant {
  return grantNamedRole(targetOf(account), to, role, options);
}

function targetOf(account: object): AccountTarget {
  const found = targets.get(account);
  if (found === undefined) throw new Error("an account whose constructor did not finish");
  return found;
}
