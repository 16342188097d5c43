import type { StackReport } from "../terms/report.ts";
import { groupsOf, type Group } from "./groups.ts";
import { linesOf, type Line } from "./lines.ts";
import { stacksByVerdict } from "./order.ts";
import type { Format } from "./format.ts";
import { plainId, sayPlace, sayScope, sayWho } from "./words.ts";

/** A row of the table of all environments. */
export interface MatrixRow {
  readonly line: Line;
  /** How an actor that comes in through the one above is drawn: as one of several, or as the last one. */
  readonly branch: "" | "├" | "└";
  /** Whether the row above is about another actor. */
  readonly isFirst: boolean;
}

/** Who may do what on what, in every stack. */
export interface Matrix {
  readonly stacks: readonly string[];
  /** How many stacks have no column. */
  readonly hidden: number;
  /** Complete, however many: what changes first, then what is worst. */
  readonly rows: readonly MatrixRow[];
}

/** A table of more stacks than this cannot be read. */
const maxStacks = 12;

export function matrixOf(stacks: readonly StackReport[]): Matrix {
  const worst = new Set(stacksByVerdict({ stacks }).slice(0, maxStacks));
  const shown = stacks.filter((stack) => worst.has(stack));
  return {
    stacks: shown.map(({ stack }) => stack),
    hidden: stacks.length - shown.length,
    rows: groupsOf(linesOf(shown)).flatMap(rowsOfGroup),
  };
}

function rowsOfGroup({ lines, guests }: Group): MatrixRow[] {
  const inside = guests.flatMap((theirs, index) => rowsOfActor(theirs, index === guests.length - 1 ? "└" : "├"));
  return [...rowsOfActor(lines, ""), ...inside];
}

function rowsOfActor(lines: readonly Line[], branch: MatrixRow["branch"]): MatrixRow[] {
  return lines.map((line, index) => ({ line, branch, isFirst: index === 0 }));
}

/** Who a row is about. A subject means nothing without who signs it; service accounts have clusters of their own. */
export function sayRowWho({ line: { actor, issuer, namesakes } }: MatrixRow, { escape, prose }: Format): string {
  const who = sayWho(actor, escape);
  if (issuer === undefined) return namesakes.actor ? `${who} (${escape(plainId(actor))})` : who;
  const isPlaced = actor.kind === "serviceAccount" && !namesakes.actor;
  return [who, ...(isPlaced ? [] : sayPlace(issuer, prose))].join(" ");
}

/** What a row is about. */
export function sayRowScope({ line: { actor, scope, namesakes } }: MatrixRow, { escape }: Format): string {
  if (actor.kind === "host" && actor.id === scope.id) return "its own identity";
  const what = sayScope(scope, escape);
  return namesakes.scope ? `${what} (${escape(plainId(scope))})` : what;
}
