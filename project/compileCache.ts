import { existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";

/**
 * Where Node keeps compiled code between runs; nothing when that folder cannot be made. Node believes what it finds there, so
 * what runs for different people shares no folder: a program could leave other code for another, or for what judges it.
 *
 * @param whose `keyless` for its own processes.
 */
export function compileCache(whose: string): string | undefined {
  const given = process.env["XDG_CACHE_HOME"] ?? "";
  // The XDG specification: a path that is not absolute is to be ignored. It would lie in the project.
  const home = isAbsolute(given) ? given : join(homedir(), ".cache");
  const folder = join(home, "azure-keyless", "compile-cache", whose);
  return isAbsolute(folder) && make(folder) ? folder : undefined;
}

// One level after the other: asked for all at once, Node tries for ever where the system makes no folders, as in /proc.
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
    // A read-only home only costs time; a run beside this one may have been faster.
    return existsSync(folder);
  }
}
