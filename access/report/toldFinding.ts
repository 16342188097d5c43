import type { Finding, Location } from "../terms/report.ts";

/** What rules say of one or several stacks in the same words. */
export interface ToldFinding {
  /** The first of them. */
  readonly finding: Finding;
  /** The rules that say it, each by its id. */
  readonly rules: readonly string[];
  /** Who holds what; nothing where it is not about roles. */
  readonly held: readonly string[];
  /** What is said of that. */
  readonly says: readonly string[];
  /** The same where a table beside it tells what roles let do and who holds which. @default what is said elsewhere */
  readonly brief?: Pick<ToldFinding, "held" | "says">;
  /** What to do about it. */
  readonly fixes: readonly string[];
  readonly stacks: readonly string[];
  /** How many findings these are. */
  readonly number: number;
  /** Others that the same is true of, by name. */
  readonly likewise: readonly Likewise[];
  /** Where it is found, each place once. */
  readonly places: readonly Location[];
}

export interface Likewise {
  readonly names: readonly string[];
  /** What it is of theirs, where that has another word: passwords, where the first takes keys. */
  readonly of?: string;
}
