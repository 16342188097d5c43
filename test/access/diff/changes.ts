import fc from "fast-check";

import { place, placed, permissions, sourced, world, type Doubts, type Sourced, type World } from "./facts.ts";
import { keyOf, modelOf } from "./models.ts";
import type { Model } from "../../../access/facts/model.ts";

/** Two sides, as they are read, and which resources the program still declares. */
export interface Change {
  readonly before: Model;
  readonly after: Model;
  readonly remains: (key: string) => boolean;
}

type Edit = (world: World) => World;

/** A world and a few edits of it, or now and then another one. */
export function change(doubts: Doubts): fc.Arbitrary<Change> {
  const edits = fc.array(edit(doubts), { minLength: 1, maxLength: 3 });
  const others = fc.oneof(
    { weight: 6, arbitrary: edits.map((all) => (before: World) => all.reduce((now, next) => next(now), before)) },
    { weight: 1, arbitrary: world(doubts).map((other) => () => other) },
  );
  return fc.tuple(world(doubts), others, fc.boolean()).map(([before, other, areAllDeclared]) => {
    const after = other(before);
    return changeOf(before, after, areAllDeclared);
  });
}

/**
 * What Azure keeps does not move.
 *
 * @param areAllDeclared whether what lost its facts is still in the program, saying something else.
 */
export function changeOf(before: World, after: World, areAllDeclared = false): Change {
  const declared = new Set(after.facts.map(keyOf));
  const isMoving = !before.facts.some(({ isRetained }) => isRetained);
  return {
    before: modelOf(before),
    after: modelOf(isMoving ? after : { ...after, places: before.places }),
    remains: (key) => areAllDeclared || declared.has(key),
  };
}

function edit(doubts: Doubts): fc.Arbitrary<Edit> {
  const at = fc.nat({ max: 20 });
  const one = sourced(doubts);
  return fc.oneof(
    one.map((fact): Edit => (now) => ({ ...now, facts: [...now.facts, fact] })),
    at.map((index): Edit => (now) => ({ ...now, facts: now.facts.filter((_, i) => i !== index % now.facts.length) })),
    fc.tuple(at, one, at).map(([index, { fact }, word]): Edit => (now) => ({
      ...now,
      facts: now.facts.map((old, i) => (i === index % now.facts.length ? altered(old, fact, word) : old)),
    })),
    fc.tuple(fc.constantFrom(...placed), place(doubts)).map(([name, to]): Edit => (now) => ({
      ...now,
      places: { ...now.places, [name]: to },
    })),
    fc.tuple(at, permissions(doubts)).map(([index, role]): Edit => (now) => ({
      ...now,
      roles: now.roles.map((old, i) => (i === index % now.roles.length ? role : old)),
    })),
  );
}

/** The same resource says something else, often in one word only. */
function altered(old: Sourced, fact: Sourced["fact"], word: number): Sourced {
  if (fact.fact === "unknown") return { ...old, fact };
  if (old.fact.fact !== fact.fact) return old;
  const words = Object.entries(fact);
  const some = Object.fromEntries(word % 2 === 0 ? words : words.slice(word % words.length, (word % words.length) + 1));
  return { ...old, fact: { ...old.fact, ...some } };
}
