import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";

import { renderTerminal } from "../../../access/index.ts";
import { keylessHere } from "../../cli/keyless.ts";
import { style } from "../../access/report/reports.ts";
import { causesIn, edited, firstReport, folderOf, reportBetween, run, type Digests } from "./run.ts";
import { strangers } from "./strangers.ts";

// The reports are written anew with `npx vitest run test/flow/strangers -u`: read the difference, then commit it.

/** Not called by npm: the report says how to call the command again. */
const npm = { npm_command: "" };

/** Nobody reads a longer first report to its end. */
const mostLines = 40;

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

  test.each(edits)("$verdict: $what", async (edit) => {
    const { verdict, cause = [] } = edit;
    const report = reportBetween(stack, base, await run(edited(program, edit), stack));
    expect({ verdict: report.verdict, cause: causesIn(report) }).toEqual({ verdict, cause });
    const text = renderTerminal(report, { style: style(100) });
    for (const place of cause) expect(text).toContain(place.split(" ")[0]);
  });
});

test.each([
  ["aks", 0],
  ["entra-oidc", 1],
] as const)("that report is what the command prints: %s, exit code %i", async (program, code) => {
  const folder = folderOf(program);
  const { stdout, stderr, exitCode } = await keylessHere(["preview", "--cwd", folder], { env: npm });
  expect({ exitCode, stderr }).toEqual({ exitCode: code, stderr: "" });
  const [, , ...lines] = stdout.split("\n");
  expect(lines.join("\n")).toBe(readFileSync(join(folder, "report.txt"), "utf8"));
});

test("each program has two changes of access or more, and two or more that touch none", () => {
  for (const { edits } of strangers) {
    expect(edits.filter(({ verdict }) => verdict === "same").length).toBeGreaterThanOrEqual(2);
    expect(edits.filter(({ verdict }) => verdict !== "same").length).toBeGreaterThanOrEqual(2);
  }
});
