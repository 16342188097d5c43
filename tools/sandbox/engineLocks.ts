import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { UserError } from "../../cli/system/errors.ts";
import { isRunning } from "../../project/isRunning.ts";
import type { SandboxHome } from "./home.ts";

/**
 * Removes the locks of engines that were killed; `pulumi cancel` does the same. Call it when no other call is in the
 * sandbox.
 *
 * @returns whether there were any.
 * @throws UserError when such an engine still runs: the call that started it was killed, but it was not.
 */
export function removeEngineLocks({ folders, engine }: SandboxHome): boolean {
  const folder = join(folders.backend, ".pulumi/locks");
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  const files = names.filter((name) => name.endsWith(".json")).map((name) => join(folder, name));
  for (const file of [engine, ...files]) {
    const pid = engineIn(file);
    if (pid !== undefined && isRunning(pid)) {
      throw new UserError(
        `an engine of an earlier call still runs in this sandbox: process ${pid}\n` +
          `  wait until it has ended, or stop it with: kill -INT ${pid}\n` +
          `  if that process is something else, delete ${file}`,
      );
    }
  }
  for (const file of [engine, ...files]) rmSync(file, { force: true });
  return files.length > 0;
}

/** Keeps the id of an engine in a file while it runs, because the call that started it may be killed before it. */
export async function withPid<T>(
  { engine }: SandboxHome,
  run: (onStart: (pid: number) => void) => Promise<T>,
): Promise<T> {
  try {
    return await run((pid) => {
      writeFileSync(engine, JSON.stringify({ pid }));
    });
  } finally {
    rmSync(engine, { force: true });
  }
}

/** The process that holds a lock. A lock that was half written when its engine was killed has no holder. */
function engineIn(file: string): number | undefined {
  try {
    const { pid } = JSON.parse(readFileSync(file, "utf8")) as { pid?: unknown };
    return typeof pid === "number" ? pid : undefined;
  } catch {
    return undefined;
  }
}
