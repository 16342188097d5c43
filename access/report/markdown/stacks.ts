import { titleForMarkdown } from "../escape.ts";

const maxStacks = 12;

/** `dev, staging`; of very many the first, and the number of the others. */
export function sayStacks(stacks: readonly string[]): string {
  const named = stacks.slice(0, maxStacks).map(titleForMarkdown);
  const more = stacks.length > named.length ? [`${String(stacks.length - named.length)} more`] : [];
  return [...named, ...more].join(", ");
}
