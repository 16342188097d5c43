import childProcess, { ChildProcess, type SpawnOptions } from "node:child_process";
import { syncBuiltinESMExports } from "node:module";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";

import { vi } from "vitest";

import { runCommand } from "../../offline/command.ts";

const main = fileURLToPath(new URL("../../offline/main.ts", import.meta.url));

/**
 * From now on the command's offline runs are in this process, too: one of their own takes longer to start than a small
 * program to run. Programs have their own processes as ever.
 *
 * @returns what undoes it.
 */
export function runOfflineHere(): () => void {
  const { spawn } = childProcess;
  const here = (command: string, args: string[], options: SpawnOptions) =>
    args[0] === main ? offlineRun(args.slice(1)) : spawn(command, args, options);
  const spy = vi.spyOn(childProcess, "spawn").mockImplementation(here as typeof spawn);
  syncBuiltinESMExports();
  return () => {
    spy.mockRestore();
    syncBuiltinESMExports();
  };
}

/** What the command uses of the process that it would start. */
function offlineRun(args: readonly string[]): ChildProcess {
  const stdout = new PassThrough();
  const child = Object.assign(new ChildProcess(), { stdout });
  void runCommand(args, (text) => stdout.write(text))
    .then((isDone) => {
      stdout.once("close", () => child.emit("close", isDone ? 0 : 2)).end();
    })
    .catch((error: unknown) => child.emit("error", error));
  return child;
}
