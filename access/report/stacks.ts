import type { Escape } from "./escape.ts";

const maxStacks = 12;

/** `dev, staging`; of very many the first, and the number of the others. */
export function sayStacks(stacks: readonly string[], escape: Escape): string {
  const named = stacks.slice(0, maxStacks).map((stack) => escape(stack));
  const more = stacks.length > named.length ? [`${String(stacks.length - named.length)} more`] : [];
  return [...named, ...more].join(", ");
}
