import type { Budget } from "./budget.ts";
import { holds, layersOf, type Grants, type Layer, type Reading } from "./operationSet.ts";
import { patternOf, type Pattern } from "./pattern.ts";
import type { Operation, Plane, RoleDefinition } from "./role.ts";
import { spellOut, unusedLetter } from "./spellOut.ts";
import { uncovered } from "./uncovered.ts";
import { wellKnown, wellKnownHeld } from "./wellKnownHeld.ts";
import { witnessText } from "./witnessText.ts";
import { byText } from "./order.ts";

/** One role, or several that are held together. */
export type Side = RoleDefinition | readonly RoleDefinition[];

/** One operation that one side allows and the other does not. */
export interface Witness {
  readonly operation: Operation;
  /** The condition under which it is allowed, if it is not allowed without one. */
  readonly condition?: string;
  /** The operation's name, with what differs if the other side allows it as well but under another condition. */
  readonly text: string;
}

/** A comparison lists no more witnesses than this, and so does a report: there may be others. */
export const maxWitnesses = 8;
/** How many parts of a pattern, and how many parts in all, are searched for the shortest witness. */
const maxParts = 32;
const maxSpelledOut = 64;

/** What `granting` allows and `lacking` does not; empty only when there is nothing. */
export function missing(
  granting: readonly RoleDefinition[],
  lacking: readonly RoleDefinition[],
  budget: Budget,
): readonly Witness[] {
  // A role that both sides hold is covered, and in most comparisons most roles are.
  const held = new Set(lacking);
  const only = granting.filter((role) => !held.has(role));
  const found = missingAsRead("literal", only, lacking, budget);
  return found.length > 0 || !readingMatters(only, lacking) ? found : missingAsRead("collapsed", only, lacking, budget);
}

/** Without exceptions on the lacking side, both readings cover the same. */
function readingMatters(granting: readonly RoleDefinition[], lacking: readonly RoleDefinition[]): boolean {
  const blocks = (roles: readonly RoleDefinition[]) =>
    roles.flatMap((role) => layersOf(role, "literal").flatMap((layer) => layer.blocks));
  const segmented = ({ folded }: Pattern) => folded.includes("/*/");
  return (
    blocks(lacking).some(({ except }) => except.length > 0) &&
    [...blocks(granting), ...blocks(lacking)].some((block) => [...block.wild, ...block.except].some(segmented))
  );
}

function missingAsRead(
  reading: Reading,
  granting: readonly RoleDefinition[],
  lacking: readonly RoleDefinition[],
  budget: Budget,
): readonly Witness[] {
  const given = layers(granting, reading);
  if (given.length === 0) return [];
  const other = layers(lacking, reading);
  const questions = given.map((layer) => questionOf(layer, other, budget));
  const held = new Map([...given, ...other].map((layer) => [layer, wellKnownHeld(layer, budget)]));
  const known = new Map<string, Witness>();
  for (const [index, { operation, pattern }] of wellKnown.entries()) {
    const question = questions.find(
      ({ layer, covering }) =>
        held.get(layer)?.[index] === true && !covering.some((cover) => held.get(cover)?.[index] === true),
    );
    if (question !== undefined) known.set(operation.name, witness(question, operation.name, pattern, budget));
    if (known.size === maxWitnesses) return [...known.values()];
  }
  const unused = once(() => unusedLetter(patternsOf([...given, ...other])));
  const spelled = questions
    .flatMap((question) => parts(question, budget).map((part) => ({ question, part })))
    .toSorted((a, b) => a.part.folded.length - b.part.folded.length || byText(a.part.folded, b.part.folded))
    .slice(0, maxSpelledOut)
    .flatMap(({ question, part }) => spelledOut(question, part, unused, budget))
    .toSorted((a, b) => a.text.length - b.text.length || byText(a.text, b.text));
  return distinct([...known.values(), ...spelled]).slice(0, maxWitnesses);
}

/** The cost of storing a block, so that thousands of conditions cannot fill the memory. */
const costOfReference = 10;

/** One layer of what is granted, and what could cover it: the unconditional blocks and those under the same condition. */
interface Question {
  readonly layer: Layer;
  readonly covering: readonly Layer[];
  readonly others: readonly Grants[];
  readonly all: readonly Layer[];
}

function questionOf(layer: Layer, all: readonly Layer[], budget: Budget): Question {
  const covering = all.filter(
    ({ plane, condition }) => plane === layer.plane && (condition === undefined || condition === layer.condition),
  );
  const others = covering.flatMap(({ blocks }) => blocks);
  budget.spend(all.length + others.length * costOfReference);
  return { layer, covering, others, all };
}

/** The unconditional layers come first, so that an operation allowed both ways is reported as unconditional. */
function layers(roles: readonly RoleDefinition[], reading: Reading): readonly Layer[] {
  const all = roles.flatMap((role) => layersOf(role, reading));
  return [
    ...all.filter(({ condition }) => condition === undefined),
    ...all.filter(({ condition }) => condition !== undefined),
  ];
}

function parts({ layer, others }: Question, budget: Budget): Pattern[] {
  return layer.blocks.flatMap(({ patterns, except }) =>
    patterns.flatMap((pattern) => uncovered(pattern, except, others, { budget, limit: maxParts })),
  );
}

function spelledOut(question: Question, part: Pattern, unused: () => string, budget: Budget): Witness[] {
  for (const name of spellOut(part, unused)) {
    const pattern = patternOf(name);
    if (isWitness(question, question.layer.plane, pattern, budget)) return [witness(question, name, pattern, budget)];
  }
  throw new Error(`no operation of ${part.text} tells the roles apart`);
}

function isWitness({ layer, others }: Question, plane: Plane, operation: Pattern, budget: Budget): boolean {
  return layer.plane === plane && holds(layer.blocks, operation, budget) && !holds(others, operation, budget);
}

function witness({ layer, all }: Question, name: string, pattern: Pattern, budget: Budget): Witness {
  const { plane, condition } = layer;
  const isConditional = all.some(
    (other) => other.plane === plane && other.condition !== undefined && holds(other.blocks, pattern, budget),
  );
  const text = isConditional ? witnessText(name, condition) : name;
  return { operation: { plane, name }, ...(condition === undefined ? {} : { condition }), text };
}

function patternsOf(layers: readonly Layer[]): readonly Pattern[] {
  return layers.flatMap(({ blocks }) => blocks.flatMap(({ patterns, except }) => [...patterns, ...except]));
}

function distinct(witnesses: readonly Witness[]): Witness[] {
  const byOperation = new Map<string, Witness>();
  for (const found of witnesses) {
    const key = `${found.operation.plane} ${found.operation.name.toLowerCase()}`;
    if (!byOperation.has(key)) byOperation.set(key, found);
  }
  return [...byOperation.values()];
}

function once(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}
