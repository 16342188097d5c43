import type { Evidence } from "../../../access/engine.ts";
import type { GivenOutputs } from "../../../project/outputs/given.ts";
import type { Known } from "../settings.ts";

/** What the working tree is compared with. */
export interface Baseline {
  /** `locks` are those of the working tree, `lock` is a file that the user names. */
  readonly kind: "commit" | "locks" | "lock";
  /** In words: `HEAD~1 (1a2b3c4)`, `the lock files in stacks/`; nothing where there is nothing to compare with. */
  readonly name: string | undefined;
  /** The roles and the statements that both sides are judged by: those of the base, never those of the change. */
  readonly known: Known;
  /** What was before, or `null` where nobody knows. */
  readonly before: (stack: string) => Evidence | null;
  /** The outputs of other stacks for the working tree, where what the base has of them decides; else all that are given. */
  readonly outputs?: readonly GivenOutputs[];
  /** The other stacks that the programs of the base refer to. */
  readonly references?: readonly string[];
  /** Why the other side cannot be told in full; nothing where it can. */
  readonly doubt?: (stack: string) => string | undefined;
  /** Stacks that it knows and the working tree does not describe any more: what they have deployed stays. */
  readonly gone: readonly string[];
  /** What the user should know about it, for stderr. */
  readonly notes: readonly string[];
}
