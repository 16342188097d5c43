import { isWild, type Pattern } from "./pattern.ts";

/** Stands for a segment whose text does not matter. */
const anySegment = "any";
const verbs = ["action", "write", "read", "delete"] as const;

/** How many readable operations are tried before one that surely fits is built from an unused letter. */
const maxReadable = 24;

/**
 * Concrete operations that a pattern matches, readable ones first. The last one has in place of each wildcard a
 * letter that none of the compared patterns spells out: it differs wherever the patterns differ at all.
 */
export function* spellOut(piece: Pattern, unused: () => string): Generator<string> {
  if (!isWild(piece)) {
    yield piece.text;
    return;
  }
  const parts = piece.text.split("*");
  const fillings = parts.slice(1).map((after, index) => fillingsBetween(parts[index] ?? "", after, index === 0));
  const deepest = Math.max(...fillings.map(({ length }) => length));
  let tried = 0;
  // All wildcards get their next filling together, then one by one. This is enough for the exceptions of real patterns.
  for (let turn = 0; turn < deepest && tried < maxReadable; turn += 1, tried += 1)
    yield join(parts, (index) => fillings[index]?.[Math.min(turn, (fillings[index].length || 1) - 1)] ?? anySegment);
  yield join(parts, unused);
}

function fillingsBetween(before: string, after: string, isFirst: boolean): readonly string[] {
  const opensOperation = isFirst && before === "";
  if (opensOperation && after === "") return verbs.map((verb) => `Microsoft.Any/any/${verb}`);
  if (opensOperation) return after.startsWith("/") ? ["Microsoft.Any/any"] : ["Microsoft.Any/any/", ""];
  if (after !== "") return [anySegment, "other", ""];
  const slash = before.endsWith("/") ? "" : "/";
  return [...verbs.map((verb) => `${slash}${anySegment}/${verb}`), ...verbs.map((verb) => `${slash}${verb}`), ""];
}

function join(parts: readonly string[], filling: (index: number) => string): string {
  return parts.reduce((text, part, index) => text + filling(index - 1) + part);
}

/** A letter that is in none of the patterns, an ordinary one if possible. */
export function unusedLetter(patterns: Iterable<Pattern>): string {
  const used = new Set<string>(["*", "/"]);
  for (const { folded } of patterns) for (const letter of folded) used.add(letter);
  const ordinary = Array.from("xqzyvwkjubcdfghlmnprstaeio0123456789-_.").find((letter) => !used.has(letter));
  if (ordinary !== undefined) return ordinary;
  // Letters without case; there are more of them than a set of this many letters can use up.
  let code = 0x4e00;
  while (used.has(String.fromCodePoint(code))) code += 1;
  return String.fromCodePoint(code);
}
