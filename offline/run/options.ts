import type { Others } from "../recorded/deployment.ts";

/** How programs are run. */
export interface RunOptions {
  /** Where the user is: paths in messages are told from there. */
  readonly cwd: string;
  /** Seconds that a program may take without registering a resource. */
  readonly timeout: number;
  readonly isTypeChecked: boolean;
  /** Whether it is what a change is compared with: then nothing that the change brings may reach it. */
  readonly isBase: boolean;
  /** The time that programs see. */
  readonly now: number;
  /** What is given of other stacks. */
  readonly others: Others;
  /** Whether another stack reads the outputs of this one. */
  readonly isRead?: boolean;
}
