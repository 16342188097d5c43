import type { Actor, Scope } from "../terms/report.ts";
import { sayCell } from "./cellWords.ts";
import type { Cell } from "./cells.ts";
import type { Format } from "./format.ts";
import { changes } from "./groups.ts";
import type { Line } from "./lines.ts";
import { sayRowScope, sayRowWho, type MatrixRow } from "./matrix.ts";
import { sayActors, sayScopes } from "./names.ts";
import { kindTold, sayPlace } from "./words.ts";

/** A row of the table in which nothing but names differs, and which stands for all of these. */
export interface FoldedRow {
  readonly row: MatrixRow;
  readonly actors: readonly Actor[];
  readonly scopes: readonly Scope[];
  /** What it says beside the names: the same in rows that may be one. */
  readonly says: string;
}

/** Whether a change happens in it. */
export function isChanged({ row: { line } }: FoldedRow): boolean {
  return changes(line);
}

/**
 * The rows of a table, folded: what somebody may do on several resources of a kind is a row, and so is what several of a kind,
 * through whom nobody comes in, may do on the same resources.
 */
export function foldMatrix(rows: readonly MatrixRow[]): FoldedRow[] {
  const blocks = blocksOf(rows);
  const keyed = blocks.map((block, index) => {
    const hasGuests = block.branch !== "" || (blocks[index + 1]?.branch ?? "") !== "";
    return { block, key: hasGuests || block.actor.namesakes.actor ? String(index) : actorKey(block) };
  });
  return [...Map.groupBy(keyed, ({ key }) => key).values()].flatMap((same) => {
    const [first] = same;
    const actors = same.map(({ block }) => block.actor.actor);
    return (first?.block.rows ?? []).map((row) => ({ ...row, actors }));
  });
}

/** All rows of one actor, those of one kind of scope folded. */
interface Block {
  readonly actor: Line;
  readonly branch: MatrixRow["branch"];
  readonly rows: readonly Omit<FoldedRow, "actors">[];
}

function blocksOf(rows: readonly MatrixRow[]): Block[] {
  const blocks: MatrixRow[][] = [];
  for (const row of rows) {
    if (row.isFirst) blocks.push([row]);
    else blocks.at(-1)?.push(row);
  }
  return blocks.flatMap((block) => {
    const [first] = block;
    if (first === undefined) return [];
    const said = block.map((row) => ({ row, says: cellsKey(row.line) }));
    const same = Map.groupBy(said, ({ row: { line }, says }) =>
      line.namesakes.scope ? JSON.stringify(line.scope) : `${line.scope.kind} ${says}`,
    );
    const folded = [...same.values()].flatMap((each) =>
      each.slice(0, 1).map((one) => ({ ...one, scopes: each.map(({ row }) => row.line.scope) })),
    );
    return [{ actor: first.line, branch: first.branch, rows: folded }];
  });
}

function actorKey({ actor: { actor, issuer }, rows }: Block): string {
  const held = rows.map(({ scopes, says }) => [scopes.map(({ id }) => id), says]);
  return JSON.stringify([kindTold(actor), issuer, held]);
}

function cellsKey({ cells }: Line): string {
  return cells.map(cellKey).join("\n");
}

/** Cells in which nothing changes share the powers of a role, and there are thousands of them. */
const keys = new WeakMap<Cell["powers"], string>();

function cellKey(cell: Cell): string {
  const isPlain = cell.isHeld && !cell.isUnknown && cell.verdict === "same";
  const known = isPlain ? keys.get(cell.powers) : undefined;
  if (known !== undefined) return known;
  const key = `${sayCell(cell)} ${cell.verdict}`;
  if (isPlain) keys.set(cell.powers, key);
  return key;
}

export function sayFoldedWho({ row, actors }: FoldedRow, format: Format): string {
  if (actors.length === 1) return sayRowWho(row, format);
  return [sayActors(actors, format.escape), ...sayPlace(row.line.issuer, format.prose)].join(" ");
}

export function sayFoldedScope({ row, scopes }: FoldedRow, format: Format): string {
  return scopes.length === 1 ? sayRowScope(row, format) : sayScopes(scopes, format.escape);
}
