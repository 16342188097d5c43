import { join } from "node:path";

import { describe, expect, test } from "vitest";

import type { Report } from "../../../access/terms/report.ts";
import { gain, reportOf, stackWith, urnOf } from "../../access/report/reports.ts";
import { onAzureDevOps } from "../forges/onAzureDevOps.ts";
import { onGitHub } from "../forges/onGitHub.ts";
import { onGitLab } from "../forges/onGitLab.ts";
import { commits, noPlatform } from "../forges/platform.ts";
import { keylessHere } from "../keyless.ts";
import { temporaryFolder, write } from "../repository.ts";

const cwd = temporaryFolder();
const judged = { project: "shop", folder: "infra/", commit: commits.new, base: commits.base };
const grown: Report = { ...reportOf(stackWith({ changes: [gain()] })), judged };
const same: Report = { ...reportOf(stackWith()), judged };
const changes = Array.from({ length: 1_000 }, (_, index) =>
  gain({ actor: `user u${index}`, scope: `s${index}`, cause: [{ urn: urnOf(String(index)), op: "update" }] }),
);
const large: Report = { ...reportOf(stackWith({ changes })), judged };
const other: Report = { ...same, judged: { ...judged, commit: commits.old } };
const merged: Report = { ...same, judged: { ...judged, commit: commits.merged } };
write(
  cwd,
  Object.fromEntries(
    Object.entries({ grown, same, large, other, merged }).map(([name, report]) => [
      `${name}.json`,
      JSON.stringify(report),
    ]),
  ),
);

describe.each([
  ["GitHub", onGitHub],
  ["Azure DevOps", onAzureDevOps],
  ["GitLab", onGitLab],
])("keyless comment in a job on %s", (name, start) => {
  test("writes the report with links to its lines, says what it did, and exits as its verdict", async () => {
    const platform = await start();
    const env = platform.environment({ id: 1, commit: commits.new });
    const args = ["comment", "--report", "grown.json", "--status"];
    expect(await keylessHere(args, { cwd, env })).toEqual({
      exitCode: 1,
      stdout: `▲ Access grows in prod: 1 gains, 0 lose\n${name}: the comment was written\n`,
      stderr: "",
    });
    expect(platform.comments).toHaveLength(1);
    expect(platform.comments[0]?.body).toMatch(/^## ▲ Access grows in prod: 1 gains, 0 lose\n[^]*commit `bbbbbbb`/);
    expect(JSON.stringify(platform.statuses)).toMatch(/"state":"fail(ed|ure)"|"state":3/);
    const later = platform.environment({ id: 2, commit: commits.new });
    expect(await keylessHere(["comment", "--report", "same.json"], { cwd, env: later })).toMatchObject({
      exitCode: 0,
      stdout: `= Access does not change in prod\n${name}: the comment was updated\n`,
    });
    expect(platform.comments).toHaveLength(1);
    expect(platform.server.unexpected).toEqual([]);
  });

  test("joins the reports of several projects, and shortens 1,000 changes to what fits", async () => {
    const platform = await start();
    const env = platform.environment({ id: 1, commit: commits.new });
    const args = ["comment", "--fail-on", "never", "--report", "large.json", "same.json"];
    expect((await keylessHere(args, { cwd, env })).exitCode).toBe(0);
    const [{ body } = { body: "" }] = platform.comments;
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain("1000 gain, 0 lose");
  });

  test("writes nothing while nothing changes, if it is asked to", async () => {
    const platform = await start();
    const env = platform.environment({ id: 1, commit: commits.new });
    const ran = await keylessHere(["comment", "--report", "same.json", "--on-change"], { cwd, env });
    expect(ran).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("no comment was written") as string });
    expect(platform.comments).toEqual([]);
  });

  test("replaces what was said before where a commit could not be judged", async () => {
    const platform = await start();
    await keylessHere(["comment", "--report", "same.json"], {
      cwd,
      env: platform.environment({ id: 1, commit: commits.new }),
    });
    const env = platform.environment({ id: 2, commit: commits.new });
    expect((await keylessHere(["comment", "--failed"], { cwd, env })).exitCode).toBe(1);
    expect(platform.comments.map(({ body }) => body.split("\n")[0])).toEqual([
      "## ? Cannot tell whether access grows: keyless could not run",
    ]);
  });

  test("says that a commit is no longer the newest", async () => {
    const platform = await start();
    const env = platform.environment({ id: 1, commit: commits.old });
    await keylessHere(["comment", "--report", "other.json"], { cwd, env });
    expect(platform.comments[0]?.body).toContain(
      "> **Outdated**: this is about `aaaaaaa`, and the newest commit is `bbbbbbb`.",
    );
  });

  test("refuses a report of another commit", async () => {
    const platform = await start();
    const env = platform.environment({ id: 1, commit: commits.new });
    const { exitCode, stderr } = await keylessHere(["comment", "--report", "grown.json", "other.json"], { cwd, env });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: expect.stringMatching(
        /^other\.json: this report is about another commit than the pull request\n {2}given {6}a{12}\n {2}expected {3}b{12}/,
      ) as string,
    });
    expect(platform.comments).toEqual([]);
  });

  test("tells a token that may only read, and exits as the verdict", async () => {
    const platform = await start();
    const env = platform.environment({ id: 1, commit: commits.new });
    platform.server.fail(platform.creating, { status: 403, body: { message: "::error::not accessible" } }, 2);
    const ran = await keylessHere(["comment", "--report", "same.json"], { cwd, env });
    expect(ran).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("no comment was written") as string });
    expect(ran.stderr).toMatch(/does not let this token write \(403: .*forks get one that only reads/);
    expect(ran.stderr).not.toContain("::error::");
    expect((await keylessHere(["comment", "--report", "grown.json"], { cwd, env })).exitCode).toBe(1);
  });

  test("names what the job does not give it", async () => {
    const platform = await start();
    const env = platform.environment({ id: 1, commit: commits.new });
    const token = Object.keys(env).find((variable) => variable.endsWith("TOKEN")) ?? "";
    const ran = await keylessHere(["comment", "--report", "same.json"], { cwd, env: { ...env, [token]: "" } });
    expect(ran).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(`${token} is not set\n  expected   `) as string,
    });
    const wrong = await keylessHere(["comment", "--report", "same.json"], { cwd, env: { ...env, [token]: "x" } });
    expect(wrong).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/no comment could be written\n {2}answer {5}401/) as string,
    });
  });
});

describe("keyless comment", () => {
  test.each<[string, string[], RegExp]>([
    ["no pipeline", ["--report", "same.json"], /^no pull request to comment on\n/],
    ["no report", [], /^expected either --report FILE or --failed/],
    ["both", ["--report", "same.json", "--failed"], /^expected either/],
    ["no file", ["--report", "none.json"], /^none\.json: cannot be read \(ENOENT\)/],
    [
      "no address",
      ["--report", "same.json", "--full-report", "javascript:alert(1)"],
      /^--full-report: expected an https address/,
    ],
  ])("refuses %s", async (_name, args, message) => {
    const ran = await keylessHere(["comment", ...args], { cwd, env: noPlatform });
    expect(ran).toEqual({ exitCode: 2, stdout: "", stderr: expect.stringMatching(message) as string });
  });

  test("takes a report of what the merge would make, which GitHub and Azure DevOps check out", async () => {
    for (const start of [onGitHub, onAzureDevOps]) {
      const env = (await start()).environment({ id: 1, commit: commits.new });
      expect((await keylessHere(["comment", "--report", join(cwd, "merged.json")], { cwd, env })).exitCode).toBe(0);
    }
  });
});
