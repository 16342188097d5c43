import { actorTold } from "../terms/kinds.ts";
import type { ModelActor, ModelScope } from "../facts/model.ts";
import type { Expectation } from "./expectation.ts";
import { findActor, findScope, type Found } from "./names.ts";
import type { Side } from "./side.ts";

/** What one name of an expectation stands for in a stack. */
export interface Meant<T> {
  readonly name: string;
  /** None where it is not there, and several where nobody can tell which of them is meant. */
  readonly things: readonly T[];
}

export interface Resolved {
  readonly who: readonly Meant<ModelActor>[];
  readonly on: readonly Meant<ModelScope>[];
}

/** The names of actors and of scopes in an expectation. */
export function namesIn(expectation: Expectation): { readonly who: readonly string[]; readonly on: readonly string[] } {
  const who = "who" in expectation ? expectation.who : "only" in expectation ? expectation.only : [];
  const on = "reaches" in expectation ? expectation.reaches : expectation.on;
  return { who, on: on === undefined || on === "nothing" ? [] : on };
}

/**
 * A name stands for what has it on the first side, and only where nothing has it there, for what has it on the next: a change
 * cannot make a name mean somebody else.
 *
 * @param sides before, then after.
 * @param named whoever has a name by the settings.
 */
export function resolved(
  expectation: Expectation,
  sides: readonly Side[],
  named: readonly ModelActor[] = [],
): Resolved {
  const { who, on } = namesIn(expectation);
  const actors = [...sides.map((side) => side.actors), named];
  const scopes = sides.map((side) => side.scopes);
  return {
    who: who.map((name) => meant(name, actors, findActor)),
    on: on.map((name) => meant(name, scopes, findScope)),
  };
}

function meant<T>(
  name: string,
  sides: readonly (readonly T[])[],
  find: (things: readonly T[], name: string) => Found<T>,
): Meant<T> {
  for (const things of sides) {
    const named = find(things, name);
    if ("found" in named) return { name, things: [named.found] };
    if ("several" in named) return { name, things: named.several };
  }
  return { name, things: [] };
}

/** All that is meant, where something is forbidden. */
export const all = <T>(named: readonly Meant<T>[]): T[] => named.flatMap(({ things }) => things);

/** What is meant for certain, where something is allowed. */
export const certain = <T>(named: readonly Meant<T>[]): T[] =>
  named.flatMap(({ things }) => (things.length === 1 ? things : []));

/** The same as all, and somebody of that name where nobody here has it: a principal that is not known may be them. */
export function allAndAbsent(named: readonly Meant<ModelActor>[]): ModelActor[] {
  return named.flatMap(({ name, things }) => (things.length > 0 ? things : [absent(name)]));
}

function absent(name: string): ModelActor {
  const told = actorTold(name);
  return { kind: told.kind ?? "unknown", name: told.name, id: name, key: `not here: ${name}` };
}
