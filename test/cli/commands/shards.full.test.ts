import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { measure, type Run } from "../../../bench/command.ts";
import { root } from "../keyless.ts";
import { temporaryFolder } from "../repository.ts";
import { shardedRepository } from "../shardedProject.ts";

const stacks = Array.from(
  { length: 200 },
  (_, index) => `team-${index}-${["dev", "staging", "prod"][index % 3] ?? ""}`,
);
const jobs = 10;
const asJson = ["--format", "json", "--fail-on", "never"];

test("200 stacks give the same bytes from one job and from ten", () => {
  const cwd = shardedRepository(stacks);
  const folder = temporaryFolder();
  const keyless = (...args: readonly string[]) => measure([`${root}cli/keyless.ts`, ...args, ...asJson], 0, cwd);
  const preview = ["preview"];
  const whole = join(folder, "whole.json");
  const one = keyless(...preview, "--output", whole);
  const parts = Array.from({ length: jobs }, (_, index) => join(folder, `part-${index + 1}.json`));
  const shares = parts.map((part, index) => keyless(...preview, "--shard", `${index + 1}/${jobs}`, "--output", part));
  const merged = join(folder, "merged.json");
  const joining = keyless("report", "merge", ...parts, "--output", merged);
  const say = ({ seconds, megabytes }: Run) => `${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`;
  const [slowest = one] = shares.toSorted((a, b) => b.seconds - a.seconds);
  console.log(`200 stacks: one job ${say(one)}; the slowest of ten ${say(slowest)}; joining ${say(joining)}`);
  expect(readFileSync(merged, "utf8")).toBe(readFileSync(whole, "utf8"));
  expect(slowest.seconds).toBeLessThan(one.seconds);
});
