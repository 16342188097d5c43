import { UserError } from "../../cli/errors.ts";
import { textOf } from "../../cli/textFile.ts";
import { withLock } from "../pulumi/lock.ts";
import type { SandboxHome } from "./home.ts";

/** Works in a sandbox while no other call does. @throws UserError at once when one does. */
export function alone<T>({ lock }: SandboxHome, work: () => Promise<T> | T): Promise<T> {
  return withLock(
    lock,
    async () => work(),
    () => {
      throw new UserError(
        `another call works in this sandbox: process ${textOf(lock, lock) ?? "that has just ended"}\n` +
          `  wait until it has ended, or stop it; nothing was changed\n` +
          `  if that process is something else, delete ${lock}`,
      );
    },
  );
}
