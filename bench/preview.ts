import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

import Table from "cli-table3";

import { measure, median } from "./command.ts";

/**
 * Measures `npm run preview` as a user runs it: wall time of the whole command for all stacks, and the peak memory of the
 * largest of its processes. The first run fills Node's compile cache and is not counted.
 */
const runs = 7;
const limits = { seconds: 4, megabytes: 350 };
const command = fileURLToPath(new URL("../cli/keyless.ts", import.meta.url));

const preview = () => measure([command, "preview"], 0);
preview();
const results = Array.from({ length: runs }, preview);
const table = new Table({ head: ["", "min", "median", "max", "limit"], style: { head: [], border: [] } });
for (const [unit, limit] of Object.entries(limits)) {
  const values = results.map((run) => run[unit as keyof typeof limits]);
  const middle = median(values);
  const [min, max] = [Math.min(...values), Math.max(...values)];
  table.push([unit, min.toFixed(2), middle.toFixed(2), max.toFixed(2), String(limit)]);
  if (middle > limit) process.exitCode = 1;
}
const processes = String(results[0]?.processes ?? 0);
console.log(
  `preview of three stacks, ${String(runs)} runs, ${String(availableParallelism())} cores, ${processes} processes\n${table.toString()}`,
);
