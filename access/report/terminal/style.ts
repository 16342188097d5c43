import type { Verdict } from "../../terms/report.ts";
import { sayVerdict } from "../words.ts";
import { hangParts } from "./wrap.ts";

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

/** `label  part, part` in as many lines as it takes: a part is broken only where it is wider than a line by itself. */
export function drawParts(label: string, parts: readonly string[], { width }: TerminalStyle): string {
  const texts = parts.map((part, index) =>
    index < parts.length - 1 && !(parts[index + 1] ?? "").startsWith("and ") ? `${part},` : part,
  );
  return hangParts(label, texts, width);
}
