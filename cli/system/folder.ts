import { resolve } from "node:path";

import { UserError } from "./errors.ts";

/** A folder as the user names it, from the current one. @throws UserError when that does not exist. */
export function absolute(cwd: string): string {
  try {
    return resolve(cwd);
  } catch {
    throw new UserError("the current folder no longer exists: run the command in an existing one");
  }
}
