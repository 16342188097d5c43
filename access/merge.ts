import { findingsTogether } from "./rules/index.ts";
import type { Part, Report } from "./terms/report.ts";
import { verdictOfStacks } from "./terms/verdict.ts";

/** A part of a report. */
export interface PartOfReport extends Report {
  readonly part: Part;
}

/** Why parts are not one report. */
export class MergeError extends Error {
  override name = "MergeError";
}

/**
 * Joins the parts of a report into the one that a run over all stacks would have given, to the byte.
 *
 * @param inOrder the stacks of a project as a run has them.
 * @throws MergeError when a part is missing or given twice, or they are parts of different reports.
 */
export function mergeParts(
  parts: readonly PartOfReport[],
  inOrder: (stacks: readonly string[]) => readonly string[],
): Report {
  checkComplete(parts);
  const reports = new Map(parts.flatMap(({ stacks }) => stacks.map((each) => [each.stack, each])));
  const neighbours = new Map(parts.flatMap(({ part }) => part.neighbours.map((each) => [each.stack, each])));
  const gone = new Set(parts.flatMap(({ part }) => part.gone));
  const described = [...reports.keys()].filter((stack) => !gone.has(stack));
  const ordered = [...inOrder(described), ...inOrder([...gone])].flatMap((name) => {
    const report = reports.get(name);
    return report === undefined ? [] : [{ report, neighbour: neighbours.get(name) ?? { stack: name, identities: [] } }];
  });
  const findings = findingsTogether(
    ordered.map(({ report }) => report.findings),
    ordered.map(({ neighbour }) => neighbour),
  );
  const stacks = ordered.map(({ report }, index) => ({ ...report, findings: findings[index] ?? [] }));
  const verdict = verdictOfStacks(stacks.map((each) => each.verdict));
  const [judged] = parts.flatMap((part) => part.judged ?? []);
  // All programs are given the same, and one that was not confined is enough to say so.
  const confinements = parts.flatMap(({ confinement }) => confinement ?? []);
  const confinement = confinements.find(({ unconfined }) => unconfined !== undefined) ?? confinements[0];
  return {
    ...{ version: 1, verdict, stacks },
    ...(judged !== undefined && { judged }),
    ...(confinement !== undefined && { confinement }),
  };
}

function checkComplete(parts: readonly PartOfReport[]): void {
  const sizes = new Set(parts.map(({ part }) => part.of));
  const [of = 0] = sizes;
  if (sizes.size > 1) {
    const given = [...sizes].toSorted((a, b) => a - b).join(" and ");
    throw new MergeError(`parts of different reports: of ${given} parts`);
  }
  const numbers = parts.map(({ part }) => part.number);
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !numbers.includes(number));
  if (missing.length > 0) throw new MergeError(`missing of ${of} parts: ${missing.join(", ")}`);
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice !== undefined) throw new MergeError(`part ${twice} is given twice`);
  const about = new Set(parts.map(({ judged }) => JSON.stringify(judged ?? null)));
  if (about.size > 1) throw new MergeError("parts of different projects or commits");
  const names = parts.flatMap(({ stacks }) => stacks.map(({ stack }) => stack));
  const inTwo = names.find((name, index) => names.indexOf(name) !== index);
  if (inTwo !== undefined) throw new MergeError(`two parts have a stack ${JSON.stringify(inTwo)}`);
}
