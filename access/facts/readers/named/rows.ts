import { administrators } from "./administrators.ts";
import { inDirectory } from "./directory.ts";
import { handedOut } from "./keys.ts";
import { holders } from "./holders.ts";
import { opened } from "./opened.ts";
import { outside } from "./outside.ts";
import { takenBy, type NamedRow } from "./row.ts";

/** Every input by which somebody has a power of their own. */
export const namedRows: readonly NamedRow[] = [administrators, handedOut, holders, inDirectory, opened, outside].flat();

/** Types that are about this alone: the reader takes all that they say. */
export const namedTypes: readonly string[] = namedRows.flatMap(({ each, types }) => (each === undefined ? types : []));

/** What the reader of these rows takes, by type and path. */
export const namedInputs: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Map.groupBy(
      namedRows.flatMap((row) => row.types.map((type) => ({ type, row }))),
      ({ type }) => type,
    ),
  ].map(([type, all]) => [type, [...new Set(all.flatMap(({ row }) => takenBy(row)))]]),
);
