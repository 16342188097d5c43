import { forTerminal, quotedForTerminal, type Lock } from "../../access/engine.ts";
import { parseLock, printLock } from "../../access/locks.ts";
import type { RoleCatalogue } from "../../roles/index.ts";
import type { ProjectFolders } from "../../project/projectFile.ts";
import { UserError, reading } from "../system/errors.ts";
import { lockPath, shownPath } from "./project.ts";
import { maxLockBytes } from "./file.ts";
import { textOf } from "../system/textFile.ts";

/** The text of a lock, or undefined if there is no such file. A checkout on Windows may have other line ends. */
export function lockText(path: string, shown: string): string | undefined {
  return textOf(path, shown, maxLockBytes)?.replaceAll("\r\n", "\n");
}

/**
 * The lock of a stack in the project's folder, or undefined if there is none.
 *
 * @throws UserError when it cannot be read, or is another stack's.
 */
export function lockOf(project: ProjectFolders, stack: string, catalogue: RoleCatalogue): Lock | undefined {
  const path = lockPath(project, stack);
  const shown = shownPath(project, path);
  const text = lockText(path, shown);
  if (text === undefined) return undefined;
  const lock = reading(shown, () => parseLock(text, catalogue));
  if (lock.stack === stack) return lock;
  throw new UserError(
    `${shown}: the lock of stack ${quotedForTerminal(lock.stack)}, expected that of ${quotedForTerminal(stack)}\n` +
      `  write it anew   keyless lock --stack ${forTerminal(stack)}`,
  );
}

type Facts = Pick<Lock, "stack" | "model">;

/** Whether two locks have the same facts, in any spelling. */
export function sameFacts(one: Facts, other: Facts): boolean {
  return printLock(one.stack, one.model) === printLock(other.stack, other.model);
}
