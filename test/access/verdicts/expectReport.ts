import { expect } from "vitest";

import type { AccessChange, StackReport } from "../../../access/index.ts";
import type { Expected, ExpectedChange } from "./row.ts";

/** Compares a report with what a row says of it. */
export function expectReport(
  report: StackReport,
  expected: Expected,
  { isDigest }: { readonly isDigest: boolean },
): void {
  const { verdict, changes = [], unchanged = [], findings = [], noFindings = [], unknownNamed } = expected;
  const told = report.changes.map(sayChange);
  expect({ verdict: report.verdict, told: report.verdict === verdict ? [] : told }).toEqual({ verdict, told: [] });
  for (const change of changes) {
    const fits = report.changes.some((actual) => isFit(actual, change));
    expect(fits ? "fits" : told, JSON.stringify(change)).toBe("fits");
  }
  for (const actor of unchanged) expect(report.changes.map(actorOf)).not.toContain(actor);
  for (const actual of report.changes) expectProof(actual);
  if (unknownNamed !== undefined) expect(JSON.stringify(report.unknowns)).toContain(unknownNamed);
  if (!isDigest) return;
  const found = report.findings.map(({ rule }) => rule);
  for (const rule of findings) expect(found).toContain(rule);
  for (const rule of noFindings) expect(found).not.toContain(rule);
}

/** What a verdict says is never said without proof. */
function expectProof({ verdict, gained, lost, cause }: AccessChange): void {
  const grows = verdict === "broader" || verdict === "mixed";
  const shrinks = verdict === "narrower" || verdict === "mixed";
  expect({ grows: gained.length > 0 || !grows, shrinks: lost.length > 0 || !shrinks }).toEqual({
    grows: true,
    shrinks: true,
  });
  expect(Math.max(gained.length, lost.length)).toBeLessThanOrEqual(8);
  expect(cause).not.toEqual([]);
}

function isFit(actual: AccessChange, expected: ExpectedChange): boolean {
  const { actor, scope, verdict, channel, powersGained = [], powersLost = [], powersNotGained = [] } = expected;
  const { gained = [], lost = [], notGained = [] } = expected;
  return (
    (actorOf(actual) === actor || actual.actor.kind === actor) &&
    (scope === undefined || `${actual.scope.kind} ${actual.scope.name}` === scope) &&
    (verdict === undefined || actual.verdict === verdict) &&
    (channel === undefined || actual.channel === channel) &&
    powersGained.every((power) => actual.powers.gained.includes(power)) &&
    powersLost.every((power) => actual.powers.lost.includes(power)) &&
    !powersNotGained.some((power) => actual.powers.gained.includes(power)) &&
    gained.every((operation) => actual.gained.some((text) => isOperation(text, operation))) &&
    lost.every((operation) => actual.lost.some((text) => isOperation(text, operation))) &&
    !notGained.some((operation) => actual.gained.some((text) => isOperation(text, operation)))
  );
}

function isOperation(text: string, operation: string): boolean {
  return text.toLowerCase().replace(/ \(.*\)$/, "") === operation.toLowerCase();
}

function actorOf({ actor }: AccessChange): string {
  return `${actor.kind} ${actor.name}`;
}

function sayChange(change: AccessChange): string {
  const { scope, verdict, channel, gained, lost } = change;
  return `${verdict}: ${actorOf(change)} on ${scope.kind} ${scope.name} (${channel}) +${gained.join(", ")} -${lost.join(", ")}`;
}
