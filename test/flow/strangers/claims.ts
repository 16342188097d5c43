import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";

import { renderTerminal } from "../../../access/index.ts";
import { style } from "../../access/report/reports.ts";
import type { Edit } from "./edit.ts";
import { causesIn, edited, firstReport, folderOf, reportBetween, run, type Digests } from "./run.ts";
import { strangers } from "./strangers.ts";

/** Not called by npm: the report says how to call the command again. */
export const npm = { npm_command: "" };

/** Nobody reads a longer first report to its end. */
const mostLines = 40;

/** What is claimed of each program. @param chosen the changes that are tried, of all. */
export function describeStrangers(chosen: (edits: readonly Edit[]) => readonly Edit[]): void {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  describe.each(strangers)("$program, as a stranger has written it", ({ program, stack = "dev", edits }) => {
    const folder = folderOf(program);
    let base: Digests = new Map();
    beforeAll(async () => {
      base = await run(folder);
    });

    test("its first report is the committed one, at 100 columns", async () => {
      vi.stubEnv("npm_command", npm.npm_command);
      const report = firstReport(folder, base);
      await expect(report).toMatchFileSnapshot(join(folder, "report.txt"));
      const drawn = report.trimEnd().split("\n");
      expect(drawn.filter((line) => line.length > 100)).toEqual([]);
      expect(drawn.length).toBeLessThanOrEqual(mostLines);
    });

    test.each(chosen(edits))("$verdict: $what", async (edit) => {
      const { verdict, cause = [] } = edit;
      const report = reportBetween(stack, base, await run(edited(program, edit), stack));
      expect({ verdict: report.verdict, cause: causesIn(report) }).toEqual({ verdict, cause });
      const text = renderTerminal(report, { style: style(100) });
      for (const place of cause) expect(text).toContain(place.split(" ")[0]);
    });
  });
}
