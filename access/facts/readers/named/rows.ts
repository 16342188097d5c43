import { administrators } from "./administrators.ts";
import { inDirectory } from "./directory.ts";
import { handedOut } from "./keys.ts";
import { holders } from "./holders.ts";
import { opened } from "./opened.ts";
import { outside } from "./outside.ts";
import type { NamedRow } from "./row.ts";
import { unsigned } from "./unsigned.ts";

/** Every input by which somebody has a power of their own. */
export const namedRows: readonly NamedRow[] = [
  administrators,
  handedOut,
  holders,
  inDirectory,
  opened,
  outside,
  unsigned,
].flat();

export const rowsOfType: ReadonlyMap<string, readonly NamedRow[]> = new Map(
  [
    ...Map.groupBy(
      namedRows.flatMap((row) => row.types.map((type) => ({ type, row }))),
      ({ type }) => type,
    ),
  ].map(([type, all]) => [type, all.map(({ row }) => row)]),
);
