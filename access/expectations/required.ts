import type { ModelActor, ModelScope } from "../facts/model.ts";
import type { Holding } from "../holdings/holdings.ts";
import { countedOf, isAssigned, switchesOf } from "../holdings/idle.ts";
import { placeOf } from "../holdings/place.ts";
import { reaches } from "../holdings/reaches.ts";
import { isStanding } from "../holdings/standing.ts";
import { allows, gainsOf, type Operation, type Power, type RoleDefinition } from "../../roles/index.ts";
import { isRolePower, operationsOf } from "../../roles/powers.ts";
import type { Side } from "./side.ts";

/** Whether somebody certainly may, on a scope: `perhaps` with the reason where nobody can tell. */
export type Answer = "yes" | "no" | { readonly perhaps: string };

/**
 * A key is no access that one should expect: who has only that has nothing here.
 *
 * @param actor on the side after; undefined where there is nobody of that key.
 */
export function mayCertainly(actor: ModelActor | undefined, power: Power, on: ModelScope, side: Side): Answer {
  if (actor === undefined) return "no";
  const answers = side.holdings.of(actor).map((holding) => answerOf(holding, power, on, side));
  return answers.find((answer) => answer === "yes") ?? answers.find((answer) => answer !== "no") ?? "no";
}

function answerOf(holding: Holding, power: Power, on: ModelScope, side: Side): Answer {
  const place = placeOf(holding.scope, on, side.model.scopes);
  if (holding.channel === "key" || place === undefined || place === "inside") return "no";
  const { role } = countedOf(holding, side.idleOn(holding, on.key));
  const elsewhere =
    place === "perhapsAbove" ? { perhaps: `whether it lies in ${holding.scope.name} is not known` } : "yes";
  // Power over something is not certainly power over what lies in it.
  if (isStanding(role)) return role.power === power && place === "here" ? "yes" : "no";
  if (!isRolePower(power)) return "no";
  if (role.definition === undefined) return { perhaps: `what ${role.name} allows is not known` };
  const { definition } = role;
  const operations = operationsOf[power].filter(reaches(on)).filter((one) => allows(definition, one) !== "no");
  const certain = operations.filter((operation) => isCertain(definition, operation));
  if (certain.length === 0) {
    return operations.length > 0 ? { perhaps: `${role.name} allows it only under a condition or by a wildcard` } : "no";
  }
  const isOpen = isAssigned(holding) && certain.every(({ plane }) => plane === "data") && mayBeIdle(on, side);
  return isOpen ? { perhaps: "a switch of it decides whether roles for its data count, and is not known" } : elsewhere;
}

/** How Azure reads a wildcard for a segment, and whether a condition is fulfilled, nobody can tell here. */
function isCertain(role: RoleDefinition, { plane, name }: Operation): boolean {
  const block = plane === "control" ? { actions: [name] } : { dataActions: [name] };
  return gainsOf(role, { id: name, name, permissions: [block] })?.length === 0;
}

function mayBeIdle(on: ModelScope, { model }: Side): boolean {
  const found = switchesOf(model).get(on.key);
  return found !== undefined && found.role.definition === undefined;
}
