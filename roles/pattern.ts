import { BudgetSpent, type Budget } from "./budget.ts";

/** A wildcard pattern as its author spelled it, and as it is compared. Both have the same length. */
export interface Pattern {
  readonly text: string;
  readonly folded: string;
}

/** Prepares a pattern for comparing. Neighbouring wildcards are one. */
export function patternOf(spelled: string): Pattern {
  const text = spelled.replace(/\*{2,}/g, "*");
  const folded = fold(text);
  return { text: folded.length === text.length ? text : folded, folded };
}

/** Folds letter case character by character: the result for a letter does not depend on its neighbours. */
export function fold(text: string): string {
  // Only the Greek final sigma makes lower-casing a whole text differ from lower-casing its letters.
  return text.includes("Σ") ? Array.from(text, (character) => character.toLowerCase()).join("") : text.toLowerCase();
}

/**
 * Wildcard match of folded texts without backtracking over the whole text: at most length × length steps.
 *
 * A `*` inside `text` is a special letter that only a wildcard matches. So the same function also decides whether
 * a pattern covers another one: the wildcards of the other stand for text that no pattern spells out.
 */
export function fits(pattern: string, text: string, budget?: Budget): boolean {
  let [position, index, star, resume, steps] = [0, 0, -1, 0, 0];
  while (index < text.length) {
    steps += 1;
    if (pattern[position] === "*") {
      [star, resume] = [position, index];
      position += 1;
    } else if (pattern[position] === text[index]) {
      position += 1;
      index += 1;
    } else if (star >= 0) {
      position = star + 1;
      resume += 1;
      index = resume;
      budget?.spend(steps);
      steps = 0;
    } else {
      budget?.spend(steps);
      return false;
    }
  }
  budget?.spend(steps + 1);
  while (pattern[position] === "*") position += 1;
  return position === pattern.length;
}

/** Whether every operation that `part` matches is matched by `whole`. Exact. */
export function covers(whole: Pattern, part: Pattern, budget: Budget): boolean {
  return whole.folded === part.folded || fits(whole.folded, part.folded, budget);
}

/** Whether both patterns match some common text. Exact: between its first and last wildcard a pattern accepts any text. */
export function overlap(left: Pattern, right: Pattern, budget: Budget): boolean {
  if (!isWild(left)) return covers(right, left, budget);
  if (!isWild(right)) return covers(left, right, budget);
  budget.spend(1);
  const [a, b] = [left.folded, right.folded];
  return (
    eitherWay(a.slice(0, a.indexOf("*")), b.slice(0, b.indexOf("*")), (long, short) => long.startsWith(short)) &&
    eitherWay(a.slice(a.lastIndexOf("*") + 1), b.slice(b.lastIndexOf("*") + 1), (long, short) => long.endsWith(short))
  );
}

export function isWild({ folded }: Pattern): boolean {
  return folded.includes("*");
}

function eitherWay(a: string, b: string, test: (long: string, short: string) => boolean): boolean {
  return a.length >= b.length ? test(a, b) : test(b, a);
}

/** More spellings than any real pattern has. */
const maxSpellings = 64;

/**
 * The pattern, and what it says where a segment that is a wildcard stands for no segment at all: the built-in role
 * Container Apps Contributor writes container apps by `containerApps/[*]/write` (Azure facts, section 1.2).
 */
export function spellings(pattern: Pattern): Pattern[] {
  const found = new Map([[pattern.folded, pattern]]);
  for (const { text } of found.values()) {
    for (let at = text.indexOf("/*/"); at >= 0; at = text.indexOf("/*/", at + 1)) {
      const shorter = patternOf(text.slice(0, at) + text.slice(at + 2));
      found.set(shorter.folded, found.get(shorter.folded) ?? shorter);
      if (found.size > maxSpellings) throw new BudgetSpent();
    }
  }
  return [...found.values()];
}
