import type { Verdict } from "../../../access/index.ts";

/** A small edit of a recipe of the cookbook: what it is, a text that the recipe has once, and what stands there then. */
export type Edit = readonly [what: string, find: string, by: string, verdict?: Verdict];

/** What is said of a recipe. */
export interface Recipe {
  /** When it is added. @default "broader" */
  readonly added?: Verdict;
  /** When it is taken away. @default "narrower" */
  readonly removed?: Verdict;
  /** The verdict is `same` where none is said. */
  readonly edits: readonly Edit[];
}

export const aTag = 'tags: { team: "chat" }';
export const region = 'location: "westeurope"';

/** Edits that put one more argument before a text of the recipe. */
export const before = (find: string, args: Readonly<Record<string, string>>): Edit[] =>
  Object.entries(args).map(([what, argument]) => [what, find, `${argument}, ${find}`]);
