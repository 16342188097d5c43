import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import type { Verdict } from "../../../access/terms/report.ts";
import { digestOfSteps, reportBetween, reportOfChange, type StepGiven } from "../changes.ts";
import { urnOf } from "../digest.ts";
import { unknown } from "../facts/change.ts";
import { expected, type Side } from "./oracle.ts";
import { subjects, type Inputs, type Subject } from "./subjects.ts";

const somebody = "8f0c0000-0000-4000-8000-000000000001";
const assignment = "azure-native:authorization:RoleAssignment";

/** The service, and a role on it where somebody holds one. */
function stepsOf(subject: Subject, before: Side, after: Side): StepGiven[] {
  const role = `/providers/Microsoft.Authorization/roleDefinitions/${subject.role ?? ""}`;
  const granted = { principalId: somebody, principalType: "User", scope: unknown, roleDefinitionId: role };
  const grant = subject.role === undefined ? [] : changed(assignment, before.hasRole, after.hasRole, granted);
  const [was, now] = [withPolicy(subject, before), withPolicy(subject, after)];
  return [
    { type: subject.type, op: JSON.stringify(was) === JSON.stringify(now) ? "same" : "update", was, now },
    ...grant.map((step) => ({ ...step, state: scopeIsIt(subject) })),
  ];
}

/** The id of the service, as a run tells where it comes from. */
function scopeIsIt({ type }: Subject) {
  const urn = urnOf(type, "x");
  return { propertyDependencies: { scope: [urn] }, inputOutputs: { scope: { urn, path: "id" } } };
}

function changed(type: string, isBefore: boolean, isAfter: boolean, inputs: Inputs): StepGiven[] {
  if (!isBefore && !isAfter) return [];
  const op = isBefore ? (isAfter ? "update" : "delete") : "create";
  return [{ type, name: "grant", op, ...(isBefore && { was: inputs }), ...(isAfter && { now: inputs }) }];
}

/** A policy of the vault, in the words of its provider. */
function withPolicy({ type }: Subject, { inputs, hasPolicy }: Side): Inputs {
  if (!hasPolicy) return inputs;
  if (type.startsWith("azure:keyvault")) {
    return { ...inputs, accessPolicies: [{ objectId: somebody, secretPermissions: ["Get"] }] };
  }
  if (!type.startsWith("azure-native:keyvault")) return inputs;
  const properties = inputs["properties"] ?? {};
  if (typeof properties === "string") return inputs;
  const accessPolicies: Json = [{ objectId: somebody, permissions: { secrets: ["get"] } }];
  return { ...inputs, properties: { ...(properties as Inputs), accessPolicies } };
}

/** As one change of the engine, and as two runs that were made apart. */
function verdictsOf(steps: readonly StepGiven[]): (Verdict | null)[] {
  const side = (of: "was" | "now") =>
    digestOfSteps(
      ...steps.flatMap(({ type, name = "x", state = {}, ...step }): StepGiven[] => {
        const now = step[of];
        return now === undefined ? [] : [{ type, name, state, op: "create", now }];
      }),
    );
  return [reportOfChange(digestOfSteps(...steps)).verdict, reportBetween(side("was"), side("now")).verdict];
}

/** The law of principle 5, for so many changes of each service. */
export function describeSwitches(numRuns: number): void {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const lines: string[] = [];
  afterAll(() => {
    console.log([`switches, seed ${seed}, ${numRuns} changes of each service, each judged twice`, ...lines].join("\n"));
  });

  describe("the effective access is what the switch lets count: small before, large after", () => {
    test.each(subjects.map((subject) => [subject.type, subject] as const))("%s", (type, subject) => {
      const count = { decided: 0, all: 0, certain: 0, exact: 0 };
      const side = fc.record({ inputs: subject.inputs, hasRole: fc.boolean(), hasPolicy: fc.boolean() });
      fc.assert(
        fc.property(side, side, fc.boolean(), (before, other, isSwitchOnly) => {
          const after = isSwitchOnly ? { ...before, inputs: other.inputs } : other;
          const { gains, loses, isCertain } = expected(subject, before, after);
          for (const verdict of verdictsOf(stepsOf(subject, before, after))) {
            count.all += 1;
            count.decided += verdict === "unknown" ? 0 : 1;
            if (gains) expect(["broader", "mixed", "unknown"]).toContain(verdict);
            if (!isCertain) continue;
            count.certain += 1;
            const exact = gains ? (loses ? "mixed" : "broader") : loses ? "narrower" : "same";
            count.exact += verdict === exact ? 1 : 0;
          }
        }),
        { numRuns, seed },
      );
      lines.push(
        `${type}: ${count.all} verdicts, ${percent(count.decided, count.all)} decided; of ${count.certain} where all is certain ${percent(count.exact, count.certain)} exact`,
      );
    });
  });
}

function percent(part: number, whole: number): string {
  return `${whole === 0 ? 100 : Math.round((100 * part) / whole)} %`;
}
