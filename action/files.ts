import { globSync } from "node:fs";
import { resolve } from "node:path";

import { forTerminal } from "../access/engine.ts";
import { UserError } from "../cli/system/errors.ts";

/** The files that globs name, from a folder on. @throws UserError for a glob that names none. */
export function filesOf(folder: string, globs: readonly string[]): string[] {
  const found = globs.flatMap((glob) => {
    const files = globSync(glob, { cwd: folder }).toSorted();
    if (files.length === 0) throw new UserError(`${forTerminal(glob)}: there is no such file`);
    return files.map((file) => resolve(folder, file));
  });
  return [...new Set(found)];
}
