import { effectiveAccess } from "./model/effective.ts";
import { modelOf } from "./model/model.ts";
import { readPlan, type Plan } from "./plan/plan.ts";
import type { Report, StackReport } from "./report.ts";

/** The digest of one stack, and where it was read. */
export interface StackSource {
  readonly stack: string;
  readonly digest: unknown;
}

/** How many resources of which type a stack would create, and how many it only reads. */
export interface ResourceCounts {
  readonly created: ReadonlyMap<string, number>;
  readonly read: number;
}

/** The report, and the number of resources of each stack. */
export interface Review {
  readonly report: Report;
  readonly resources: ReadonlyMap<string, ResourceCounts>;
}

/**
 * The pipeline: digest → plan → model → effective access → report. Without a baseline there is nothing to compare with, so
 * there are no changes and no verdict.
 *
 * @throws PlanError when a source is not a digest.
 */
export function review(sources: readonly StackSource[]): Review {
  const plans = sources.map(({ stack, digest }) => ({ stack, plan: readPlan(digest) }));
  const stacks = plans.map(({ stack, plan }): StackReport => {
    const model = modelOf(plan);
    return {
      stack,
      before: null,
      after: { source: "offline", ref: null },
      verdict: null,
      changes: [],
      access: effectiveAccess(model),
      findings: [],
      unknowns: model.unknowns,
    };
  });
  return {
    report: { version: 1, verdict: null, stacks },
    resources: new Map(plans.map(({ stack, plan }) => [stack, countResources(plan)])),
  };
}

function countResources({ resources }: Plan): ResourceCounts {
  const created = new Map<string, number>();
  const own = resources.filter(({ custom, op }) => custom && op !== "read");
  for (const { type } of own) created.set(type, (created.get(type) ?? 0) + 1);
  return { created, read: resources.filter(({ op }) => op === "read").length };
}
