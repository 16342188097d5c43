import { marks } from "../access/report/html/map/data.ts";

export interface MarkWords {
  readonly glyph: string;
  readonly word: string;
  /** The class of what is marked. */
  readonly style: string;
}

const nothing: MarkWords = { glyph: "", word: "", style: "" };
const words: Readonly<Record<number, MarkWords>> = {
  [marks.gain]: { glyph: "▲", word: "gains", style: "gain" },
  [marks.loss]: { glyph: "▼", word: "loses", style: "loss" },
  [marks.unknown]: { glyph: "?", word: "cannot tell", style: "unknown" },
};

export function markWords(mark: number): MarkWords {
  return words[mark] ?? nothing;
}

const plurals: Readonly<Record<string, string>> = { identity: "identities", "service or scope": "services and scopes" };

/** `1 way`, `1,204 ways`. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${number === 1 ? noun : (plurals[noun] ?? `${noun}s`)}`;
}
