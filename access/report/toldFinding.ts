import type { Finding, Location } from "../terms/report.ts";

/** What a rule says of one or several stacks in the same words. */
export interface ToldFinding {
  readonly finding: Finding;
  readonly stacks: readonly string[];
  /** How many findings these are. */
  readonly number: number;
  /** Others that the same is true of, by name, and where they are. */
  readonly alike: readonly Alike[];
}

/** Something that the same is found at as at another thing. */
export interface Alike {
  readonly name: string;
  readonly location: Location | undefined;
}
