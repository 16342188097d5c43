import type { Channel } from "../terms/report.ts";
import type { Waived } from "../terms/waived.ts";

/** What somebody accepts in a stack. */
export interface Waiver extends Waived {
  /** The name of the stack. */
  readonly in: string;
  readonly accepts: WaivedFinding | WaivedAccess;
}

/** A finding, in the words of the report. Two findings of the same words are told apart by their resource, or not waived. */
export interface WaivedFinding {
  readonly rule: string;
  readonly says: string;
  /** The resource, as `type::name`. @default the only one of which this is said */
  readonly at?: string;
}

/** All that somebody holds on something: exactly these roles, in this channel and without a condition. */
export interface WaivedAccess {
  readonly who: string;
  readonly on: string;
  readonly roles: readonly string[];
  readonly by: Exclude<Channel, "key">;
}
