import { describe, expect, test } from "vitest";

import { renderMarkdown, renderTerminal } from "../../access/index.ts";
import { style } from "../access/report/reports.ts";
import { changesOf, noiseIn, programs, reportBetween, run } from "./noise.ts";

test("there are twelve programs, each with several changes that touch no access", () => {
  expect(programs).toHaveLength(12);
  for (const program of programs) expect(changesOf(program).length).toBeGreaterThanOrEqual(4);
});

/** One of Kubernetes, one of classic azure, one with models: the others are run in test:full. */
describe.each(["aks-shop", "classic-network", "openai-chat"])("%s", (program) => {
  test("all that touches no access at once is no change of access, and is told in 40 lines of 100 columns", async () => {
    const [before, after] = await Promise.all([run(program), run(program, "all")]);
    expect(before.resources).toBeGreaterThanOrEqual(50);
    const report = reportBetween(before, after);
    expect(noiseIn(report)).toEqual([]);
    const lines = renderTerminal(report, { style: style(100), exitCode: 0 }).split("\n");
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(renderMarkdown(report)).toMatch(/^## = /);
  });
});
