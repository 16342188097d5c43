import { effectiveAccess } from "./model/effective.ts";
import { modelOf } from "./model/model.ts";
import { readPlan, type Plan } from "./plan/plan.ts";
import type { Report, StackReport } from "./report.ts";

/** The digest of one stack, and where it was read. */
export interface StackSource {
  readonly stack: string;
  readonly digest: unknown;
}

/** The report, and how many resources of which type each stack would have. */
export interface Review {
  readonly report: Report;
  readonly resources: ReadonlyMap<string, ReadonlyMap<string, number>>;
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
    resources: new Map(plans.map(({ stack, plan }) => [stack, countTypes(plan)])),
  };
}

function countTypes({ resources }: Plan): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { custom, type } of resources) if (custom) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}
