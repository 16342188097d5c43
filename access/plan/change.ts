import type { Unknown } from "../terms/report.ts";
import type { Json } from "./digest.ts";
import type { PlannedResource } from "./resource.ts";

/** Something that could not be executed or known, named by the resource it belongs to. */
export type PlanUnknown = Unknown;

/** The beginning of the message that a run failed. */
export const runFailed = "the run reports an error: ";

/** The configuration of a stack by its keys, as `azure-native:subscriptionId`. */
export type PlanConfig = Readonly<Record<string, Json>>;

/** The resources of one stack on one side of a change. */
export interface Plan {
  readonly resources: readonly PlannedResource[];
  readonly unknowns: readonly PlanUnknown[];
  /** Undefined in a state, and for the side before a preview. */
  readonly config?: PlanConfig | undefined;
}

/**
 * The source of a change: `pulumi preview --json`, `pulumi refresh --preview-only --json`, an offline run, which knows
 * nothing about the side before, or `pulumi stack export`, in which nothing changes.
 */
export type PlanKind = "preview" | "refresh" | "offline" | "state";

/** Both sides of a change of one stack. */
export interface Change {
  readonly kind: PlanKind;
  readonly before: Plan;
  readonly after: Plan;
  /** What happens to each resource, by URN. */
  readonly ops: ReadonlyMap<string, string>;
  /** Whether it has every resource, which a preview without `--show-sames` does not. */
  readonly isComplete: boolean;
  /**
   * URNs of resources that are really replaced; the old ones are deleted unless they are retained. A step that the engine calls
   * a replacement only because it does not know an unchanged value is not included.
   */
  readonly replaced: ReadonlySet<string>;
}
