import { byName } from "../../roles/order.ts";
import type { Escape } from "./escape.ts";
import type { Actor, Scope } from "../terms/report.ts";
import { listOf, pluralOf, wordOfScope, wordOfWho } from "./words.ts";

/** So many of a list are named; naming one more takes no more room than counting it. */
const maxNames = 3;

/** `a, b, c and 11 more`, in the order in which people count; names that are numbered one after the other as `lake0 to lake39`. */
export function sayNames(names: readonly string[], escape: Escape): string {
  const runs = runsOf([...new Set(names)].toSorted(byName));
  const shown = runs.slice(0, runs.length > maxNames + 1 ? maxNames : runs.length);
  const more = runs.slice(shown.length).reduce((sum, { length }) => sum + length, 0);
  const told = shown.flatMap((run) => sayRun(run, escape));
  return listOf(more > 0 ? [...told, `${String(more)} more`] : told);
}

/** `groups a and b`, `app-0 to app-11`. */
export function sayActors(actors: readonly Actor[], escape: Escape): string {
  return sayThings(
    actors.map((actor) => ({ word: wordOfWho(actor), name: actor.name })),
    escape,
  );
}

/** `storage lake0 to lake39`. */
export function sayScopes(scopes: readonly Scope[], escape: Escape): string {
  return sayThings(
    scopes.map((scope) => ({ word: wordOfScope(scope), name: scope.name })),
    escape,
  );
}

/** The word is said once for all names that have it. */
function sayThings(things: readonly { readonly word: string; readonly name: string }[], escape: Escape): string {
  const byWord = Map.groupBy(things, ({ word }) => word);
  const said = [...byWord].map(([word, same]) => {
    const names = new Set(same.map(({ name }) => name));
    const noun = names.size === 1 || uncounted.has(word) ? word : pluralOf(word);
    return [...(word === "" ? [] : [noun]), sayNames([...names], escape)].join(" ");
  });
  return listOf(said);
}

/** What stands before names in the plural as well: a service, and what is no noun. */
const uncounted: ReadonlySet<string> = new Set(["storage", "search", "github", "federated", "principal:"]);

function sayRun(run: readonly string[], escape: Escape): string[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [run.length === 1 ? escape(first) : `${escape(first)} to ${escape(last)}`];
}

/** Fewer than this are named one by one. */
const shortestRun = 4;

/** Sorted names in runs of numbers; a name that is in none is a run of its own. */
function runsOf(names: readonly string[]): string[][] {
  const runs: string[][] = [];
  for (const name of names) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && isNext(last, name)) run.push(name);
    else runs.push([name]);
  }
  return runs.flatMap((run) => (run.length < shortestRun ? run.map((name) => [name]) : [run]));
}

/** `app-9` and `app-10`, `w09` and `w10`: written alike, and one more. */
function isNext(name: string, next: string): boolean {
  const [one, other] = [name, next].map((each) => numbered.exec(each)?.groups);
  if (one === undefined || other === undefined || one["stem"] !== other["stem"]) return false;
  const [number = "", following = ""] = [one["number"], other["number"]];
  return String(Number(number) + 1).padStart(number.length, "0") === following;
}

/** Numbers that are told exactly. */
const numbered = /^(?<stem>.*?\D)(?<number>\d{1,9})$/s;
