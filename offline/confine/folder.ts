import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The folder of one run, outside of what its program can write: where the wall is built, and where we listen. */
export interface RunFolder {
  readonly path: string;
  /** Where the root of the program is mounted. */
  readonly root: string;
  /** What the program sees of it. */
  readonly sockets: string;
  readonly monitor: string;
  readonly callbacks: string;
  /** An empty file. */
  readonly empty: string;
  readonly remove: () => void;
}

/** Those of runs that have not ended: each would need a listener of its own. */
const made = new Set<string>();
process.once("exit", () => {
  made.forEach(removeFolder);
});

/** The address of a socket has at most 107 bytes. */
const longest = 60;

export function makeRunFolder(): RunFolder {
  const temporary = tmpdir().length <= longest ? tmpdir() : "/tmp";
  const path = mkdtempSync(join(temporary, "keyless-run-"));
  made.add(path);
  const [root, sockets, empty] = [join(path, "root"), join(path, "sockets"), join(path, "empty")];
  for (const folder of [root, sockets]) mkdirSync(folder);
  writeFileSync(empty, "");
  return {
    path,
    root,
    sockets,
    monitor: join(sockets, "monitor.sock"),
    callbacks: join(sockets, "callbacks.sock"),
    empty,
    remove: () => {
      removeFolder(path);
    },
  };
}

function removeFolder(path: string): void {
  made.delete(path);
  rmSync(path, { recursive: true, force: true });
}
