import type { AccessChange } from "../terms/report.ts";
import type { Entry } from "./entry.ts";
import { isUnread } from "./unread.ts";
import { kindTold } from "./words.ts";

/**
 * Entries that differ in nothing but names are one: what a loop grants the same actor on several resources of a kind, and then
 * what it grants several of a kind on the same resources. Whoever comes in through one of them keeps it apart.
 */
export function foldAlike(entries: readonly Entry[]): Entry[] {
  const onOthers = fold(
    entries,
    (entry) => [entry.changes.map(({ actor }) => actor.id), entry.changes[0].scope.kind],
    (first, others) => ({ ...first, alike: others.flatMap(({ changes }) => changes) }),
  );
  return fold(
    onOthers,
    (entry) => [kindsOf(entry), entry.changes[0].scope.id, entry.alike.map(({ scope }) => scope.id)],
    (first, others) => ({
      ...first,
      changes: [...first.changes, ...others.flatMap(({ changes }) => changes)],
      alike: [first, ...others].flatMap(({ alike }) => alike),
    }),
  );
}

function fold(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => unknown,
  together: (first: Entry, others: readonly Entry[]) => Entry,
): Entry[] {
  const groups = Map.groupBy(entries, (entry) =>
    isSimple(entry) ? JSON.stringify([keyOf(entry), sayings(entry)]) : entry,
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [others.length === 0 ? first : together(first, others)],
  );
}

function isSimple({ changes, through, reach, elsewhere }: Entry): boolean {
  const others = through.length + reach.length + elsewhere.length;
  return others === 0 && changes.every((change) => !isUnread(change) && change.cause.length > 0);
}

/** All that is said of it but names. */
function sayings({ changes }: Entry): readonly unknown[] {
  return [...new Set(changes.map((change) => JSON.stringify(sayingsOf(change))))];
}

function sayingsOf({ verdict, gained, lost, powers, channel, via, cause, reaches }: AccessChange): readonly unknown[] {
  const steps = via.map(({ kind, text, issuer }) => [kind, text, issuer]);
  const causes = cause.map(({ op, property, location }) => {
    const line = location?.in ?? location;
    return [op, property, line?.file, line?.line];
  });
  return [verdict, gained, lost, powers, channel, steps, causes, reaches];
}

function kindsOf({ changes }: Entry): readonly string[] {
  return [...new Set(changes.map(({ actor }) => kindTold(actor)))];
}
