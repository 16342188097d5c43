import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import Table from "cli-table3";

import { measure, median, say, type Run } from "./command.ts";
import { writeDigest } from "./digest.ts";
import { writeTemplates } from "./template.ts";

/**
 * Measures `keyless diff --plan`, as it is published, on digests of 1,000, 10,000 and 50,000 role assignments beside
 * `cdk diff --security-only` on as many policy statements, both as child processes of this run, on the same Node, taking
 * turns. A tenth changes.
 */
const sizes = [1_000, 10_000, 50_000] as const;
const runs = 5;
/** The rival takes minutes for 50,000 statements: it is measured up to this size. */
const rivalUpTo = 10_000;
const goal = { size: 10_000, seconds: 1.2, megabytes: 180, timesFaster: 8, growth: 1.2 };

const keyless = fileURLToPath(new URL("../dist/cli/keyless.js", import.meta.url));
const rival = fileURLToPath(new URL("rival", import.meta.url));
const cdk = join(rival, "node_modules/aws-cdk/bin/cdk");

execFileSync(process.execPath, [fileURLToPath(new URL("../tools/build.ts", import.meta.url))], { stdio: "inherit" });
if (!existsSync(cdk)) {
  console.error("installing the rival into bench/rival …");
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: rival, stdio: "inherit" });
}

interface Figures {
  readonly name: string;
  readonly size: number;
  readonly megabytesRead: number | undefined;
  readonly seconds: number;
  readonly megabytes: number;
}

const folder = mkdtempSync(join(tmpdir(), "keyless-bench-"));
try {
  const figures = sizes.flatMap(compareAt);
  print(figures);
} finally {
  rmSync(folder, { recursive: true });
}

function compareAt(size: number): Figures[] {
  const digest = join(folder, `${size}.json`);
  const bytes = writeDigest(digest, size);
  const templates = join(folder, `cdk-${size}`);
  writeTemplates(templates, size);
  const ours = () => measure([keyless, "diff", "--plan", digest], 1);
  const options = ["--security-only", "--no-notices", "--no-version-reporting", "--no-color"];
  const theirs = () =>
    measure([cdk, "diff", "S", "-a", "cdk.out", "--template", "before.json", ...options], 0, templates);
  // The first run of each fills caches and is not counted.
  ours();
  const withRival = size <= rivalUpTo;
  if (withRival) theirs();
  const measured = Array.from({ length: runs }, () => ({ ours: ours(), theirs: withRival ? theirs() : undefined }));
  const rivals = measured.flatMap(({ theirs }) => theirs ?? []);
  return [
    figuresOf(
      "keyless diff --plan",
      size,
      measured.map(({ ours }) => ours),
      bytes / 1e6,
    ),
    ...(rivals.length === 0 ? [] : [figuresOf("cdk diff --security-only", size, rivals, undefined)]),
  ];
}

function figuresOf(name: string, size: number, runs: readonly Run[], megabytesRead: number | undefined): Figures {
  const seconds = median(runs.map((run) => run.seconds));
  return { name, size, megabytesRead, seconds, megabytes: median(runs.map((run) => run.megabytes)) };
}

function print(figures: readonly Figures[]): void {
  const head = ["", "assignments or statements", "read MB", "median s", "peak MB"];
  const table = new Table({ head, style: { head: [], border: [] } });
  for (const { name, size, megabytesRead, seconds, megabytes } of figures)
    table.push([name, String(size), megabytesRead?.toFixed(0) ?? "", seconds.toFixed(2), megabytes.toFixed(0)]);
  const how = `keyless as built (dist/), ${runs} runs each, ${availableParallelism()} cores, Node ${process.versions.node}`;
  console.log(`${how}\n${table.toString()}`);
  const at = (size: number, isOurs: boolean) =>
    figures.find((each) => each.size === size && each.name.startsWith("keyless") === isOurs);
  const [ours, theirs] = [at(goal.size, true), at(goal.size, false)];
  const [small, large] = [at(sizes[0], true), at(sizes[2], true)];
  if (ours === undefined || theirs === undefined || small === undefined || large === undefined) return;
  const growth = (to: Figures, from: Figures) => to.seconds / from.seconds / (to.size / from.size);
  say(`${ours.seconds.toFixed(2)} s`, ours.seconds <= goal.seconds, `at most ${goal.seconds} s`);
  say(`${ours.megabytes.toFixed(0)} MB`, ours.megabytes <= goal.megabytes, `at most ${goal.megabytes} MB`);
  const faster = theirs.seconds / ours.seconds;
  say(`${faster.toFixed(1)} times faster than cdk`, faster >= goal.timesFaster, `at least ${goal.timesFaster} times`);
  for (const [to, from] of [
    [ours, small],
    [large, ours],
  ] as const) {
    const grown = growth(to, from);
    const what = `from ${from.size} to ${to.size}: ${grown.toFixed(2)} times linear`;
    say(what, grown <= goal.growth, `at most ${goal.growth} times`);
  }
}
