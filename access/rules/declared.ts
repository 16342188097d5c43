import type { Grant } from "../facts/model.ts";
import type { RuleInput } from "./rule.ts";
import { tupleOf } from "./tuple.ts";

/**
 * The grants of the program, without those that Azure only keeps. Both can be of one resource: where that gives something
 * else now, the assignment that it was stays.
 */
export function declaredGrants({ before, after, retained }: RuleInput): readonly Grant[] {
  if (before === null || retained.size === 0) return after.grants;
  const kept = new Set(before.grants.filter(({ key }) => retained.has(key)).map(identityOf));
  return after.grants.filter((grant) => !retained.has(grant.key) || !kept.has(identityOf(grant)));
}

/** A grant of one resource: where that gives something else, it is another one. */
export const identityOf = (grant: Grant): string => `${grant.key} ${tupleOf(grant)}`;

/**
 * Whether the key is of an assignment in a RoleGrant of this library, which can keep one that exists already, and has it
 * deleted before it is made anew.
 */
export const isInRoleGrant = (key: string): boolean => isInComponent(key, "RoleGrant");

/** Whether the key is of a resource in a component of this library: it begins with the types of all that it is in. */
export function isInComponent(key: string, component: string): boolean {
  const [types = ""] = key.split("::", 1);
  return types.split("$").includes(`azure-keyless:index:${component}`);
}
