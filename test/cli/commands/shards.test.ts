import { readFileSync } from "node:fs";
import { join } from "node:path";

import { beforeAll, describe, expect, test } from "vitest";

import type { Report } from "../../../access/index.ts";
import { keylessHere } from "../keyless.ts";
import { shardedRepository } from "../shardedProject.ts";
import { temporaryFolder, write } from "../repository.ts";

/** Two of them have nothing to do. */
const jobs = 4;
const stacks = ["dev", "prod"];
const preview = ["preview", "--against", "HEAD", "--format", "json"];
let cwd = "";
let whole = "";
const parts: string[] = [];
beforeAll(async () => {
  cwd = shardedRepository(stacks);
  const run = await keylessHere(preview, { cwd });
  expect(run).toMatchObject({ exitCode: 1, stderr: "" });
  whole = run.stdout;
  const folder = temporaryFolder();
  for (let number = 1; number <= jobs; number += 1) {
    const part = join(folder, `part-${number}.json`);
    await keylessHere([...preview, "--shard", `${number}/${jobs}`, "--output", part], { cwd });
    parts.push(part);
  }
}, 120_000);

const partAt = (index: number) => readFileSync(parts[index] ?? "", "utf8");
const reportAt = (index: number) => JSON.parse(partAt(index)) as Report;
const merge = (files: readonly string[], ...options: readonly string[]) =>
  keylessHere(["report", "merge", ...files, ...options], { cwd });

describe("the stacks of a project, shared among jobs", () => {
  test("belong to one job each, the one that only the base has among them", () => {
    const names = parts.flatMap((_, index) => reportAt(index).stacks.map(({ stack }) => stack));
    expect(names.toSorted()).toEqual([...stacks, "left"].toSorted());
    expect(parts.map((_, index) => reportAt(index).stacks.length)).toEqual([0, 0, 2, 1]);
  });

  test("give the bytes of one run when their reports are joined, in any order, and its exit code", async () => {
    const { stdout, stderr, exitCode } = await merge(parts.toReversed(), "--format", "json");
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 1 });
    expect(stdout).toBe(whole);
    expect(stdout).toContain('"shared-identity"');
  });

  test("give the comment of one run", async () => {
    const { stdout } = await merge(parts, "--format", "markdown");
    const one = await keylessHere(["preview", "--against", "HEAD", "--format", "markdown"], { cwd });
    expect(stdout).toBe(one.stdout);
  });
});

describe("parts that are not one report are refused", () => {
  test.each([
    ["one is missing", () => parts.slice(1), "missing of 4 parts: 1"],
    ["one is given twice", () => [...parts, parts[0] ?? ""], "part 1 is given twice"],
  ])("%s", async (_, files, message) => {
    expect(await merge(files())).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(message) as string });
  });

  test("one has the stack of another, is of another commit, or is no part", async () => {
    const folder = temporaryFolder();
    const [first, ...others] = parts.map((_, index) => reportAt(index));
    const given = first?.stacks ?? [];
    const refused = async (report: unknown) => {
      write(folder, { "part.json": JSON.stringify(report) });
      return (await merge([join(folder, "part.json"), ...parts.slice(1)])).stderr;
    };
    const extra = others.flatMap((other) => other.stacks).slice(0, 1);
    const judged = { ...first?.judged, commit: "0".repeat(40) };
    expect(await refused({ ...first, verdict: "mixed", stacks: [...given, ...extra] })).toMatch(
      /two parts have a stack|contradict/,
    );
    expect(await refused({ ...first, judged })).toContain("parts of different projects or commits");
    expect(await refused(JSON.parse(whole))).toContain("this is a whole report");
  });

  test("a part is no report to comment on", async () => {
    const { stderr, exitCode } = await keylessHere(["comment", "--report", parts[0] ?? ""], { cwd });
    expect({ stderr, exitCode }).toEqual({
      stderr: expect.stringContaining("this is part 1 of 4 of a report") as string,
      exitCode: 2,
    });
  });

  test.each([
    [["--shard", "3/2"], "such as 3/10"],
    [["--shard", "0/2"], "such as 3/10"],
    [["--shard", "1/2", "--stack", "dev"], "--stack cannot name some"],
    [["--shard", "1/2", "--format", "terminal"], "expected --format json"],
  ])("%j is refused", async (options, message) => {
    const { stderr, exitCode } = await keylessHere([...preview, ...options], { cwd });
    expect({ stderr, exitCode }).toEqual({ stderr: expect.stringContaining(message) as string, exitCode: 2 });
  });
});
