import { hang } from "./wrap.ts";

// A GUID that is wrapped takes three lines of a table and is read by nobody. Its beginning tells it from the others, and it is
// spelled out once below the table: it may be the only copy.

/** Texts in which each GUID is shortened, and the line that spells them out. */
export interface ShortIds {
  readonly shorten: (text: string) => string;
  readonly legend: (width: number) => string;
}

const guid = /\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;

/** @param texts everything that is drawn together. */
export function shortIds(texts: readonly string[]): ShortIds {
  const all = [...new Set(texts.flatMap((text) => text.match(guid) ?? []))];
  const told = new Map(all.flatMap((id) => shortFor(id, all).map((short) => [id, short] as const)));
  return {
    shorten: (text) => text.replace(guid, (id) => told.get(id) ?? id),
    legend: (width) => (told.size === 0 ? "" : hang("  in full: ", [...told.keys()].join(" "), width)),
  };
}

/** The first way to shorten it that tells it from all others. */
function shortFor(id: string, all: readonly string[]): string[] {
  const ways = [(one: string) => `${one.slice(0, 8)}…`, (one: string) => `${one.slice(0, 8)}…${one.slice(-4)}`];
  const isTold = (way: (one: string) => string) =>
    all.filter((one) => way(one).toLowerCase() === way(id).toLowerCase()).length === 1;
  return ways
    .filter(isTold)
    .slice(0, 1)
    .map((way) => way(id));
}
