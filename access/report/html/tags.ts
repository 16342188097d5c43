import { nameInHtml } from "./text.ts";

const maxStacks = 12;

/** The stacks in which something happens, each told apart from the words around it. */
export function stackTags(stacks: readonly string[]): string {
  const named = stacks.slice(0, maxStacks).map((stack) => `<span class="stack">${nameInHtml(stack)}</span>`);
  const more = stacks.length - named.length;
  return [...named, ...(more > 0 ? [`and ${String(more)} more`] : [])].join(" ");
}
