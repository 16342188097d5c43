import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const usage = `usage: node tools/repeat.ts TIMES [TEST…]

Runs tests several times in a row and stops at the first run that fails, with its output kept in a file.
example: node tools/repeat.ts 10 test/engine`;

const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));

/** The result of a run of vitest. */
interface Outcome {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

const [times = "", ...tests] = process.argv.slice(2);
if (!/^[1-9]\d{0,3}$/.test(times)) {
  console.error(usage);
  process.exitCode = 2;
} else {
  process.exitCode = repeat(Number(times), tests) ? 0 : 1;
}

/** @returns whether every run passed. */
function repeat(times: number, tests: readonly string[]): boolean {
  const folder = mkdtempSync(join(tmpdir(), "keyless-repeat-"));
  const output = join(folder, "output.log");
  for (let run = 1; run <= times; run += 1) {
    const started = performance.now();
    const { isPassed, outcome } = runOnce(tests, output, join(folder, "outcome.json"));
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`run ${run} of ${times}: ${sayOutcome(outcome)}, ${seconds} s`);
    if (isPassed) continue;
    console.log(`${run - 1} of ${times} runs passed, then one failed: ${output}`);
    return false;
  }
  rmSync(folder, { recursive: true });
  console.log(`${times} of ${times} runs passed`);
  return true;
}

function runOnce(tests: readonly string[], output: string, outcome: string) {
  rmSync(outcome, { force: true });
  const log = openSync(output, "w");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${outcome}`];
  const { status } = spawnSync(process.execPath, [vitest, "run", ...reporters, ...tests], {
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  return { isPassed: status === 0, outcome: readOutcome(outcome) };
}

/** Undefined when vitest did not finish. */
function readOutcome(file: string): Outcome | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Outcome;
  } catch {
    return undefined;
  }
}

/** Skipped tests prove nothing, so they are counted. */
function sayOutcome(outcome: Outcome | undefined): string {
  if (outcome === undefined) return "stopped before its end";
  const { numPassedTests, numFailedTests, numPendingTests } = outcome;
  const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : "";
  return `${numPassedTests} passed, ${numFailedTests} failed${skipped}`;
}
