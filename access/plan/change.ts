import type { Unknown } from "../terms/report.ts";
import type { Json } from "./digest.ts";
import type { PlannedResource } from "./resource.ts";

/** Something that could not be executed or known, named by the resource it belongs to. */
export type PlanUnknown = Unknown;

/** How the words begin that say that a run failed. */
export const runFailed = "the run reports an error: ";

/** The configuration of a stack by its keys, as `azure-native:subscriptionId`. */
export type PlanConfig = Readonly<Record<string, Json>>;

/** The resources of one stack on one side of a change. */
export interface Plan {
  readonly resources: readonly PlannedResource[];
  readonly unknowns: readonly PlanUnknown[];
  /** Nothing where nobody tells: in a state, and of the side before a preview. */
  readonly config?: PlanConfig | undefined;
}

/**
 * What a change was read from: `pulumi preview --json`, `pulumi refresh --preview-only --json`, an offline run, which knows
 * nothing of before, or `pulumi stack export`, in which nothing changes.
 */
export type PlanKind = "preview" | "refresh" | "offline" | "state";

/** Both sides of a change of one stack. */
export interface Change {
  readonly kind: PlanKind;
  readonly before: Plan;
  readonly after: Plan;
  /** What happens to each resource, by URN. */
  readonly ops: ReadonlyMap<string, string>;
  /** Whether every resource is there; not so for a preview without `--show-sames`. */
  readonly isComplete: boolean;
  /**
   * URNs of resources that are really made anew, and the old ones deleted unless they are retained. What the engine calls
   * a replacement only because it does not know a value that will stay as it is, is not here.
   */
  readonly replaced: ReadonlySet<string>;
}
