/** The word before a name, or nothing, and the name. Both are text that is harmless to show. */
export type Node = readonly [word: string, name: string];

/** The columns of the map, in the order of a way: who comes in, as whom, by which role, on what. */
export const columns = ["who", "as", "role", "on"] as const;
export type Column = (typeof columns)[number];

/** On which side of the change a way is there; `uncompared` where there is nothing to compare with. */
export const sides = { both: 0, after: 1, before: 2, uncompared: 3 } as const;

/** What the change does through a way; only where it changes what somebody may do. */
export const marks = { none: 0, gain: 1, loss: 2, unknown: 3 } as const;

/** So many numbers are a flow. */
export const flowSize = 9;

/** The places of the numbers of a flow. */
export const at = { who: 0, as: 1, role: 2, on: 3, stack: 4, side: 5, mark: 6, before: 7, after: 8 } as const;

/**
 * What the page shows as a map: every way in which somebody holds something. It stands in the page as JSON, so it is short: things
 * are numbered, and ways are numbers.
 */
export interface MapData {
  readonly stacks: readonly string[];
  readonly nodes: Readonly<Record<Column, readonly Node[]>>;
  readonly powers: readonly string[];
  /** Sets of powers, by their numbers. */
  readonly may: readonly (readonly number[])[];
  /**
   * Ways, {@link flowSize} numbers each: a node of each column (`as` is -1 for who acts as themselves, `who` for an identity by itself), the stack, the side, the
   * mark, and the sets of powers before and after. What changes first, then what is worst; the same way in several stacks is
   * together.
   */
  readonly flows: readonly number[];
  /** How many ways have no room. */
  readonly left: number;
}
