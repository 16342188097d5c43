import type { Finding, Level, Report } from "../terms/report.ts";
import { foldFindings, namesIn } from "./findingFolds.ts";
import type { Format } from "./format.ts";
import { foldHeld } from "./heldFolds.ts";
import { sayNames } from "./names.ts";
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
  const each = [...told.values()].map(asTold);
  // What stops a change is told one by one.
  const isHeld = ({ finding: { about = [] } }: ToldFinding) => level !== "error" && about.length > 0;
  const all = [
    ...foldHeld(each.filter(isHeld)),
    ...foldFindings(
      each.filter((one) => !isHeld(one)),
      namesIn(stacks),
    ),
  ];
  return { told: all.toSorted((a, b) => rankOf(a) - rankOf(b)), total };
}

function asTold({
  finding,
  stacks,
  number,
}: {
  readonly finding: Finding;
  readonly stacks: ReadonlySet<string>;
  readonly number: number;
}): ToldFinding {
  const { rule, message, fix, location } = finding;
  return {
    finding,
    rules: [rule],
    held: [],
    says: [message],
    fixes: [fix],
    stacks: [...stacks],
    number,
    likewise: [],
    places: location === undefined ? [] : [location],
  };
}

/** Rules about who has the most come first, in this order; the others as they are. */
const worst = ["privileged-workload", "key-door", "copied-key", "unknown-access"];
const mildest = ["wide-scope"];

function rankOf({ rules, finding: { about = [] } }: ToldFinding): number {
  const ranks = rules.map((rule) => {
    if (mildest.includes(rule)) return worst.length + 1;
    return worst.includes(rule) ? worst.indexOf(rule) : worst.length;
  });
  // What somebody administers without a role is more than a role.
  return Math.min(...ranks) - (about.length === 0 ? 0.5 : 0);
}

/**
 * `identity chat-api holds Contributor on aoai: it can read keys; likewise b and c`.
 *
 * @param isBrief whether a table tells what roles let do and who holds which.
 */
export function sayTold(told: ToldFinding, { prose, escape }: Format, isBrief = false): string {
  const { held, says } = (isBrief ? told.brief : undefined) ?? told;
  const who = held.length === 0 ? "" : `${sayHolders(held.map(prose))}: `;
  const others = told.likewise.map(
    ({ names, of }) => `${sayNames(names, escape)}${of === undefined ? "" : ` (${of})`}`,
  );
  const more = others.length === 0 ? "" : `; likewise ${others.join(", and ")}`;
  return `${who}${sayAll(says.map(prose))}${more}`;
}

/** Three things are a sentence each. */
function sayAll(says: readonly string[]): string {
  if (says.length < 3) return says.join("; ");
  return says.map((text, index) => (index === 0 ? text : text.slice(0, 1).toUpperCase() + text.slice(1))).join(". ");
}

function sayHolders(held: readonly string[]): string {
  return [...held.slice(0, -2), held.slice(-2).join(", and ")].join(", ");
}

/** What one rule says: the first of it stands for the others. */
export interface ToldRule {
  readonly first: ToldFinding;
  readonly stacks: readonly string[];
  readonly number: number;
}

/** The findings of one level by their rules, in the order of the findings. */
export function rulesOf(told: readonly ToldFinding[]): ToldRule[] {
  return [...Map.groupBy(told, ({ rules }) => rules.join()).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const stacks = [...new Set(same.flatMap((each) => each.stacks))];
    return [{ first, stacks, number: same.reduce((sum, { number }) => sum + number, 0) }];
  });
}
