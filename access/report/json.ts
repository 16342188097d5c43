import type { Report } from "../terms/report.ts";

/** The report for machines: schema version 1, the same bytes for the same facts. */
export function renderJson(report: Report): string {
  return `${jsonText(report, 2)}\n`;
}

/**
 * A value as JSON. It may be printed where people or the log of a job read it: invisible characters, and what the log takes
 * for a command, are escaped as JSON can.
 */
export function jsonText(value: unknown, indentation = 0): string {
  const text = JSON.stringify(value, null, indentation);
  return /[^\n -~]|##\[/.test(text) ? text.replace(unsafe, escapeUnits) : text;
}

const unsafe = /#(?=#\[)|(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;

function escapeUnits(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
