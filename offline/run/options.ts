import type { Confinement } from "../confine/confinement.ts";
import type { Others } from "../recorded/deployment.ts";

/** How programs are run. */
export interface RunOptions {
  /** The user's current folder. Paths in messages are relative to it. */
  readonly cwd: string;
  /** Seconds that a program may take without registering a resource. */
  readonly timeout: number;
  readonly isTypeChecked: boolean;
  /** Whether it is the base of a comparison, which nothing in the change may influence. */
  readonly isBase: boolean;
  /** The time that programs see. */
  readonly now: number;
  /** How they are confined, and whether they are. */
  readonly confinement: Confinement;
  /** The given outputs of other stacks. */
  readonly others: Others;
  /** Whether another stack reads the outputs of this one. */
  readonly isRead?: boolean;
}
