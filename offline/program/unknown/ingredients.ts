import type { Label } from "./label.ts";

// What computed values are made of. A label names only the source by which it was found first.

const noted = new Map<string, readonly Label[]>();

/** More ingredients than a hand-written value has. */
const maxIngredients = 40;

/** Notes what the program may have made a computed value of. */
export function noteIngredients(label: Label, given: Iterable<Label>): void {
  if (!label.isComputed || label.made?.parts !== undefined) {
    return;
  }
  const all = new Set([...(noted.get(label.key) ?? []), ...given]);
  noted.set(label.key, [...all].slice(0, maxIngredients));
}

/** The values that a value is made of; a value that is passed on is made of itself. */
export function ingredientsOf(label: Label, seen = new Set<string>()): readonly Label[] {
  if (!label.isComputed) {
    return [label];
  }
  if (seen.has(label.key)) {
    return [];
  }
  seen.add(label.key);
  const { made, of } = label;
  const parts = made?.parts?.filter((part) => typeof part !== "string");
  const from = parts ?? [...(noted.get(label.key) ?? []), ...(of === undefined ? [] : [of])];
  const found = new Map(from.flatMap((each) => ingredientsOf(each, seen)).map((each) => [each.key, each]));
  return [...found.values()].slice(0, maxIngredients);
}
