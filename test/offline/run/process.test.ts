import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { isRunning } from "../../../project/isRunning.ts";
import { program, project, repository } from "../runOffline.ts";

describe("a program does not outlive", () => {
  async function started(env: Record<string, string> = {}): Promise<{ run: ChildProcess; pid: number }> {
    const file = join(project({}), "pid");
    // It tells its process id in a file, which a confined one could not write.
    const args = [join(repository, "offline/main.ts"), "--cwd", program("busy"), "--confine=off"];
    const run = spawn(process.execPath, args, {
      env: { ...process.env, ...env, BUSY_PID_FILE: file },
      stdio: ["pipe", "ignore", "ignore"],
    });
    await vi.waitUntil(() => existsSync(file) && readFileSync(file, "utf8") !== "", { timeout: 15_000 });
    return { run, pid: Number(readFileSync(file, "utf8")) };
  }
  it("a run that is killed", async () => {
    const { run, pid } = await started();
    run.kill("SIGKILL");
    await vi.waitUntil(() => !isRunning(pid), { timeout: 10_000 });
  });

  it("a run whose own parent has ended, which ends with 2", async () => {
    const { run, pid } = await started({ KEYLESS_PARENT_PIPE: "1" });
    run.stdin?.end();
    expect(await once(run, "exit")).toEqual([2, null]);
    await vi.waitUntil(() => !isRunning(pid), { timeout: 10_000 });
  });

  it("unless nobody promised to hold the input open", async () => {
    const { run, pid } = await started();
    run.stdin?.end();
    await sleep(300);
    expect([run.exitCode, isRunning(pid)]).toEqual([null, true]);
    run.kill("SIGTERM");
    await vi.waitUntil(() => !isRunning(pid), { timeout: 10_000 });
  });
});
