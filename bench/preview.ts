import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import Table from "cli-table3";

/**
 * Measures `npm run preview` as a user runs it: wall time of the whole command for all stacks, and the peak memory of the
 * largest of its processes. The first run fills Node's compile cache and is not counted.
 */
const runs = 7;
const limits = { seconds: 4, megabytes: 350 };
const command = fileURLToPath(new URL("../cli/keyless.ts", import.meta.url));
const peakHook = new URL("peak.ts", import.meta.url).href;

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
  readonly processes: number;
}

function measure(): Run {
  const folder = mkdtempSync(join(tmpdir(), "keyless-bench-"));
  const peaks = join(folder, "peaks");
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [command, "preview"], {
    env: { ...process.env, BENCH_PEAKS_FILE: peaks, NODE_OPTIONS: `--import ${peakHook}` },
    encoding: "utf8",
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`keyless preview ended with exit code ${String(status)}: ${stderr}`);
  const kilobytes = readFileSync(peaks, "utf8").trim().split("\n").map(Number);
  rmSync(folder, { recursive: true });
  return { seconds, megabytes: Math.max(...kilobytes) / 1024, processes: kilobytes.length };
}

measure();
const results = Array.from({ length: runs }, measure);
const table = new Table({ head: ["", "min", "median", "max", "limit"], style: { head: [], border: [] } });
for (const [unit, limit] of Object.entries(limits)) {
  const values = results.map((run) => run[unit as keyof typeof limits]).toSorted((a, b) => a - b);
  const [min = NaN, median = NaN, max = NaN] = [values[0], values[Math.floor(runs / 2)], values.at(-1)];
  table.push([unit, min.toFixed(2), median.toFixed(2), max.toFixed(2), String(limit)]);
  if (median > limit) process.exitCode = 1;
}
const processes = String(results[0]?.processes ?? 0);
console.log(
  `preview of three stacks, ${String(runs)} runs, ${String(availableParallelism())} cores, ${processes} processes\n${table.toString()}`,
);
