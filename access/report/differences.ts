import { sayHeld } from "./cellWords.ts";
import { byText } from "../../roles/order.ts";
import type { Matrix, MatrixRow } from "./matrix.ts";

/** Something that is not the same in production and in the stage before it. */
export interface Difference {
  readonly row: MatrixRow;
  /** What is held in production, and before it; `-` for nothing. */
  readonly prod: string;
  readonly staging: string;
}

/** More of them are counted: the table above has them all. */
export const maxDifferences = 3;

/** The stacks that are compared, and where they differ. */
export interface Differences {
  readonly prod: string;
  readonly staging: string;
  readonly rows: readonly Difference[];
}

/** Where production differs from staging, when both are there. */
export function differencesOf({ stacks, rows }: Matrix): Differences | undefined {
  const prod = stacks.findIndex((stack) => ["prod", "production"].includes(stageOf(stack).toLowerCase()));
  const staging = stacks.findIndex((stack) => ["staging", "stage"].includes(stageOf(stack).toLowerCase()));
  const [prodName, stagingName] = [stacks[prod], stacks[staging]];
  if (prodName === undefined || stagingName === undefined) return undefined;
  const held = new Map<string, { row: MatrixRow; prod: string[]; staging: string[] }>();
  const hold = (row: MatrixRow, side: "prod" | "staging") => {
    const cell = row.line.cells[side === "prod" ? prod : staging];
    if (cell?.isHeld !== true) return;
    const key = nameless(row, stageOf(side === "prod" ? prodName : stagingName));
    const known = held.get(key) ?? { row, prod: [], staging: [] };
    held.set(key, known);
    known[side].push(sayHeld(cell));
  };
  for (const row of new Map(rows.map((row) => [row.line, row])).values()) {
    hold(row, "prod");
    hold(row, "staging");
  }
  const differing = [...held.values()]
    .map((each) => ({ ...each, prod: say(each.prod), staging: say(each.staging) }))
    .filter((each) => each.prod !== each.staging);
  return { prod: prodName, staging: stagingName, rows: withoutSelf(differing) };
}

/** A row that has no counterpart under either name of the stage is its own. */
function withoutSelf(differing: readonly Difference[]): Difference[] {
  const byLine = Map.groupBy(differing, ({ row }) => row.line);
  return [...byLine.values()].flatMap((same) => {
    const [first, second] = same;
    return second !== undefined && first?.prod === second.staging && first.staging === second.prod ? [] : same;
  });
}

/** Namesakes are said together: `2 × use and read`. */
function say(words: readonly string[]): string {
  if (words.length === 0) return "-";
  const counts = [...Map.groupBy(words, (each) => each)].toSorted(([a], [b]) => byText(a, b));
  const said = counts.map(([each, { length }]) => (length === 1 ? each : `${String(length)} × ${each}`));
  return said.length > maxNamesakes ? `${said.slice(0, maxNamesakes).join(" and ")} and others` : said.join(" and ");
}

const maxNamesakes = 3;

/** `prod` of `contoso/app/prod` and of `eu-prod`. */
function stageOf(stack: string): string {
  return stack.split(/[/._-]/).at(-1) ?? stack;
}

/**
 * Who and what, without the name of the stage where it stands alone (`rg-prod`, not `product`): the workflow of environment
 * `prod` is there what the one of environment `staging` is here.
 */
function nameless({ line: { actor, scope } }: MatrixRow, stage: string): string {
  const names = [actor.kind, actor.name, scope.kind, scope.name].map((text) =>
    text.split(/([^\p{L}\p{N}]+)/u).map((part) => (part === stage ? "*" : part)),
  );
  return JSON.stringify(names);
}
