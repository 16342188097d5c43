import { describe, expect, test } from "vitest";

import type { Level, Report, StackReport, Verdict } from "../../../access/index.ts";
import { exitCodeOf, failOnChoices, type FailOn } from "../../../cli/report/exitCode.ts";

function reportOf(verdict: Verdict | null, level?: Level): Report {
  const finding = { rule: "keys-on", message: "", fix: "", urn: "" };
  const stack: StackReport = {
    stack: "prod",
    before: null,
    after: { source: "offline", ref: null },
    verdict,
    changes: [],
    access: [],
    findings: level === undefined ? [] : [{ ...finding, level }],
    unknowns: [],
  };
  return { version: 1, verdict, stacks: [stack] };
}

describe("the exit code", () => {
  const table: [Verdict | null, Record<FailOn, 0 | 1>][] = [
    ["broader", { broader: 1, any: 1, error: 0, never: 0 }],
    ["mixed", { broader: 1, any: 1, error: 0, never: 0 }],
    ["unknown", { broader: 1, any: 1, error: 0, never: 0 }],
    ["narrower", { broader: 0, any: 1, error: 0, never: 0 }],
    ["same", { broader: 0, any: 0, error: 0, never: 0 }],
    [null, { broader: 0, any: 0, error: 0, never: 0 }],
  ];

  test.each(table)("for %s is as --fail-on says", (verdict, expected) => {
    const codes = failOnChoices.map((failOn) => [failOn, exitCodeOf(reportOf(verdict), failOn)]);
    expect(Object.fromEntries(codes)).toEqual(expected);
  });

  test("is 1 for any error finding, unless nothing is to stop", () => {
    const codes = failOnChoices.map((failOn) => exitCodeOf(reportOf("same", "error"), failOn));
    expect(codes).toEqual([1, 1, 1, 0]);
    expect(exitCodeOf(reportOf(null, "error"), "broader")).toBe(1);
  });

  test("is 0 for warnings and notes", () => {
    expect([exitCodeOf(reportOf("same", "warning"), "any"), exitCodeOf(reportOf("same", "note"), "any")]).toEqual([
      0, 0,
    ]);
  });

  test("is 1 when nobody judged one of several stacks, where growth is to stop", () => {
    const both: Report = {
      version: 1,
      verdict: "same",
      stacks: [...reportOf("same").stacks, ...reportOf(null).stacks],
    };
    expect(failOnChoices.map((failOn) => exitCodeOf(both, failOn))).toEqual([1, 1, 0, 0]);
  });

  test("is 1 when nothing could be judged although there should be something to compare with", () => {
    const codes = failOnChoices.map((failOn) => exitCodeOf(reportOf(null), failOn, true));
    expect(codes).toEqual([1, 1, 0, 0]);
  });

  test("is 1 when one of several stacks grows", () => {
    const [dev, prod] = [reportOf("narrower"), reportOf("broader")];
    const both: Report = { version: 1, verdict: "mixed", stacks: [...dev.stacks, ...prod.stacks] };
    expect(exitCodeOf(both, "broader")).toBe(1);
  });
});
