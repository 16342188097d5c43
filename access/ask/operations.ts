import { closestMatch } from "leven";

import {
  builtInRoles,
  type Operation,
  type PermissionBlock,
  type Plane,
  type RoleDefinition,
} from "../../roles/index.ts";
import { wellKnownOperations } from "../../roles/wellKnown.ts";

const planes: readonly Plane[] = ["control", "data"];

/**
 * The operations with a name. The name does not have the plane, but roles that spell it out do. One that no role
 * spells out may be on either plane.
 */
export function operationsNamed(name: string): readonly Operation[] {
  const folded = name.toLowerCase();
  const isNamed = (text: string) => text.toLowerCase() === folded;
  const told = planes.filter(
    (plane) =>
      wellKnownOperations.some((operation) => operation.plane === plane && isNamed(operation.name)) ||
      builtInRoles().some(({ permissions }) => permissions.some((block) => spelledOut(block, plane).some(isNamed))),
  );
  return (told.length === 0 ? planes : told).map((plane) => ({ plane, name }));
}

/** A known operation, or the most similar known operation of the same resource. */
export type KnownOperation = { readonly isKnown: true } | { readonly isKnown: false; readonly closest?: string };

/**
 * Whether any role spells the operation out, or it is well known. Every matching wildcard would allow a meaningless
 * name, so the answer would be a wrong list of people.
 *
 * @param roles the roles of the stacks, in addition to the built-in ones.
 */
export function knownOperation(name: string, roles: readonly RoleDefinition[] = []): KnownOperation {
  const known = new Map(namesIn([...builtInRoles(), ...roles]).map((each) => [each.toLowerCase(), each]));
  const folded = name.toLowerCase();
  if (known.has(folded)) return { isKnown: true };
  if (folded.length > longestMisspelling) return { isKnown: false };
  const [provider = "", type = ""] = folded.split("/");
  const beginning = [`${provider}/${type}/`, `${provider}/`, ""];
  const candidates = beginning.map((start) => [...known.keys()].filter((each) => each.startsWith(start)));
  const alike = candidates.find((names) => names.length > 0) ?? [];
  const closest = closestMatch(folded, alike, { maxDistance: Math.max(3, Math.floor(folded.length / 12)) });
  const meant = closest === undefined ? undefined : known.get(closest);
  return meant === undefined ? { isKnown: false } : { isKnown: false, closest: meant };
}

/** Longer than any operation. */
const longestMisspelling = 200;

function namesIn(roles: readonly RoleDefinition[]): string[] {
  const blocks = roles.flatMap(({ permissions }) => permissions);
  const spelled = blocks.flatMap((block) => planes.flatMap((plane) => spelledOut(block, plane)));
  return [...spelled.filter((each) => !each.includes("*")), ...wellKnownOperations.map(({ name }) => name)];
}

function spelledOut(block: PermissionBlock, plane: Plane): readonly string[] {
  const [granted = [], excluded = []] =
    plane === "control" ? [block.actions, block.notActions] : [block.dataActions, block.notDataActions];
  return [...granted, ...excluded];
}
