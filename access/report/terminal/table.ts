import Table from "cli-table3";

import { plainLength, type TerminalStyle } from "./style.ts";

/** A table without lines around its cells. */
export function drawTable(head: readonly string[], rows: readonly (readonly string[])[], style: TerminalStyle): string {
  const none = { top: "", "top-mid": "", "top-left": "", "top-right": "", bottom: "", "bottom-mid": "" };
  const borders = { ...none, "bottom-left": "", "bottom-right": "", left: " ", "left-mid": "", mid: "", "mid-mid": "" };
  const table = new Table({
    head: head.map(style.dim),
    chars: { ...borders, right: "", "right-mid": "", middle: " " },
    style: { head: [], border: [], "padding-left": 1, "padding-right": 1 },
  });
  for (const row of rows) table.push([...row]);
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

export function fits(text: string, style: TerminalStyle): boolean {
  return text.split("\n").every((line) => plainLength(line) <= style.width);
}
