import { hang } from "./wrap.ts";

// A GUID that is wrapped takes three lines of a table and is read by nobody. Its beginning tells it from the others, and it is
// spelled out once below the table: it may be the only copy.

/** Texts in which GUIDs are shortened, and the line that spells out those that stand in some texts. */
export interface ShortIds {
  readonly shorten: (text: string) => string;
  /** Nothing where none of them stands there. */
  readonly legend: (texts: readonly string[], width: number) => string;
}

const guid = /\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;

/**
 * @param texts everything that is drawn together.
 * @param isShort whether one that stands there so often is shortened.
 */
export function shortIds(texts: readonly string[], isShort: (times: number) => boolean): ShortIds {
  const times = new Map<string, number>();
  for (const id of texts.flatMap((text) => text.match(guid) ?? [])) times.set(id, (times.get(id) ?? 0) + 1);
  const all = [...times.keys()];
  const told = new Map(
    [...times].flatMap(([id, number]) =>
      isShort(number) ? shortFor(id, all).map((short) => [id, short] as const) : [],
    ),
  );
  return {
    shorten: (text) => text.replace(guid, (id) => told.get(id) ?? id),
    legend: (shown, width) => {
      const here = new Set(shown.flatMap((text) => text.match(guid) ?? []));
      const ids = [...told.keys()].filter((id) => here.has(id));
      return ids.length === 0 ? "" : hang("  in full: ", ids.join(" "), width);
    },
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
