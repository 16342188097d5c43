import type { State } from "../realEngine.ts";

/** What a report calls things: what the program makes by its URN, everything else by its id in Azure. */
export interface Names {
  /** @param id ARM id, or id in the directory such as `/groups/<object id>`. */
  of(id: string): string;
}

/**
 * The names of what stacks have deployed.
 *
 * @param states what was exported, the one that counts first: the program after a change names what the one before had, too.
 */
export function namesOf(...states: readonly (readonly State[])[]): Names {
  const urns = new Map<string, string>();
  for (const { id, urn, external } of states.flat()) {
    // What a program only reads is not its own.
    if (id === undefined || external === true || urn.includes("pulumi:providers:")) continue;
    if (!urns.has(id.toLowerCase())) urns.set(id.toLowerCase(), urn);
  }
  return { of: (id) => urns.get(id.toLowerCase()) ?? id.toLowerCase() };
}
