import { comparable } from "./match/baseline.ts";
import { changesOf } from "./diff/diff.ts";
import { verdictOf, verdictOfStacks } from "./terms/verdict.ts";
import { worstFirst } from "./terms/worst.ts";
import { modelOfEvidence, sidesOf, type Evidence, type Sides, type StackInput } from "./match/evidence.ts";
import { effectiveAccess } from "./holdings/effective.ts";
import { holdingsOf, type Holdings } from "./holdings/holdings.ts";
import { idleIn } from "./holdings/idle.ts";
import { namedSides } from "./match/named.ts";
import { asWritten } from "./match/written.ts";
import { located } from "./match/located.ts";
import type { Known } from "./facts/known.ts";
import type { Model } from "./facts/model.ts";
import type { AccessChange, Report, StackReport, Verdict } from "./terms/report.ts";
import { findingsOf, type RuleInput } from "./rules/index.ts";
import { neighbourOf } from "./rules/usedIdentities.ts";
import { waivedIn } from "./waivers/apply.ts";
import type { ReviewOptions } from "./waivers/options.ts";
import { statedIn, unknownsOf } from "./diff/told.ts";

// The pipeline: evidence → facts → effective access → changes → findings → report. Earlier stages cost less.

/** The facts of one side, for locks: object ids have no names. */
export function factsOf(evidence: Evidence, known: Known): Model {
  return modelOfEvidence(evidence, known);
}

/** The facts of both sides, made comparable, and the differences in effective access. */
export interface Compared {
  /** `null` without a base: then there are no changes and no verdict. */
  readonly before: Model | null;
  /** Including what Azure keeps although the program drops it. */
  readonly after: Model;
  readonly holdings: Holdings;
  /** Worst first. */
  readonly changes: readonly AccessChange[];
  readonly verdict: Verdict | null;
  readonly retained: ReadonlySet<string>;
  readonly sides: Sides;
}

/** Who gains or loses what in one stack. */
export function compare(input: StackInput, known: Known): Compared {
  const sides = namedSides(sidesOf(input, known), known);
  if (sides.before === null) {
    const { after } = sides;
    const nothing = { changes: [], verdict: null, retained: new Set<string>() };
    return { before: null, after, holdings: holdingsOf(after), sides, ...nothing };
  }
  const { before, after, retained } = comparable(sides.before, sides.after, sides.remains, sides.leavesOut);
  const holdings = holdingsOf(after);
  const found = changesOf(before, { model: after, holdings }, sides);
  const changes = asWritten(located(found, input.after), input).toSorted(worstFirst);
  const verdict = verdictOf(changes.map((change) => change.verdict));
  return { before, after, holdings, changes, verdict, retained, sides };
}

export type { ReviewOptions };

/** The report on some stacks, with the findings of all rules. */
export function review(inputs: readonly StackInput[], options: ReviewOptions): Report {
  const { now, expected, part, waivers = [], ...known } = options;
  const judging = { now, ...(expected !== undefined && { expected }) };
  const compared = inputs.map((input) => ({ input, result: compare(input, known) }));
  const judged = compared.map(({ input, result }) => ruleInputOf(input.stack, result, judging));
  const findings = findingsOf(judged);
  const stacks = compared.map(({ input, result }, index): StackReport => {
    const { holdings, changes, verdict } = result;
    const report = {
      stack: input.stack,
      before: input.before?.source ?? null,
      after: input.after.source,
      verdict,
      changes,
      access: effectiveAccess(holdings, idleIn(result.after)),
      findings: findings[index] ?? [],
      unknowns: unknownsOf(result.before, result.after),
      ...statedIn(result.after),
    };
    return waivedIn(report, result.after, waivers, now);
  });
  const whole: Report = { version: 1, verdict: verdictOfStacks(stacks.map(({ verdict }) => verdict)), stacks };
  return part === undefined ? whole : { ...whole, part: { ...part, neighbours: judged.map(neighbourOf) } };
}

function ruleInputOf(
  stack: string,
  { before, after, changes, retained, sides: { replaced, updatesInPlace } }: Compared,
  judging: Pick<ReviewOptions, "now" | "expected">,
): RuleInput {
  return { stack, before, after, changes, replaced, updatesInPlace, retained, ...judging };
}
