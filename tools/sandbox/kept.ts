import { forTerminal } from "../../access/engine.ts";
import { UserError } from "../../cli/system/errors.ts";
import { callOf } from "./options.ts";
import type { Target } from "./target.ts";

/** Reads what is kept in a sandbox. @throws UserError with the name of the file when it is broken. */
export function readKept<T>(target: Target, file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    // The tenant's own advice is for users who set the path of the file themselves.
    const why = error instanceof Error ? (error.cause ?? error) : error;
    throw new UserError(
      `${forTerminal(file)} cannot be read: ${forTerminal(why instanceof Error ? why.message : String(why))}\n` +
        `  to forget it, with everything deployed: ${callOf(target, "reset")}`,
    );
  }
}
