import { comparable } from "./match/baseline.ts";
import { changesOf } from "./diff/diff.ts";
import { verdictOf, verdictOfStacks } from "./terms/verdict.ts";
import { worstFirst } from "./terms/worst.ts";
import { sidesOf, type StackInput } from "./match/evidence.ts";
import { effectiveAccess } from "./holdings/effective.ts";
import { holdingsOf } from "./holdings/holdings.ts";
import type { Model } from "./facts/model.ts";
import type { Report, StackReport } from "./terms/report.ts";
import type { RoleCatalogue } from "../roles/index.ts";
import { findingsOf, type RuleInput } from "./rules/index.ts";

export interface ReviewOptions {
  /** The roles that are known: built-in ones and those of the project. */
  readonly catalogue: RoleCatalogue;
  /** Today, as 2026-11-21. */
  readonly now: string;
}

/** The report, and the facts of each stack after the change, from which a lock is written. */
export interface Review {
  readonly report: Report;
  readonly models: ReadonlyMap<string, Model>;
}

/**
 * The pipeline: evidence → facts → effective access → changes → findings → report. Without a baseline there is nothing to
 * compare with, so there are no changes and no verdict, only the state and its findings.
 */
export function review(inputs: readonly StackInput[], { catalogue, now }: ReviewOptions): Review {
  const reviewed = inputs.map((input) => reviewStack(input, catalogue, now));
  const findings = findingsOf(reviewed.map(({ ruleInput }) => ruleInput));
  const stacks = reviewed.map(({ report }, index): StackReport => ({ ...report, findings: findings[index] ?? [] }));
  return {
    report: { version: 1, verdict: verdictOfStacks(stacks.map(({ verdict }) => verdict)), stacks },
    models: new Map(reviewed.map(({ ruleInput }) => [ruleInput.stack, ruleInput.after])),
  };
}

function reviewStack(input: StackInput, catalogue: RoleCatalogue, now: string) {
  const { stack } = input;
  const sides = sidesOf(input, catalogue);
  const { before, after, retained } =
    sides.before === null
      ? { before: null, after: sides.after, retained: new Set<string>() }
      : comparable(sides.before, sides.after, sides.remains, sides.leavesOut);
  const holdings = holdingsOf(after);
  const changes = before === null ? [] : changesOf(before, { model: after, holdings }, sides.ops).toSorted(worstFirst);
  const report: StackReport = {
    stack,
    before: input.before?.source ?? null,
    after: input.after.source,
    verdict: before === null ? null : verdictOf(changes.map(({ verdict }) => verdict)),
    changes,
    access: effectiveAccess(holdings),
    findings: [],
    unknowns: after.unknowns.map(({ urn, path, why }) => ({ urn, path, why })),
  };
  const ruleInput: RuleInput = {
    stack,
    before,
    after,
    changes,
    replaced: sides.replaced,
    updatesInPlace: sides.updatesInPlace,
    retained,
    now,
  };
  return { report, ruleInput };
}
