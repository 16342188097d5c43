import { readChange, review, type Evidence } from "../../access/index.ts";
import type { Json } from "../../access/plan/digest.ts";
import type { StackReport } from "../../access/terms/report.ts";
import { known } from "./known.ts";
import { urnOf } from "./digest.ts";

type Record = Readonly<{ [key: string]: Json }>;

/** One step of a digest of the real engine. */
export interface StepGiven {
  readonly type: string;
  /** @default "x" */
  readonly name?: string;
  /** @default "update" */
  readonly op?: string;
  /** The inputs before, where there was something. */
  readonly was?: Record;
  /** The inputs after, where there is something. */
  readonly now?: Record;
  /** What else is said of both states. */
  readonly state?: Record;
  /** What else is said of the step. */
  readonly more?: Record;
}

export function digestOfSteps(...steps: readonly StepGiven[]): { steps: Json[] } {
  return {
    steps: steps.map(({ type, name = "x", op = "update", was, now, state = {}, more = {} }): Json => {
      const urn = urnOf(type, name);
      const stateOf = (inputs: Record): Json => ({ urn, type, custom: true, inputs, ...state });
      return {
        op,
        urn,
        ...(was !== undefined && { oldState: stateOf(was) }),
        ...(now !== undefined && { newState: stateOf(now) }),
        ...more,
      };
    }),
  };
}

const source = { source: "preview", ref: null } as const;

/** The report of what one digest says of before and after. */
export function reportOfChange(digest: Json): StackReport {
  const change = readChange(digest);
  return stackReport({ kind: "plan", change, side: "before", source }, { kind: "plan", change, side: "after", source });
}

/** The report of two digests that were made apart: what each says of after. */
export function reportBetween(before: Json, after: Json): StackReport {
  const evidence = (digest: Json): Evidence => ({ kind: "plan", change: readChange(digest), side: "after", source });
  return stackReport(evidence(before), evidence(after));
}

function stackReport(before: Evidence, after: Evidence): StackReport {
  const options = { ...known(), now: "2026-11-21" };
  const [stack] = review([{ stack: "dev", before, after }], options).stacks;
  if (stack === undefined) throw new Error("no stack");
  return stack;
}

/** The verdict of one digest's steps. */
export const verdictOf = (...steps: readonly StepGiven[]) => reportOfChange(digestOfSteps(...steps)).verdict;
