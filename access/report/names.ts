import { byName } from "../../roles/order.ts";
import type { Escape } from "./escape.ts";
import type { Actor, Scope } from "../terms/report.ts";
import { idTold, listOf, nameOfActor, pluralOf, wordOfActor, wordOfScope, wordOfWho } from "./words.ts";

/** So many of a list are named; naming one more takes no more room than counting it. */
const maxNames = 3;

/** `a, b, c and 11 more`, in the order in which people count; names that are numbered one after the other as `lake0 to lake39`. */
export function sayNames(names: readonly string[], escape: Escape): string {
  const runs = runsOf(names);
  const shown = runs.slice(0, runs.length > maxNames + 1 ? maxNames : runs.length);
  const told = shown.map((run) => sayRun(run, escape));
  const more = runs.slice(shown.length).reduce((sum, run) => sum + run.names.length * run.each, 0);
  return listOf(more > 0 ? [...told, `${String(more)} more`] : told);
}

/** `groups a and b`, `app-0 to app-11`. */
export function sayActors(actors: readonly Actor[], escape: Escape): string {
  const things = actors.map((actor) => {
    const { who, of } = (actors.length > 1 ? ofSomething.exec(actor.name)?.groups : undefined) ?? {};
    const id = idTold(actor);
    return who === undefined || of === undefined
      ? { name: nameOfActor(actor), word: wordOfWho(actor), id }
      : { name: of, word: who, id };
  });
  return sayThings(things, escape);
}

/** `identities a and b`, `principal 1111`: in a sentence that is not about identities alone. */
export function sayHolders(actors: readonly Actor[], escape: Escape): string {
  const things = actors.map((actor) => ({ name: nameOfActor(actor), word: wordOfActor(actor), id: idTold(actor) }));
  return sayThings(things, escape);
}

/** Somebody who is told by something: `anyone who has a key of`, `whoever creates an environment of`. */
const ofSomething = /^(?<who>(?:anyone who has a \w+|whoever creates an? \w+) of) (?<of>.+)$/s;

/** `storage lake0 to lake39`. Among many, what has no kind of its own is counted with the others. */
export function sayScopes(scopes: readonly Scope[], escape: Escape): string {
  const isMany = new Set(scopes.map(({ id }) => id)).size > maxNames + 1;
  const wordOf = (scope: Scope) => (isMany && scope.kind === "resource" ? "" : wordOfScope(scope));
  return sayThings(
    scopes.map((scope) => ({ ...scope, word: wordOf(scope) })),
    escape,
  );
}

/** Whether each of them is named where they are told together. */
export function areNamed(actors: readonly Actor[]): boolean {
  const ofKinds = [...Map.groupBy(actors, ({ kind }) => kind).values()];
  const runs = ofKinds.flatMap((same) => runsOf(same.map(({ name }) => name)));
  return runs.length <= maxNames + 1 && runs.every(({ each }) => each === 1);
}

interface Thing {
  readonly word: string;
  readonly name: string;
  readonly id: string;
}

/** The word is said once for all names that have it, and each thing is told once. */
function sayThings(things: readonly Thing[], escape: Escape): string {
  const distinct = new Map(things.map((thing) => [thing.id, thing]));
  const byWord = Map.groupBy(distinct.values(), ({ word }) => word);
  const said = [...byWord].map(([word, same]) => {
    const noun = same.length === 1 || uncounted.has(word) || word.endsWith(" of") ? word : pluralOf(word);
    return [
      ...(word === "" ? [] : [noun]),
      sayNames(
        same.map(({ name }) => name),
        escape,
      ),
    ].join(" ");
  });
  return listOf(said);
}

/** What stands before names in the plural as well: a service, and what is no noun. */
const uncounted: ReadonlySet<string> = new Set(["storage", "search", "github", "federated", "identity of"]);

/** Names that are told together: one, or several that are numbered. */
interface Run {
  readonly names: readonly string[];
  /** How many have each of these names. */
  readonly each: number;
}

function sayRun({ names, each }: Run, escape: Escape): string {
  const [first = "", last = ""] = [names[0], names.at(-1)];
  if (names.length === 1) return each === 1 ? escape(first) : `${escape(first)} (${String(each)} of this name)`;
  return `${escape(first)} to ${escape(last)}${each === 1 ? "" : ` (${String(each)} of each name)`}`;
}

/** Fewer than this are named one by one. */
const shortestRun = 4;

/** Names in order, in runs of numbers; a name that is in none is a run of its own. */
function runsOf(names: readonly string[]): Run[] {
  const numbers = Map.groupBy(names, (name) => name);
  const runs: { names: string[]; each: number }[] = [];
  for (const [name, { length }] of [...numbers].toSorted(([a], [b]) => byName(a, b))) {
    const run = runs.at(-1);
    if (run?.each === length && isNext(run.names.at(-1) ?? "", name)) run.names.push(name);
    else runs.push({ names: [name], each: length });
  }
  return runs.flatMap((run) =>
    run.names.length < shortestRun ? run.names.map((name) => ({ names: [name], each: run.each })) : [run],
  );
}

/** A GUID is no number, whatever it ends with. */
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** `app-9` and `app-10`, `w09` and `w10`: written alike, and one more. */
function isNext(name: string, next: string): boolean {
  const [one, other] = [name, next].map((each) => (guid.test(each) ? undefined : numbered.exec(each)?.groups));
  if (one === undefined || other === undefined || one["stem"] !== other["stem"]) return false;
  const [number = "", following = ""] = [one["number"], other["number"]];
  return String(Number(number) + 1).padStart(number.length, "0") === following;
}

/** Numbers that are told exactly. */
const numbered = /^(?<stem>.*?\D)(?<number>\d{1,9})$/s;
