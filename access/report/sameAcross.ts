import { logicalKey, parseUrn } from "../plan/urn.ts";
import type { Actor, Scope, StackReport } from "../terms/report.ts";

/** Which actors and scopes are the same in a table over several stacks. */
export interface SameAcross {
  /** Equal for what stands in one row. */
  readonly numberOf: (thing: Actor | Scope) => number;
  /** The number of the identity that a scope is: who may act as it stands there. */
  readonly numberOfIdentity: (scope: Scope) => number | undefined;
  /** Whether the table has another one of this kind and name, so that the name alone does not tell who it is. */
  readonly isNamesake: (thing: Actor | Scope) => boolean;
}

/**
 * Numbers actors and scopes: the same resource of the program in several stacks, or else what has the same name there, has
 * one number. Two things of one stack never share one: where a name does not tell them apart, the id does.
 */
export function sameAcross(stacks: readonly StackReport[]): SameAcross {
  const things = new Map<string, Map<string, Numbered>>();
  const ambiguous = new Set<string>();
  for (const { access, changes } of stacks) {
    const here = new Map<string, Numbered>();
    const meet = (thing: Actor | Scope) => {
      const known = numberedIn(things, thing);
      if (here.get(known.name) === known) return;
      if (here.has(known.name)) ambiguous.add(known.name);
      else here.set(known.name, known);
    };
    for (const rows of [access, changes]) {
      for (const { actor, scope } of rows) {
        meet(actor);
        meet(scope);
      }
    }
  }
  const numbers = new Map<string, number>();
  for (const known of [...things.values()].flatMap((ofKind) => [...ofKind.values()])) {
    const key = ambiguous.has(known.name) ? JSON.stringify([known.name, known.thing.id]) : known.name;
    known.number = numbers.get(key) ?? numbers.size;
    numbers.set(key, known.number);
  }
  const namesakes = namesakesOf(things);
  return {
    numberOf: (thing) => numberedIn(things, thing).number,
    numberOfIdentity: ({ id }) => things.get("identity")?.get(idAcrossSides(id))?.number,
    isNamesake: ({ kind, name }) => namesakes.has(`${kind} ${name}`),
  };
}

function namesakesOf(things: ReadonlyMap<string, ReadonlyMap<string, Numbered>>): Set<string> {
  const namesakes = new Set<string>();
  const first = new Map<string, number>();
  for (const { thing, number } of [...things.values()].flatMap((ofKind) => [...ofKind.values()])) {
    const words = `${thing.kind} ${thing.name}`;
    if ((first.get(words) ?? number) !== number) namesakes.add(words);
    first.set(words, number);
  }
  return namesakes;
}

/** What is worked out once for each kind and id: there are far more rows than things. */
interface Numbered {
  /** The first that was met of it. */
  readonly thing: Actor | Scope;
  /** What it is called in every stack. */
  readonly name: string;
  number: number;
}

function numberedIn(things: Map<string, Map<string, Numbered>>, thing: Actor | Scope): Numbered {
  const { kind, name, id } = thing;
  const ofKind = things.get(kind) ?? new Map<string, Numbered>();
  things.set(kind, ofKind);
  const known = ofKind.get(id);
  if (known !== undefined) return known;
  // A lock tells no project: what has the same id without it is the same thing.
  const across = idAcrossSides(id);
  const start = across.indexOf(urnStart);
  const key = JSON.stringify([kind, name, ...(start === -1 ? [] : [logicalKey(across.slice(start))])]);
  const met = ofKind.get(across);
  const numbered = met?.name === key ? met : { thing, name: key, number: -1 };
  ofKind.set(id, numbered);
  if (met === undefined) ofKind.set(across, numbered);
  return numbered;
}

const urnStart = "urn:pulumi:";

/** An id by which a thing is known on both sides of a comparison: that of a URN is without the project. */
function idAcrossSides(id: string): string {
  const start = id.indexOf(urnStart);
  if (start === -1) return id;
  const urn = id.slice(start);
  return `${id.slice(0, start)}${urnStart}${parseUrn(urn).stack}::::${logicalKey(urn)}`;
}
