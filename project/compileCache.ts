import { existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";

/**
 * Where Node keeps compiled code between runs; undefined when that folder cannot be made. Node trusts what it finds there, so
 * processes with different owners share no folder: a program could leave other code for another program or for its judge.
 *
 * @param whose `keyless` for its own processes.
 */
export function compileCache(whose: string): string | undefined {
  const given = process.env["XDG_CACHE_HOME"] ?? "";
  // The XDG specification says to ignore a path that is not absolute. It would lie in the project.
  const home = isAbsolute(given) ? given : join(homedir(), ".cache");
  const folder = join(home, "azure-keyless", "compile-cache", whose);
  return isAbsolute(folder) && make(folder) ? folder : undefined;
}

// Level by level: with all levels at once, Node never returns where no folders can be made, as in /proc.
function make(folder: string): boolean {
  if (existsSync(folder)) {
    return true;
  }
  if (dirname(folder) === folder || !make(dirname(folder))) {
    return false;
  }
  try {
    mkdirSync(folder);
    return true;
  } catch {
    // A read-only home only costs time. A concurrent run may have made it first.
    return existsSync(folder);
  }
}
