import type { Verdict } from "../../terms/report.ts";
import { sayVerdict } from "../words.ts";

/** How to draw: the width of the terminal, and colours, which never carry meaning alone. */
export interface TerminalStyle {
  readonly width: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly alarm: (text: string) => string;
}

/** The glyph of a verdict in its colour. */
export function paintGlyph(verdict: Verdict | null, style: TerminalStyle): string {
  const { glyph } = sayVerdict(verdict);
  if (verdict === "broader" || verdict === "mixed") return style.alarm(glyph);
  return verdict === "unknown" ? style.warn(glyph) : style.dim(glyph);
}

/** What is seen of a line, without its colours. */
export function plainLength(line: string): number {
  return line.replace(/\u001b\[[0-9;]*m/g, "").length;
}

/** `label  part, part` in as many lines as it takes: a part is never broken, because it may be a name. */
export function drawParts(label: string, parts: readonly string[], style: TerminalStyle): string {
  const indent = " ".repeat(plainLength(label));
  const lines: string[] = [];
  let line = label;
  for (const [index, part] of parts.entries()) {
    const text = index < parts.length - 1 && !(parts[index + 1] ?? "").startsWith("and ") ? `${part},` : part;
    const isFull = plainLength(line) + 1 + plainLength(text) > style.width;
    if (index === 0) line = `${line}${text}`;
    else if (isFull) {
      lines.push(line);
      line = `${indent}${text}`;
    } else line = `${line} ${text}`;
  }
  return [...lines, line].join("\n");
}

/** The beginning of a text that is already harmless, where there is no room for all of it. */
export function cutToFit(text: string, width: number): string {
  const room = Math.max(20, width);
  return text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`;
}
