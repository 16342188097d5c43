import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { afterEach, describe, expect, test } from "vitest";

import { root } from "../keyless.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A program that never ends, in a folder of its own, so that its processes can be told from all others. */
function hangingProgram(): string {
  const folder = mkdtempSync(join(tmpdir(), "keyless-signal-"));
  folders.push(folder);
  cpSync(`${root}test/offline/programs/hang`, folder, { recursive: true });
  symlinkSync(`${root}node_modules`, join(folder, "node_modules"));
  return folder;
}

/** Processes that mention a folder in their arguments, or run in it. */
function processesOf(folder: string): string[] {
  return readdirSync("/proc")
    .filter((pid) => /^\d+$/.test(pid))
    .flatMap((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
        return line.includes(folder) ? [line] : [];
      } catch (error) {
        // It ended in between.
        expect((error as NodeJS.ErrnoException).code).toMatch(/ENOENT|ESRCH|EACCES/);
        return [];
      }
    });
}

async function until(condition: () => boolean, seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  while (!condition() && performance.now() < end) await wait(100);
}

const isLinux = process.platform === "linux";
if (!isLinux) console.warn("test/cli/signals: SKIPPED, because it looks into /proc, which only Linux has");

describe.skipIf(!isLinux)("a run that is stopped leaves no process behind", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP", "SIGKILL"] as const)("%s", async (signal) => {
    const folder = hangingProgram();
    const args = [`${root}cli/keyless.ts`, "preview", "--cwd", folder, "--timeout", "50"];
    const command = spawn(process.execPath, args, { stdio: "ignore" });
    const ended = new Promise((resolve) => command.on("close", resolve));
    // The command, the offline run, and the program.
    await until(() => processesOf(folder).length >= 3, 20);
    expect(processesOf(folder).length).toBeGreaterThanOrEqual(3);
    command.kill(signal);
    await ended;
    await until(() => processesOf(folder).length === 0, 10);
    expect(processesOf(folder)).toEqual([]);
  });
});
