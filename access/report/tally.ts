import type { AccessChange, StackReport, Verdict } from "../terms/report.ts";
import type { Entry } from "./entry.ts";
import { sayVerdict } from "./words.ts";

/** How many actors something happens to: by themselves, and beside them through one of those. */
interface Headcount {
  readonly direct: number;
  readonly through: number;
}

/** Exact numbers of one stack, whatever is shown of them. */
export interface Tally {
  readonly gain: Headcount;
  readonly lose: Headcount;
  /** How many it cannot be told of. */
  readonly unknown: number;
}

export function tallyOf(entries: readonly Entry[]): Tally {
  const numberWhere = (verdicts: readonly Verdict[]): Headcount => {
    const counts = ({ verdict }: AccessChange) => verdicts.includes(verdict);
    const direct = new Set(entries.flatMap(({ changes }) => changes.filter(counts).map(({ actor }) => actor.id)));
    const through = entries.flatMap(({ through }) => through.filter(counts).map(({ actor }) => actor.id));
    return { direct: direct.size, through: new Set(through.filter((id) => !direct.has(id))).size };
  };
  const unknown = numberWhere(["unknown"]);
  return {
    gain: numberWhere(["broader", "mixed"]),
    lose: numberWhere(["narrower", "mixed"]),
    unknown: unknown.direct + unknown.through,
  };
}

/** `1 gains and 1 more through it, 0 lose, 1 unclear`; nothing where there is nothing to count. */
export function sayTally(tally: Tally, { verdict }: Pick<StackReport, "verdict">): string {
  const { gain, lose, unknown } = tally;
  const grows = verdict === "broader" || verdict === "mixed";
  const parts = [
    ...(gain.direct + gain.through > 0 || grows ? [sayNumber(gain, "gain")] : []),
    ...(lose.direct + lose.through > 0 || grows ? [sayNumber(lose, "lose")] : []),
    ...(unknown > 0 ? [`${String(unknown)} unclear`] : []),
  ];
  return parts.join(", ");
}

function sayNumber({ direct, through }: Headcount, verb: string): string {
  const said = `${String(direct)} ${direct === 1 ? `${verb}s` : verb}`;
  if (through === 0) return said;
  return `${said} and ${String(through)} more through ${direct === 1 ? "it" : "them"}`;
}

/** What happens in a stack, in short: `1 gains, 0 lose`, `no change`. */
export function sayStack(tally: Tally, stack: Pick<StackReport, "verdict">): string {
  const counted = sayTally(tally, stack);
  return counted === "" || stack.verdict === null ? sayVerdict(stack.verdict).words : counted;
}
