import { actorIn, scopeIn } from "../holdings/effective.ts";
import { byName } from "../../roles/order.ts";
import type { Held } from "../terms/report.ts";
import type { Grant } from "../facts/model.ts";
import { at, type Found } from "./rule.ts";
import { say, sayActor, sayList, sayScope } from "../identity/words.ts";

/**
 * What a rule has found about roles of one holder: who holds what, and what follows from it.
 *
 * @param grants never empty; the place of the first is that of the finding.
 */
export function foundOf(grants: readonly [Grant, ...Grant[]], follows: string): Omit<Found, "fix"> {
  const byScope = [...Map.groupBy(grants, ({ scope }) => scope.key).values()];
  const about = byScope.flatMap(([first, ...others]): Held[] => {
    if (first === undefined) return [];
    const roles = new Set([first, ...others].map(({ role }) => role.name));
    return [{ actor: actorIn(first.actor), scope: scopeIn(first.scope), roles: [...roles] }];
  });
  return { message: `${sayHeld(about)}: ${follows}`, about, ...at(grants[0]) };
}

/** `identity chat-api holds Reader on aoai and docs, and Contributor on resource group ai`. */
export function sayHeld(about: readonly Held[]): string {
  const [first] = about;
  if (first === undefined) return "";
  const byRoles = Map.groupBy(about, ({ roles }) => sayList(roles.map(sayRole)));
  const held = [...byRoles].map(([roles, each]) => {
    return `${roles} on ${sayList(each.map(({ scope }) => sayScope(scope)).toSorted(byName))}`;
  });
  return `${sayActor(first.actor)} holds ${sayList(held)}`;
}

/** A role by its name; an access policy has none. */
export function sayRole(name: string): string {
  const { permissions } = /^access policy: (?<permissions>.+)$/s.exec(name)?.groups ?? {};
  return say(permissions === undefined ? name : `an access policy (${permissions})`);
}
