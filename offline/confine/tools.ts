import { accessSync, constants } from "node:fs";
import { join } from "node:path";

/** Not PATH: scripts of packages put folders of the project there, and a change would bring its own wall. */
const folders = ["/usr/bin", "/usr/sbin", "/bin", "/sbin"];

const needed = ["sh", "unshare", "setpriv", "setsid", "mount", "umount", "pivot_root", "mkdir", "ln"] as const;

/** Paths of the system's own programs: util-linux and coreutils, which every distribution has. */
export type Tools = Readonly<Record<(typeof needed)[number], string>> & {
  /** Of iproute2; without it a program has no 127.0.0.1. */
  readonly ip: string | undefined;
};

/** The tools that a wall needs, or the name of one that is missing. */
export function findTools(): Tools | { readonly missing: string } {
  const found = needed.map((name) => [name, pathOf(name)] as const);
  const [missing] = found.filter(([, path]) => path === undefined);
  if (missing !== undefined) return { missing: missing[0] };
  return { ...(Object.fromEntries(found) as Record<(typeof needed)[number], string>), ip: pathOf("ip") };
}

function pathOf(name: string): string | undefined {
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
