import { parse } from "junit2json";
import { describe, expect, test } from "vitest";

import { renderJUnit, type JUnitOptions } from "../../../access/report/junit.ts";
import type { Report } from "../../../access/terms/report.ts";
import { finding, gain, loss, reportOf, reportWith, stackWith, urnOf } from "./reports.ts";

const options: JUnitOptions = {
  stops: { verdict: (verdict) => verdict === "broader" || verdict === "mixed", error: true },
};

/** The cases of every suite as pipelines read them: `suite: failed name`. */
async function casesOf(report: Report, given = options): Promise<string[]> {
  const read = await parse(renderJUnit(report, given));
  if (!read || !("testsuite" in read)) throw new Error("no testsuites");
  return (read.testsuite ?? []).flatMap(({ name, testcase = [] }) =>
    testcase.map((each) => `${name ?? ""}: ${each.failure === undefined ? "passed" : "failed"} ${each.name ?? ""}`),
  );
}

const location = { file: "stacks/Pulumi.prod.yaml", line: 31 };

describe("JUnit", () => {
  test("has a suite for each stack: its verdict, then changes, findings and what is not known, worst first", async () => {
    const prod = stackWith({
      changes: [gain(), loss({ scope: "docs" })],
      findings: [finding(), finding({ level: "error", message: "twice" })],
      unknowns: [{ urn: urnOf("x"), path: "inputs.principalId", why: "comes from a or b" }],
    });
    expect(await casesOf(reportOf(prod, stackWith({ stack: "dev" })))).toEqual([
      "prod: failed verdict",
      "prod: failed weekly-report gains: manage models on aoai.",
      "prod: failed twice.",
      "prod: passed aoai accepts keys until 2026-12-31.",
      "prod: passed not known: x: principalId: comes from a or b.",
      "prod: passed weekly-report loses: call models on docs.",
      "dev: passed verdict",
    ]);
  });

  test("a case tells place, level, proof and fix", () => {
    const cause = [{ urn: urnOf("grant"), op: "update", location }];
    const text = renderJUnit(reportWith({ changes: [gain({ cause })], findings: [finding({ location })] }), {
      ...options,
      folder: "infra/",
    });
    expect(text).toContain('<testsuite name="prod" tests="3" failures="2" errors="0" skipped="0" time="0">');
    expect(text).toContain('<failure message="grows: 1 gains, 0 lose"');
    expect(text).toContain('file="infra/stacks/Pulumi.prod.yaml" line="31"');
    expect(text).toContain("Proof: Microsoft.CognitiveServices/accounts/deployments/write.");
    expect(text).toContain("Fix: set authentication to identity.");
    expect(text).toContain("At: stacks/Pulumi.prod.yaml:31");
  });

  test("the verdict says that the program was not confined", () => {
    const text = renderJUnit({ ...reportWith(), confinement: { unconfined: "no namespaces" } }, options);
    expect(text).toContain("no change\nUnconfined: ");
  });

  test("a stack that should have a baseline and has none fails", async () => {
    const stops = { verdict: (verdict: unknown) => verdict === null, error: true };
    const first = reportWith({ verdict: null, before: null });
    expect(await casesOf(first, { stops })).toEqual(["prod: failed verdict"]);
    expect(await casesOf(first)).toEqual(["prod: passed verdict"]);
  });

  test("two of one name are two cases", async () => {
    const report = reportWith({ findings: [finding(), finding({ urn: urnOf("b") })] });
    expect((await casesOf(report)).slice(1)).toEqual([
      "prod: passed aoai accepts keys until 2026-12-31.",
      "prod: passed aoai accepts keys until 2026-12-31. (2)",
    ]);
  });

  test("names are text, whatever they are", async () => {
    const evil = `]]></failure><testcase name="x"/>&amp;"'\u0000\u001b\ufffe\ud800\u202e\n::error::`;
    const report = reportWith({
      stack: evil,
      changes: [gain({ actor: `user ${evil}` })],
      findings: [finding({ rule: evil, message: evil, location: { file: evil, line: 1 } })],
    });
    const text = renderJUnit(report, options);
    expect(text).not.toMatch(/[^\t\n -\ud7ff\ue000-\ufffd]|::error|\u202e/);
    const cases = await casesOf(report);
    expect(cases).toHaveLength(3);
    expect(cases[1]).toContain(`]]></failure><testcase name="x"/>&amp;"'`);
  });

  test("is cut at 5,000 cases, the worst stay, and the rest is counted and fails where it stops", () => {
    const findings = Array.from({ length: 6_000 }, (_, index) =>
      finding({ level: index < 5_500 ? "error" : "note", message: `m${String(index)}` }),
    );
    const text = renderJUnit(reportWith({ findings }), options);
    expect(text).toContain('failures="5001"');
    expect(text).toContain("and 1000 more results of prod, 500 of which stop: --format json has them all");
    const long = findings.map((each) => ({ ...each, fix: "<".repeat(2_000) }));
    expect(renderJUnit(reportWith({ findings: long }), options).length).toBeLessThan(10_000_000);
  });
});
