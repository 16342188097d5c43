import { comparable } from "./match/baseline.ts";
import { changesOf } from "./diff/diff.ts";
import { keptFrom } from "./diff/unknowns.ts";
import { verdictOf, verdictOfStacks } from "./terms/verdict.ts";
import { worstFirst } from "./terms/worst.ts";
import { modelOfEvidence, sidesOf, type Evidence, type Sides, type StackInput } from "./match/evidence.ts";
import { effectiveAccess } from "./holdings/effective.ts";
import { holdingsOf, type Holdings } from "./holdings/holdings.ts";
import type { Model } from "./facts/model.ts";
import type { AccessChange, Report, StackReport, Unknown, Verdict } from "./terms/report.ts";
import type { RoleCatalogue } from "../roles/index.ts";
import { findingsOf, type RuleInput } from "./rules/index.ts";

// The pipeline: evidence → facts → effective access → changes → findings → report. Whoever asks for less pays for less.

/** The facts of one side: what a lock is written from, and what questions are answered from. */
export function factsOf(evidence: Evidence, catalogue: RoleCatalogue): Model {
  return modelOfEvidence(evidence, catalogue);
}

/** The facts of both sides, made comparable, and what differs in effective access. */
export interface Compared {
  /** `null` where there is nothing to compare with: then there are no changes and no verdict. */
  readonly before: Model | null;
  /** With what Azure keeps although the program drops it. */
  readonly after: Model;
  readonly holdings: Holdings;
  /** Worst first. */
  readonly changes: readonly AccessChange[];
  readonly verdict: Verdict | null;
  readonly retained: ReadonlySet<string>;
  readonly sides: Sides;
}

/** Who gains or loses what in one stack. */
export function compare(input: StackInput, catalogue: RoleCatalogue): Compared {
  const sides = sidesOf(input, catalogue);
  if (sides.before === null) {
    const { after } = sides;
    const nothing = { changes: [], verdict: null, retained: new Set<string>() };
    return { before: null, after, holdings: holdingsOf(after), sides, ...nothing };
  }
  const { before, after, retained } = comparable(sides.before, sides.after, sides.remains, sides.leavesOut);
  const holdings = holdingsOf(after);
  const changes = changesOf(before, { model: after, holdings }, sides.ops).toSorted(worstFirst);
  const verdict = verdictOf(changes.map((change) => change.verdict));
  return { before, after, holdings, changes, verdict, retained, sides };
}

export interface ReviewOptions {
  /** The roles that are known: built-in ones and those of the project. */
  readonly catalogue: RoleCatalogue;
  /** Today, as 2026-11-21. */
  readonly now: string;
}

/** What there is to say of some stacks, with the findings of all rules. */
export function review(inputs: readonly StackInput[], { catalogue, now }: ReviewOptions): Report {
  const compared = inputs.map((input) => ({ input, result: compare(input, catalogue) }));
  const findings = findingsOf(compared.map(({ input, result }) => ruleInputOf(input.stack, result, now)));
  const stacks = compared.map(({ input, result }, index): StackReport => {
    const { holdings, changes, verdict } = result;
    return {
      stack: input.stack,
      before: input.before?.source ?? null,
      after: input.after.source,
      verdict,
      changes,
      access: effectiveAccess(holdings),
      findings: findings[index] ?? [],
      unknowns: unknownsOf(result),
    };
  });
  return { version: 1, verdict: verdictOfStacks(stacks.map(({ verdict }) => verdict)), stacks };
}

/** What may have grown comes first. */
function unknownsOf({ before, after }: Compared): Unknown[] {
  const isKept = before === null ? () => false : keptFrom(before);
  const told = after.unknowns.map((unknown): Unknown => {
    const { urn, path, why } = unknown;
    return { urn, path, why, ...(isKept(unknown) && { unchanged: true }) };
  });
  return told.toSorted((a, b) => Number(a.unchanged ?? false) - Number(b.unchanged ?? false));
}

function ruleInputOf(stack: string, { before, after, changes, retained, sides }: Compared, now: string): RuleInput {
  const { replaced, updatesInPlace } = sides;
  return {
    stack,
    before,
    after,
    changes,
    replaced,
    updatesInPlace,
    retained,
    now,
  };
}
