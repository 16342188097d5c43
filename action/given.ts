import type { Inputs } from "./inputs.ts";

/** A step of a workflow. */
export interface Step {
  readonly inputs: Inputs;
  /** The variables that are for the Action only. */
  readonly own: NodeJS.ProcessEnv;
  /** All others. */
  readonly environment: NodeJS.ProcessEnv;
  /** The root of the checked out repository. */
  readonly root: string;
}
