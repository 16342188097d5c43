import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import Table from "cli-table3";

import { findPulumi } from "../engine/pulumi.ts";
import { median } from "./command.ts";

/**
 * Measures `npm run sandbox` as a user runs it: `up` of the prod stack from nothing, preview and update, and a `preview`
 * that finds nothing to do. In a sandbox of its own; the first round fills Node's compile cache and is not counted.
 */
const rounds = 3;
const goals = { "up from nothing": 15, "preview without a change": 5 };
type Step = keyof typeof goals;

const command = fileURLToPath(new URL("../tools/sandbox.ts", import.meta.url));
const cache = mkdtempSync(join(tmpdir(), "keyless-bench-"));
const { folder } = await findPulumi();

try {
  round();
  const measured = Array.from({ length: rounds }, round);
  const table = new Table({ head: ["", "min s", "median s", "max s", "goal", ""], style: { head: [], border: [] } });
  for (const [step, goal] of Object.entries(goals)) {
    const seconds = measured.map((each) => each[step as Step]);
    const middle = median(seconds);
    const isReached = middle < goal;
    const figures = [Math.min(...seconds), middle, Math.max(...seconds)].map((each) => each.toFixed(2));
    table.push([step, ...figures, `under ${goal} s`, isReached ? "reached" : "NOT REACHED"]);
    if (!isReached) process.exitCode = 1;
  }
  const how = `prod in the sandbox, ${rounds} rounds, ${availableParallelism()} cores, Node ${process.versions.node}`;
  console.log(`${how}\n${table.toString()}`);
} finally {
  rmSync(cache, { recursive: true });
}

function round(): Record<Step, number> {
  sandbox("reset");
  return {
    "up from nothing": sandbox("up", "--stack", "prod"),
    "preview without a change": sandbox("preview", "--stack", "prod", "--", "--expect-no-changes"),
  };
}

/** Runs the command. @returns seconds of wall time. */
function sandbox(...args: readonly string[]): number {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    env: { ...process.env, XDG_CACHE_HOME: cache, KEYLESS_PULUMI: folder },
    encoding: "utf8",
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${args.join(" ")} ended with exit code ${String(status)}: ${stdout}${stderr}`);
  return seconds;
}
