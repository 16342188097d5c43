import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

import { describe, expect, test, vi } from "vitest";

import { keyless, root } from "../keyless.ts";
import { commit, git, program, repositoryWith, roles, write } from "../repository.ts";

/** A repository whose commit never ends to run. */
function hangingRepository(): string {
  const folder = repositoryWith({});
  write(folder, { "index.js": `${program({})}\nsetInterval(() => undefined, 1000);\n` });
  commit(folder, "hangs");
  return folder;
}

function worktreesOf(folder: string): string[] {
  const lines = git(folder, "worktree", "list", "--porcelain").split("\n");
  return lines.flatMap((line) => (line.startsWith("worktree ") ? [line.slice("worktree ".length)] : []));
}

/** Starts a comparison and stops it while the program of the commit runs: the folder that it ran in. */
async function interrupt(folder: string, signal: NodeJS.Signals): Promise<string> {
  const preview = [`${root}cli/keyless.ts`, "preview", "--against", "HEAD", "--stack", "prod"];
  const command = spawn(process.execPath, [...preview, "--cwd", folder, "--timeout", "50"], { stdio: "ignore" });
  const ended = new Promise((resolve) => command.on("close", resolve));
  // Where one is just being made, git cannot list them.
  await vi.waitFor(
    () => {
      expect(worktreesOf(folder)).toHaveLength(2);
    },
    { timeout: 60_000, interval: 100 },
  );
  const worktree = worktreesOf(folder)[1] ?? "none";
  // Long enough for the program to be running.
  await wait(1_500);
  command.kill(signal);
  await ended;
  return worktree;
}

describe("a comparison that is stopped leaves no worktree behind", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s", async (signal) => {
    const folder = hangingRepository();
    const worktree = await interrupt(folder, signal);
    expect(worktree).toContain("keyless-against-");
    expect(worktreesOf(folder)).toEqual([folder]);
    expect(existsSync(worktree)).toBe(false);
  });

  test("SIGKILL: the next comparison removes it", async () => {
    const folder = hangingRepository();
    const worktree = await interrupt(folder, "SIGKILL");
    expect(worktreesOf(folder)).toEqual([folder, worktree]);
    write(folder, { "index.js": program({ "chat-api": roles.openAIUser }) });
    commit(folder, "runs");
    expect(keyless(["preview", "--against", "HEAD", "--stack", "prod"], { cwd: folder }).exitCode).toBe(0);
    expect(worktreesOf(folder)).toEqual([folder]);
    expect(existsSync(worktree)).toBe(false);
  });
});
