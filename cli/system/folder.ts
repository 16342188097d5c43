import { resolve } from "node:path";

import { UserError } from "./errors.ts";

/** The absolute path of a folder that the user named. @throws UserError when the current folder does not exist. */
export function absolute(cwd: string): string {
  try {
    return resolve(cwd);
  } catch {
    throw new UserError("the current folder no longer exists: run the command in an existing one");
  }
}
