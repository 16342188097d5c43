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
  const all = new Set(texts.flatMap((text) => text.match(guid) ?? []));
  const byStart = Map.groupBy(all, (id) => startOf(id).toLowerCase());
  const isTold = (id: string) => byStart.get(startOf(id).toLowerCase())?.length === 1;
  const shortened = [...all].filter(isTold);
  return {
    shorten: (text) => text.replace(guid, (id) => (isTold(id) ? `${startOf(id)}…` : id)),
    legend: (width) => (shortened.length === 0 ? "" : hang("  in full: ", shortened.join(" "), width)),
  };
}

function startOf(id: string): string {
  return id.slice(0, 8);
}
