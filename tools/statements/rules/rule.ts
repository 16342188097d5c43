import type { Subject } from "./subject.ts";

/** What makes an input harmless: a claim, with what it would miss. */
export interface HarmlessRule {
  readonly name: string;
  /** Why such an input carries no access. */
  readonly reason: string;
  /** What access would look like that the rule takes for none. */
  readonly wouldMiss: string;
  /** So narrow that it also holds for names and texts that sound like access. Never for what a provider marks secret. */
  readonly isNarrow?: true;
  readonly matches: (input: Subject) => boolean;
}

/** What no rule below may call harmless. */
export interface AccessRule {
  readonly name: string;
  readonly matches: (input: Subject) => boolean;
}
