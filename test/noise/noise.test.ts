import { expect, test } from "vitest";

import { renderMarkdown, renderTerminal, type Report } from "../../access/index.ts";
import { style } from "../access/report/reports.ts";
import { changesOf, noiseIn, programs, reportBetween, run } from "./noise.ts";

test("there are twelve programs or more, each with several changes that touch no access", () => {
  expect(programs.length).toBeGreaterThanOrEqual(12);
  for (const program of programs) expect(changesOf(program).length).toBeGreaterThanOrEqual(4);
});

function linesOf(report: Report): string[] {
  return renderTerminal(report, { style: style(100), exitCode: 0 }).split("\n");
}

// The others are run in test:full.
test("all at once in a program of classic azure: tags, sizes, images, alerts, passwords and secrets change no access", async () => {
  const [before, after] = await Promise.all([run("classic-web"), run("classic-web", "all")]);
  expect(before.resources).toBeGreaterThanOrEqual(50);
  const report = reportBetween(before, after);
  expect(noiseIn(report)).toEqual([]);
  expect(renderMarkdown(report)).toMatch(/^## = /);
});

test("a stack of 200 resources that did not change is told in 40 lines of 100 columns, what is not read in one of them", async () => {
  const before = await run("data-platform");
  expect(before.resources).toBeGreaterThanOrEqual(200);
  const report = reportBetween(before, before);
  const unread = report.stacks[0]?.unknowns.length ?? 0;
  expect(unread).toBeGreaterThan(30);
  const lines = linesOf(report);
  expect(lines.length).toBeLessThanOrEqual(40);
  expect(lines.filter((line) => line.length > 100)).toEqual([]);
  expect(lines.filter((line) => line.includes("not known"))).toEqual([
    `  ${unread} things not known, as before the change: --format json has them`,
  ]);
});
