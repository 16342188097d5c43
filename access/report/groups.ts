import type { Verdict } from "../terms/report.ts";
import { cellSeverity } from "./cells.ts";
import type { Line, Lines } from "./lines.ts";
import { byName, byText } from "../../roles/order.ts";

/** An actor with everything that it holds, and each of those who come in through it. */
export interface Group {
  readonly lines: readonly Line[];
  readonly guests: readonly (readonly Line[])[];
}

/** Every line in at least one group: what changes first, then what is worst, then by name. */
export function groupsOf({ byActor, actsAs }: Lines): Group[] {
  // Whoever holds something by themselves stands for themselves, also where they come in through others as well.
  const guests = new Set([...actsAs.keys()].filter((number) => isAllThrough(byActor.get(number))));
  const guestsOf = guestsByIdentity(actsAs, guests);
  const placed = new Set<Line>();
  const groups: Group[] = [];
  for (const [number, own] of byActor) {
    if (guests.has(number)) continue;
    const inside = (guestsOf.get(number) ?? []).map(({ guest, actingOn }) => {
      const theirs = byActor.get(guest);
      const reached = [...own.keys()].flatMap((scope) => theirs?.get(scope) ?? []);
      const acting = [actingOn].flatMap((scope) => theirs?.get(scope) ?? []);
      for (const line of [...reached, ...acting]) placed.add(line);
      // That they act as it is told by where they stand, unless that is all there is, or what changes.
      return new Set([...reached, ...(reached.length === 0 ? acting : acting.filter(changes))]);
    });
    groups.push({ lines: sortLines([...own.values()]), guests: inside.map((each) => sortLines([...each])) });
  }
  for (const guest of guests) {
    const left = [...(byActor.get(guest)?.values() ?? [])].filter((line) => !placed.has(line));
    if (left.length > 0) groups.push({ lines: sortLines(left), guests: [] });
  }
  return sortByRank(groups, ({ lines, guests }) => rankOf(guests.length === 0 ? lines : [lines, ...guests].flat()));
}

function isAllThrough(lines: ReadonlyMap<number, Line> | undefined): boolean {
  return lines !== undefined && [...lines.values()].every(({ isThrough }) => isThrough);
}

interface Guest {
  readonly guest: number;
  readonly actingOn: number;
}

function guestsByIdentity(actsAs: Lines["actsAs"], guests: ReadonlySet<number>): Map<number, Guest[]> {
  const found = new Map<number, Guest[]>();
  for (const guest of guests) {
    for (const [identity, actingOn] of actsAs.get(guest) ?? []) {
      const known = found.get(identity);
      if (known === undefined) found.set(identity, [{ guest, actingOn }]);
      else known.push({ guest, actingOn });
    }
  }
  return found;
}

/** Lower is told first; the first line names what is ranked. */
interface Rank {
  readonly change: number;
  readonly severity: number;
  readonly first: Line | undefined;
}

const changeRank: Record<Verdict, number> = { broader: 0, mixed: 0, unknown: 1, narrower: 2, same: 3 };

function rankOf(lines: readonly Line[]): Rank {
  let [change, severity] = [Infinity, Infinity];
  for (const { cells } of lines) {
    for (const cell of cells) {
      change = Math.min(change, changeRank[cell.verdict]);
      severity = Math.min(severity, cellSeverity(cell));
    }
  }
  const [first] = lines;
  // Keys are worst of what does not change: they are in nobody's name.
  return { change, severity: first?.actor.kind === "keyHolder" ? -1 : severity, first };
}

/** Whether anything happens in it. */
export function changes({ cells }: Line): boolean {
  return cells.some(({ verdict }) => verdict !== "same");
}

function sortLines(lines: readonly Line[]): readonly Line[] {
  return lines.length < 2 ? lines : sortByRank(lines, (line) => rankOf([line]));
}

function sortByRank<Item>(items: readonly Item[], rank: (item: Item) => Rank): Item[] {
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .toSorted((a, b) => compareRanks(a.rank, b.rank))
    .map(({ item }) => item);
}

function compareRanks(a: Rank, b: Rank): number {
  return a.change - b.change || a.severity - b.severity || compareLines(a.first, b.first);
}

function compareLines(a: Line | undefined, b: Line | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return (
    byName(a.actor.name, b.actor.name) ||
    byName(a.scope.name, b.scope.name) ||
    byText(a.actor.id, b.actor.id) ||
    byText(a.scope.id, b.scope.id)
  );
}
