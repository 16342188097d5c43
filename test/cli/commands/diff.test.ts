import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import type { Report } from "../../../access/index.ts";
import { recordingFile } from "../../access/verdicts/recordings.ts";
import { keyless, keylessHere, root } from "../keyless.ts";
import { temporaryFolder } from "../repository.ts";

/** OpenAI User → OpenAI Contributor, as the engine prints it. */
const grows = recordingFile("15", "digest");
const shrinks = recordingFile("14a", "digest");
const [offlineBefore, offlineAfter] = [recordingFile("15", "offlineBefore"), recordingFile("15", "offlineAfter")];
const state = recordingFile("2", "state");

const diff = async (...args: string[]) => await keylessHere(["diff", ...args]);
const verdictOf = (text: string) => (JSON.parse(text) as Report).verdict;

describe("keyless diff --plan", () => {
  test("takes both sides from one digest and exits with 1 when access grows", async () => {
    const { exitCode, stdout, stderr } = await diff("--plan", grows, "--format", "json");
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: "broader",
      stacks: [{ stack: "dev", before: { source: "preview", ref: grows }, after: { source: "preview", ref: grows } }],
    });
  });

  test("reads standard input", () => {
    const { exitCode, stdout } = keyless(["diff", "--plan", "-", "--format", "json"], {
      input: readFileSync(shrinks, "utf8"),
    });
    expect({ exitCode, verdict: verdictOf(stdout) }).toEqual({ exitCode: 0, verdict: "narrower" });
  });

  test("takes one digest for each stack", async () => {
    const { exitCode, stdout } = await diff(
      "--plan",
      recordingFile("31", "digest"),
      recordingFile("31-prod", "digest"),
      "--format",
      "json",
    );
    expect(exitCode).not.toBe(2);
    expect((JSON.parse(stdout) as Report).stacks.map(({ stack }) => stack)).toEqual(["dev", "prod"]);
  });

  test.each<[string[], string]>([
    [["--plan", grows, grows], "the same file is given twice"],
    [["--plan", grows, shrinks], 'a second digest of stack "dev"'],
    [["--plan", state], "a state export has one side only"],
    [["--plan", offlineAfter], "the digest of an offline run has one side only"],
    [["--plan", "nowhere.json"], "nowhere.json: cannot be read (ENOENT)"],
    [["--plan", "."], ".: cannot be read (EISDIR)"],
    [["--plan", "package.json"], "package.json: "],
    [["--plan", grows, shrinks, "--stack", "dev"], "--stack can name one stack"],
    [[], "expected two files"],
    [[grows], "expected two files"],
    [["-", "-"], "only one of the two can be standard input"],
    [["README.md", grows], "README.md: not a lock: it has no `version` and no `stack`"],
    [[grows, grows, grows], "too many arguments"],
  ])("%j is refused in plain words", async (args, text) => {
    const { exitCode, stdout, stderr } = await diff(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(text);
    expect(stderr).not.toMatch(/^\s+at |our bug/m);
  });
});

describe("keyless diff BEFORE AFTER", () => {
  test("compares two files, each as things will be", async () => {
    const { exitCode, stdout } = await diff(offlineBefore, offlineAfter, "--format", "json");
    expect({ exitCode, verdict: verdictOf(stdout) }).toEqual({ exitCode: 1, verdict: "broader" });
    const { exitCode: back, stdout: backwards } = await diff(offlineAfter, offlineBefore, "--format", "json");
    expect({ exitCode: back, verdict: verdictOf(backwards) }).toEqual({ exitCode: 0, verdict: "narrower" });
  });

  test("one of them may be standard input", () => {
    const input = readFileSync(offlineBefore, "utf8");
    const { exitCode, stdout } = keyless(["diff", "-", offlineBefore, "--format", "json"], { input });
    expect({ exitCode, verdict: verdictOf(stdout) }).toEqual({ exitCode: 0, verdict: "same" });
  });

  test("what is deployed is compared with what will be", async () => {
    const { exitCode, stdout } = await diff(state, state, "--format", "json");
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: "same",
      stacks: [{ before: { source: "state", ref: state } }],
    });
  });
});

describe("--format sarif and junit", () => {
  const levelOf = (text: string) =>
    (JSON.parse(text) as { runs: [{ results: { level: string }[] }] }).runs[0].results[0]?.level;

  test("SARIF marks as an error what --fail-on stops for, and as a warning what it does not", async () => {
    const { exitCode, stdout } = await diff("--plan", grows, "--format", "sarif");
    expect({ exitCode, level: levelOf(stdout) }).toEqual({ exitCode: 1, level: "error" });
    const passed = await diff("--plan", grows, "--format", "sarif", "--fail-on", "never");
    expect({ exitCode: passed.exitCode, level: levelOf(passed.stdout) }).toEqual({ exitCode: 0, level: "warning" });
  });

  test("JUnit has failures where the command exits with 1", async () => {
    const failed = await diff("--plan", grows, "--format", "junit");
    expect({ exitCode: failed.exitCode, has: failed.stdout.includes("<failure ") }).toEqual({ exitCode: 1, has: true });
    const passed = await diff("--plan", shrinks, "--format", "junit");
    expect({ exitCode: passed.exitCode, has: passed.stdout.includes("<failure ") }).toEqual({
      exitCode: 0,
      has: false,
    });
  });
});

describe("--output and --fail-on", () => {
  test("the report goes to the file, a line to standard output, and the exit code stays", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "access.md");
    writeFileSync(file, "what was there before");
    const { exitCode, stdout } = await diff("--plan", grows, "--format", "markdown", "--output", file);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: `${file}: dev broader\n` });
    expect(readFileSync(file, "utf8")).toContain("Access grows in dev");
    expect(readdirSync(folder)).toEqual(["access.md"]);
  });

  test("a file that cannot be written is exit code 2, and nothing is printed", async () => {
    const { exitCode, stdout, stderr } = await diff("--plan", grows, "--output", "nowhere/access.md");
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toBe("nowhere/access.md: cannot be written (ENOENT)\n");
  });

  test("a device is written to, not replaced", async () => {
    const { exitCode, stdout } = await diff("--plan", grows, "--output", "/dev/null");
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "/dev/null: dev broader\n" });
  });

  test("whoever stops reading the output changes no exit code", () => {
    const script = 'node "$0" diff --plan "$1" --format json | true; echo "${PIPESTATUS[0]}"';
    const args = ["-c", script, join(root, "cli/keyless.ts"), grows];
    expect(spawnSync("bash", args, { encoding: "utf8" })).toMatchObject({ stdout: "1\n", stderr: "" });
  });

  test("--fail-on never reports and exits with 0", async () => {
    const { exitCode, stdout } = await diff("--plan", grows, "--fail-on", "never");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("dev");
  });
});
