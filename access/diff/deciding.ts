import { gainsOf, type RoleDefinition } from "../../roles/index.ts";
import type { Holding } from "../holdings/holdings.ts";
import type { Link } from "../holdings/reach/edge.ts";
import { isStanding, roleOf } from "../holdings/standing.ts";
import { copiesProperty } from "../match/changedKeys.ts";
import { standingProperty } from "./facts.ts";

/** What one actor holds on one scope before and after, and whether what is told of it is a gain. */
export interface HeldOn {
  readonly before: readonly Holding[];
  readonly after: readonly Holding[];
  readonly isGain: boolean;
}

/**
 * Of the properties of a resource that differ, the one that decides what is gained or lost: with the old value in it alone
 * there would be no such change. Several may decide together; the first of them is named.
 */
export function decidingOf(properties: readonly string[], key: string, held: HeldOn): string | undefined {
  if (properties.length < 2) return properties[0];
  const order = [...leadTo, ...properties];
  const ranked = properties.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  return ranked.find((property) => decides(property, key, held)) ?? ranked[0];
}

/** What says who and where, before what says which role: without the former there would be no access here at all. */
const leadTo = ["principalId", "scope", "roleDefinitionId", "condition"];

function decides(property: string, key: string, held: HeldOn): boolean {
  const [before, after] = [held.before, held.after].map((side) => side.filter(({ via }) => via.some(isOf(key))));
  const both = [...(before ?? []), ...(after ?? [])];
  // What leads here on both sides does so whomever and whatever it names besides.
  const isHereTwice = both.length > 0 && before?.length !== 0 && after?.length !== 0;
  switch (property) {
    case "principalId":
    case "scope":
      return !isHereTwice;
    case "roleDefinitionId":
      return isHereTwice && rolesDecide(before ?? [], after ?? [], held.isGain);
    case "condition":
      return isHereTwice;
    case "members":
    case "owners": {
      const kind = property === "members" ? "membership" : "ownership";
      return both.some(({ via }) => via.some((link) => isOf(key)(link) && link.kind === kind));
    }
    default:
      return both.some((holding) => powersGivenBy(key, holding).includes(property));
  }
}

function powersGivenBy(key: string, { role, scope, via }: Holding): string[] {
  if (via.some((link) => isOf(key)(link) && link.kind === "copiedKey")) return [copiesProperty];
  return isStanding(role) ? [standingProperty(role.power, scope)] : [];
}

const isOf = (key: string) => (link: Link) => link.key === key;

/** Whether the roles differ in the direction of the change also without the conditions that they are given under. */
function rolesDecide(before: readonly Holding[], after: readonly Holding[], isGain: boolean): boolean {
  const [from, to] = isGain ? [before, after] : [after, before];
  return gainsOf(from.flatMap(unconditional), to.flatMap(unconditional))?.length !== 0;
}

function unconditional({ role }: Holding): RoleDefinition[] {
  const definition = roleOf(role)?.definition;
  if (definition === undefined) return [];
  const permissions = definition.permissions.map(
    ({ actions = [], notActions = [], dataActions = [], notDataActions = [] }) => {
      return { actions, notActions, dataActions, notDataActions };
    },
  );
  return [{ ...definition, permissions }];
}
