import { closestMatch } from "leven";

import type { ModelActor } from "../facts/model.ts";
import { say } from "../identity/words.ts";
import type { Location } from "../terms/report.ts";
import { isAbout, type Expectation, type Expected } from "./expectation.ts";
import { findActor, findScope, namedActors, type Found } from "./names.ts";
import { namesIn } from "./resolve.ts";
import { sayExpectation } from "./say.ts";
import type { Side } from "./side.ts";

/** A name in an expectation that is nobody's, nothing's or that of several. */
export interface Misnamed {
  readonly message: string;
  readonly location?: Location;
}

/** Expectations about nobody hold whatever a change does, so their names are looked at on the side after of all stacks. */
export function misnamedIn({ own = [], principals }: Expected, stacks: ReadonlyMap<string, Side>): Misnamed[] {
  const named = namedActors(principals);
  return own.flatMap((expectation) => {
    const { location } = expectation;
    return problemsOf(expectation, stacks, named).map((problem) => ({
      message: `expected that ${sayExpectation(expectation)}: ${problem}`,
      ...(location !== undefined && { location }),
    }));
  });
}

function problemsOf(
  expectation: Expectation,
  stacks: ReadonlyMap<string, Side>,
  named: readonly ModelActor[],
): string[] {
  const { who, on } = namesIn(expectation);
  const { in: patterns = [] } = expectation;
  const [everywhere, here] = [[...stacks], [...stacks].filter(([stack]) => isAbout(expectation, stack))].map((some) =>
    some.map(([, side]) => side),
  ) as [Side[], Side[]];
  return [
    ...patterns.flatMap((pattern) => stackProblem(pattern, [...stacks.keys()])),
    // Whoever must reach nothing in one stack is often only in another one.
    ...who.flatMap((name) =>
      problemOf(
        name,
        "nobody",
        [...everywhere.map(({ actors }) => actors), named].map((actors) => findActor(actors, name)),
      ),
    ),
    ...on.flatMap((name) =>
      problemOf(
        name,
        "nothing",
        here.map(({ scopes }) => findScope(scopes, name)),
      ),
    ),
  ];
}

function stackProblem(pattern: string, stacks: readonly string[]): string[] {
  const bare = pattern.replace(/^!/, "");
  if (stacks.some((stack) => isAbout({ in: [bare] }, stack))) return [];
  return [`"${say(pattern)}" names no stack${didYouMean(closestMatch(bare, stacks, { maxDistance: 3 }))}`];
}

function problemOf<T extends { readonly kind: string; readonly name: string }>(
  name: string,
  none: string,
  found: readonly Found<T>[],
): string[] {
  for (const one of found) {
    if (!("several" in one)) continue;
    const [first] = one.several;
    const how = `write kind and name, such as "${first?.kind ?? ""} ${say(first?.name ?? "")}", or the id`;
    return [`"${say(name)}" names ${String(one.several.length)} things of one stack: ${how}`];
  }
  if (found.some((one) => "found" in one)) return [];
  return [
    `"${say(name)}" names ${none}${didYouMean(found.flatMap((one) => ("similar" in one ? (one.similar ?? []) : []))[0])}`,
  ];
}

function didYouMean(name: string | undefined): string {
  return name === undefined ? "" : ` (did you mean ${say(name)}?)`;
}
