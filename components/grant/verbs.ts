import { roles } from "../../roles/index.ts";
import { KeylessError } from "../error.ts";
import { slug } from "../slug.ts";
import type { KeepOptions } from "./keptAssignment.ts";
import type { Grantee, GrantTarget } from "./principal.ts";
import { resolveRole } from "./refuse.ts";
import { RoleGrant } from "./roleGrant.ts";

/** Options of `account.grant(…)`. */
export interface GrantOptions extends KeepOptions {
  /** Why a workload needs a role that can read keys or give access to others. Without a reason such a role is refused. */
  readonly privilegedRoleReason?: string;
  /** Logical name of the grant. Changing it replaces the role assignment. @default "<grantee>-<role>-<account>" */
  readonly name?: string;
}

/** The verbs behind every `grant…` method: their word in logical names, their role, and what they allow in words. */
export const verbs = {
  use: { word: "use", role: roles.openAIUser, may: "call models on" },
  useAnyModel: { word: "use-any-model", role: roles.cognitiveServicesDataContributor, may: "call every model on" },
  manageModels: { word: "manage-models", role: roles.openAIContributor, may: "call and manage models on" },
} as const;

/** Grants the role of a verb. The names of these grants are their identity, so they never change. */
export function grantVerb(
  verb: keyof typeof verbs,
  target: GrantTarget,
  to: Grantee,
  { keeps }: KeepOptions,
): RoleGrant {
  const { word, role, may } = verbs[verb];
  const options = keeps === undefined ? {} : { keeps };
  return grantRole(target, to, role, `${to.grantee}-${word}-${target.target}`, options, `${to.grantee} may ${may}`);
}

/** Grants any role, by GUID or name. */
export function grantNamedRole(target: GrantTarget, to: Grantee, role: string, options: GrantOptions = {}): RoleGrant {
  const resolved = resolveRole(`grant of ${to.grantee} on ${target.target}`, role);
  const word = slug(resolved.name);
  const name = options.name ?? `${to.grantee}-${word}-${target.target}`;
  return grantRole(target, to, role, name, options, `${to.grantee} has ${resolved.name} on`);
}

/** The grants by target and name, to refuse a second one before Pulumi complains about a duplicate URN. */
const given = new WeakMap<object, Set<string>>();

function refuseSecond(target: GrantTarget, name: string): void {
  const names = given.get(target.parent) ?? new Set<string>();
  if (names.has(name)) {
    throw new KeylessError(`grant on ${target.target}`, "this grant is already declared", [
      ["given", name],
      ["expected", "one grant: a role covers the whole account, whatever it was checked for"],
    ]);
  }
  given.set(target.parent, names.add(name));
}

function grantRole(
  target: GrantTarget,
  to: Grantee,
  role: string,
  name: string,
  options: GrantOptions,
  sentence: string,
): RoleGrant {
  refuseSecond(target, name);
  const because = options.privilegedRoleReason === undefined ? "" : `: ${options.privilegedRoleReason}`;
  return new RoleGrant(
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
}
