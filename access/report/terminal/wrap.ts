import { widthOf } from "./width.ts";

/**
 * A text in lines of at most so many columns. It is broken between words; a word that is wider than a line is broken after a
 * separator of names, or else anywhere: nothing of it is left out, because it may be the only copy.
 */
export function wrap(text: string, width: number): string[] {
  if (widthOf(text) <= width) return [text];
  return wrapParts(text.split(" "), width, breakWord).map((line) => line.trimEnd());
}

/** `label  text` in as many lines as it takes, the further ones below the beginning of the text. */
export function hang(label: string, text: string, width: number): string {
  return hangLines(label, width, (room) => wrap(text, room));
}

/** The same of parts that are kept together where they fit into a line. */
export function hangParts(label: string, parts: readonly string[], width: number): string {
  return hangLines(label, width, (room) => wrapParts(parts, room, wrap));
}

/** Fewer columns than these are no room for words. */
const narrowest = 16;

function hangLines(label: string, width: number, linesOf: (room: number) => readonly string[]): string {
  const indent = widthOf(label);
  const [first = "", ...others] = linesOf(Math.max(narrowest, width - indent));
  // A label that leaves no room stands above its text.
  if (width - indent < narrowest && indent + widthOf(first) > width) {
    const inner = `${/^ */.exec(label)?.[0] ?? ""}  `;
    return [label.trimEnd(), ...linesOf(Math.max(narrowest, width - inner.length)).map((line) => inner + line)].join(
      "\n",
    );
  }
  return [label + first, ...others.map((line) => " ".repeat(indent) + line)].map((line) => line.trimEnd()).join("\n");
}

/** Parts with spaces between them, in lines; what is wider than a line is broken up. */
function wrapParts(
  parts: readonly string[],
  width: number,
  breakUp: (part: string, width: number) => string[],
): string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const part of parts) {
    // Of several spaces none begins a line.
    if (part === "" && line === undefined) continue;
    const longer: string = line === undefined ? part : `${line} ${part}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== undefined) lines.push(line);
    const broken = widthOf(part) <= width ? [part] : breakUp(part, width);
    lines.push(...broken.slice(0, -1));
    line = part === "" ? undefined : broken.at(-1);
  }
  return line === undefined ? lines : [...lines, line];
}

function breakWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const part of partsOf(word, width)) {
    if (piece !== "" && widthOf(piece + part) > width) {
      pieces.push(piece);
      piece = part;
    } else piece += part;
  }
  return [...pieces, piece];
}

/** What may stand on a line of its own: up to a separator, or each character where that is too wide as well. */
function partsOf(word: string, width: number): string[] {
  const parts = word.match(/[^/\-_.:,@|=(]*[/\-_.:,@|=(]+|[^/\-_.:,@|=(]+/g) ?? [];
  return parts.flatMap((part) => (widthOf(part) <= width ? [part] : (part.match(indivisible) ?? [])));
}

/** A colour goes with what it paints, and what is spelled out stays in one piece. */
const indivisible = /(?:\u001b\[[0-9;]*m)*(?:\\u\{[0-9a-f]+\}|[^\u001b])(?:\u001b\[[0-9;]*m)*/gu;
