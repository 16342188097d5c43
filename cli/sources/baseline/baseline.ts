import type { Evidence } from "../../../access/engine.ts";
import type { GivenOutputs } from "../../../project/outputs/given.ts";
import type { Known } from "../settings.ts";
import type { Commit } from "./commit.ts";

/** The base with which the working tree is compared. */
export interface Baseline {
  /** `locks` are those of the working tree, `lock` is a file that the user names. */
  readonly kind: "commit" | "locks" | "lock";
  /** The commit, where it is one. */
  readonly commit?: Commit;
  /** In words: `HEAD~1 (1a2b3c4)`, `the lock files in stacks/`; undefined without a base. */
  readonly name: string | undefined;
  /** The roles and the statements by which both sides are judged: those of the base, never those of the change. */
  readonly known: Known;
  /** Why nobody can tell what the base expects. @default that is in `known` */
  readonly unexpected?: string;
  /** The side before, or `null` if it is not known. */
  readonly before: (stack: string) => Evidence | null;
  /** The outputs of other stacks for the working tree, if the base decides them. @default all that are given */
  readonly outputs?: readonly GivenOutputs[];
  /** The other stacks that the programs of the base refer to. */
  readonly references?: readonly string[];
  /** Why the other side is not known in full; undefined if it is. */
  readonly doubt?: (stack: string) => string | undefined;
  /** Stacks of the base that the working tree no longer describes. Their deployed resources stay. */
  readonly gone: readonly string[];
  /** What the user should know about it, for stderr. */
  readonly notes: readonly string[];
}
