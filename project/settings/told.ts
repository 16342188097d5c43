import { z } from "zod";

/** What was expected, for a message: a problem says what was given by itself. */
export const told = (expected: string) => ({ error: `expected ${expected}` });

/** One of them, or a list of at most a hundred; read as a list. */
export function oneOrMore<Item extends z.ZodType<string>>(item: Item, expected: string) {
  return z.union([item, z.array(item).min(1).max(100)], told(expected));
}

/** `a, b or c`. */
export function listOf(texts: readonly string[]): string {
  return [texts.slice(0, -1).join(", "), texts.at(-1)].join(" or ");
}
