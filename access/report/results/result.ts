import type { Level, Location, Verdict } from "../../terms/report.ts";

/** What makes the command exit with 1, as `--fail-on` says. */
export interface Stops {
  /** Whether a verdict does; `null` is that of a stack without a baseline. */
  readonly verdict: (verdict: Verdict | null) => boolean;
  /** Whether a finding that is an error does. */
  readonly error: boolean;
}

/** One thing that a report says, for tools that list the results of checks. */
export interface Result {
  readonly stack: string;
  /** The id of a rule, or one of those in `changeRules.ts`. */
  readonly rule: string;
  readonly level: Level;
  /** Whether the command exits with 1 because of it. */
  readonly stops: boolean;
  /** Sentences, the first of which says what it is. Names in them are harmless on a terminal, and nowhere else. */
  readonly say: () => readonly [string, ...string[]];
  /** Where it comes from, the deciding place first. */
  readonly places: readonly Location[];
  /** What stays the same as long as it is the same thing, whatever else changes: no line, and no words. */
  readonly identity: readonly unknown[];
}
