import type { Side } from "../side.ts";
import { readCopiedKeys } from "./copied/read.ts";
import { readNamed } from "./named/read.ts";
import type { ReadStandings } from "./named/standings.ts";

/** A reader of powers that no role gives: a new kind of them is one more in this list. */
const readers: readonly ((side: Side) => ReadStandings)[] = [readNamed, readCopiedKeys];

/** Who has a power that no role gives. */
export function readStandings(side: Side): ReadStandings {
  const read = readers.map((reader) => reader(side));
  return {
    standings: read.flatMap(({ standings }) => standings),
    unknowns: read.flatMap(({ unknowns }) => unknowns),
  };
}
