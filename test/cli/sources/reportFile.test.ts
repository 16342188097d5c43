import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { readReport } from "../../../cli/sources/reportFile.ts";
import type { Report } from "../../../access/terms/report.ts";
import { access, finding, gain, loss, reportOf, stackWith } from "../../access/report/reports.ts";
import { temporaryFolder, write } from "../repository.ts";

const commit = "a".repeat(40);
const judged = { project: "shop", folder: "", commit, base: commit };
const location = { file: "index.ts", line: 3, in: { file: "ai.ts", line: 4 } };
const whole: Report = {
  ...reportOf(
    stackWith({
      changes: [gain({ cause: [{ urn: "u", op: "update", location }] }), loss()],
      access: [access({ idle: "local auth" })],
      findings: [finding({ location })],
      unknowns: [{ urn: "u", path: "inputs.x", why: "comes from a", unchanged: true }],
      stated: [{ type: "x:y:Z", reason: "carries none", resources: 2 }],
      verdict: "mixed",
    }),
  ),
  judged,
};

const folder = temporaryFolder();
const reading = (value: unknown) => {
  write(folder, { "report.json": typeof value === "string" ? value : JSON.stringify(value) });
  return readReport(join(folder, "report.json"));
};
/** The report with its first stack altered. */
const with1 = (part: object) => ({ ...whole, stacks: whole.stacks.map((stack) => ({ ...stack, ...part })) });

describe("a report of another run", () => {
  test("is read as it was written", async () => {
    expect(await reading(whole)).toEqual(whole);
  });

  test("loses what this version does not know", async () => {
    expect(await reading({ ...whole, html: "<script>" })).toEqual(whole);
  });

  test.each<[string, unknown, RegExp]>([
    ["no JSON", "nothing", /report\.json: this is no JSON\n {2}expected {3}a report of keyless preview/],
    ["another version", { ...whole, version: 2 }, /no report of version 1\n {2}version /],
    ["no list of stacks", { ...whole, stacks: {} }, /\n {2}stacks {3}/],
    ["a verdict of its own", with1({ verdict: "harmless" }), /\n {2}stacks\.0\.verdict {3}/],
    [
      "an actor of another kind",
      with1({ changes: [{ ...gain(), actor: { kind: "admin" } }] }),
      /changes\.0\.actor\.kind/,
    ],
    ["a text without end", with1({ stack: "x".repeat(100_001) }), /stacks\.0\.stack {3}Too big/],
    ["a commit that is none", { ...whole, judged: { ...judged, commit: "HEAD" } }, /judged\.commit {3}/],
    ["no commit", { version: 1, verdict: "mixed", stacks: whole.stacks }, /does not say which commit/],
    ["a verdict below that of its stacks", { ...whole, verdict: "same" }, /contradict/],
    ["a stack below its changes", { ...with1({ verdict: "same" }), verdict: "same" }, /contradict/],
    ["a loss told for a change both ways", { ...with1({ verdict: "narrower" }), verdict: "narrower" }, /contradict/],
    ["changes without a baseline", { ...with1({ verdict: null }), verdict: null }, /contradict/],
  ])("is refused: %s", async (_name, value, message) => {
    await expect(reading(value)).rejects.toThrow(message);
  });

  test("names at most five mistakes, and escapes what it quotes", async () => {
    const stacks = Array.from({ length: 20 }, () => ({ "\u001b[31m": 1 }));
    const { message } = (await reading({ ...whole, stacks }).catch((error: unknown) => error as Error)) as Error;
    expect(message).toMatch(/\n {2}and \d+ more\n/);
    expect(message).not.toContain("\u001b");
    expect(message.split("\n").length).toBeLessThan(10);
  });
});
