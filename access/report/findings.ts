import type { Finding, Level, Report } from "../terms/report.ts";
import { foldFindings, namesIn } from "./findingFolds.ts";
import type { ToldFinding } from "./toldFinding.ts";

/** The findings of one level over all stacks, and how many there are before they are told together. */
export function findingsOf({ stacks }: Pick<Report, "stacks">, level: Level): { told: ToldFinding[]; total: number } {
  const told = new Map<string, { finding: Finding; stacks: Set<string>; number: number }>();
  let total = 0;
  for (const { stack, findings } of stacks) {
    for (const finding of findings) {
      if (finding.level !== level) continue;
      total += 1;
      const { rule, message, fix, location } = finding;
      const key = JSON.stringify([rule, message, fix, location]);
      const known = told.get(key) ?? { finding, stacks: new Set<string>(), number: 0 };
      told.set(key, known);
      known.stacks.add(stack);
      known.number += 1;
    }
  }
  const each = [...told.values()].map((one) => ({ ...one, stacks: [...one.stacks], alike: [] }));
  return { told: foldFindings(each, namesIn(stacks)), total };
}

/**
 * The fix of a finding beside that of the one before it: nothing where it is the same of the same rule, and where it is that of
 * another service, only how it is done there.
 */
export function fixAfter({ finding }: ToldFinding, before: ToldFinding | undefined): string | undefined {
  const { rule, fix } = finding;
  if (before?.finding.rule !== rule) return fix;
  if (before.finding.fix === fix) return undefined;
  const hows = [...fix.matchAll(how)].map(([, text]) => text);
  const isLike = hows.length > 0 && withoutService(before.finding.fix) === withoutService(fix);
  return isLike ? `Likewise (${hows.join("; ")}).` : fix;
}

/** How something is done at one service, in brackets. */
const how = / \(([^()]*)\)/g;

/** A service takes keys, passwords or credentials. */
function withoutService(fix: string): string {
  return fix.replace(how, " ()").replace(/\b(?:key|password|credential)(?=s?\b)/g, "key");
}

/** What one rule says: the first of it stands for the others. */
export interface ToldRule {
  readonly first: ToldFinding;
  readonly stacks: readonly string[];
  readonly number: number;
}

/** The findings of one level by their rules, in the order of the findings. */
export function rulesOf(told: readonly ToldFinding[]): ToldRule[] {
  return [...Map.groupBy(told, ({ finding }) => finding.rule).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const stacks = [...new Set(same.flatMap((each) => each.stacks))];
    return [{ first, stacks, number: same.reduce((sum, { number }) => sum + number, 0) }];
  });
}
