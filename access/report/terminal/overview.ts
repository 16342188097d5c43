import type { StackReport } from "../../terms/report.ts";
import { forTerminal } from "../escape.ts";
import { sayTally, type Tally } from "../tally.ts";
import { numberOfUnknowns } from "../unknowns.ts";
import { count, sayVerdict } from "../words.ts";
import { paintGlyph, type TerminalStyle } from "./style.ts";
import { hang } from "./wrap.ts";

/** A stack, and how many gain or lose there. */
export interface Counted {
  readonly stack: StackReport;
  readonly tally: Tally;
}

/** A line for each stack: its verdict in a glyph and in words, exact numbers, and what is not known beside it. */
export function drawOverview(stacks: readonly Counted[], style: TerminalStyle): string {
  const glyphWidth = Math.max(...stacks.map(({ stack }) => sayVerdict(stack.verdict).glyph.length));
  const names = stacks.map(({ stack }) => forTerminal(stack.stack));
  const nameWidth = Math.max(...names.map(({ length }) => length));
  const lines = stacks.map(({ stack, tally }, index) => {
    const { verdict } = stack;
    const unknowns = numberOfUnknowns([stack]);
    const { glyph, words } = sayVerdict(verdict);
    const counted = verdict === null ? "" : sayTally(tally, stack);
    const told = [words, ...(counted === "" ? [] : [counted])].join(": ");
    const unknown = unknowns === 0 ? "" : `; ${count(unknowns, "thing")} not known`;
    const name = style.bold((names[index] ?? "").padEnd(nameWidth));
    const label = `  ${paintGlyph(verdict, style)}${" ".repeat(glyphWidth - glyph.length)} ${name}  `;
    return hang(label, `${told}${unknown}`, style.width);
  });
  return lines.join("\n");
}
