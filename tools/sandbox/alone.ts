import { UserError } from "../../cli/system/errors.ts";
import { alone } from "../../engine/lock.ts";
import type { SandboxHome } from "./home.ts";

/**
 * Does work in a sandbox while no other call is using it, however long that takes.
 *
 * @throws UserError at once when another call is using it.
 */
export function aloneIn<T>({ lock }: SandboxHome, work: () => Promise<T> | T): Promise<T> {
  return alone(lock, work, (holder) => {
    const who = holder === "" ? "that has just ended" : holder;
    return new UserError(
      `another call is using this sandbox: process ${who}\n` +
        `  wait until it has ended, or stop it; nothing was changed\n` +
        `  if that process is something else, delete ${lock}`,
    );
  });
}
