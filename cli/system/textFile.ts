import { readFileSync, statSync } from "node:fs";

import { forTerminal } from "../../access/engine.ts";
import { UserError, codeOf } from "./errors.ts";

/**
 * The text of a file, or undefined if there is none.
 *
 * @param shown the name of the file for the user.
 * @throws UserError when it cannot be read.
 */
export function textOf(path: string, shown: string, maxBytes = 50_000_000): string | undefined {
  try {
    const { size } = statSync(path);
    if (size > maxBytes) throw new UserError(`${forTerminal(shown)}: more than ${maxBytes / 1_000_000} MB`);
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return undefined;
    throw new UserError(`${forTerminal(shown)}: cannot be read (${codeOf(error)})`);
  }
}
