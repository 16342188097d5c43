import type { Location } from "./way.ts";

/** More jobs than any matrix has. */
export const mostParts = 1000;

/** Which part of a report a report is, and what the other parts have to know of it (`keyless report merge`). */
export interface Part {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** What it compares with, in words. @default nothing */
  readonly baseline?: string;
  /** A stack of the whole project should have something to be compared with, and has not. */
  readonly lacksBaseline?: true;
  /** Stacks of this part that only the base describes: they come after all others. */
  readonly gone: readonly string[];
  /** Each stack of this part. */
  readonly neighbours: readonly Neighbour[];
}

/**
 * What rules may know of a stack that is reviewed beside the one they look at: so little that a part of a report carries it
 * along for the others.
 */
export interface Neighbour {
  readonly stack: string;
  readonly identities: readonly UsedIdentity[];
}

/** An identity that a stack gives something, or runs something as, by what Azure calls it. */
export interface UsedIdentity {
  /** The same in every stack. */
  readonly key: string;
  /** As reports say it. */
  readonly name: string;
  /** The first place that uses it. */
  readonly urn: string;
  readonly location?: Location;
}
