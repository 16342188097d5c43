import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, expect, test } from "vitest";

import { maxBytes, renderSarif } from "../../../access/report/sarif.ts";
import type { Report } from "../../../access/terms/report.ts";
import { sarifMultitool } from "../../consumers/installed.ts";
import { finding, gain, loss, reportOf, reportWith, stackWith, urnOf } from "./reports.ts";

const folder = mkdtempSync(join(tmpdir(), "keyless-sarif-"));
const tool = sarifMultitool();
if (tool === undefined) console.warn("skipped: Microsoft's validator is run on Linux only");

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const render = (report: Report) =>
  renderSarif(report, { stops: { verdict: () => true, error: true }, exitCode: 1, version: "0.1.0", folder: "infra/" });

const location = { file: "index.ts", line: 7, in: { file: "rbac.ts", line: 21 } };
const evil = `[x](https://evil.example) {0} "'<b>& \u202e\ud800 ::error::`;
const stack = (name: string) =>
  stackWith({
    stack: name,
    changes: [
      gain({ cause: [{ urn: urnOf("grant"), op: "update", location }] }),
      gain({ actor: `user ${evil}`, verdict: "unknown" }),
      loss(),
    ],
    findings: [finding({ location }), finding({ level: "error", message: evil, fix: evil })],
    unknowns: [{ urn: urnOf("x"), path: "inputs.principalId", why: evil }],
  });
const many = Array.from({ length: 20_000 }, (_, index) =>
  finding({ level: index === 19_999 ? "error" : "note", message: `${String(index)} ${"ä".repeat(600)}` }),
);

test.skipIf(tool === undefined).each<[string, Report]>([
  ["of every kind of result", reportOf(stack("prod"), stack("dev"))],
  ["of nothing", reportOf(stackWith())],
  ["of hostile names", reportOf(stack(evil))],
  ["of 20,000 long results", reportWith({ findings: many })],
])("a report %s passes Microsoft's validator", (_, report) => {
  const file = join(folder, "report.sarif");
  writeFileSync(file, render(report));
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" };
  const { status, stdout } = spawnSync(tool ?? "", ["validate", file], { encoding: "utf8", env });
  // There is no public page of this tool that it could name.
  const said = stdout
    .split("\n")
    .filter((line) => /: (?:error|warning) /.test(line) && !line.includes("informationUri"));
  expect({ status, said }).toEqual({ status: 0, said: [] });
});

test("20,000 long results are cut below 10 MB, the worst first, and counted", () => {
  const text = render(reportWith({ findings: many }));
  const size = new TextEncoder().encode(text).length;
  expect(size).toBeGreaterThan(maxBytes - 100_000);
  expect(size).toBeLessThan(10_000_000);
  const shown = text.match(/"ruleId"/g)?.length ?? 0;
  expect(text).toContain(`${String(shown)} of 20000 results are here, worst first: --format json has them all`);
  expect(/"results":\[\{"ruleId":"keys-on","ruleIndex":\d+,"level":"error"/.test(text)).toBe(true);
});
