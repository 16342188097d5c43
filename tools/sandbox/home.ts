import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";

import type { SandboxFolders } from "../../engine/engine.ts";
import { cacheFolder } from "../../engine/installation/cache.ts";

/** What is kept of a project's sandbox from call to call, in the cache of the user: nothing of it is in the project. */
export interface SandboxHome {
  /** Holds all of the others but the lock. */
  readonly folder: string;
  readonly folders: SandboxFolders;
  /** Stands in for the home folder of the user, whose log-ins are in theirs. It is empty. */
  readonly user: string;
  /** Where the project is copied to while the engine runs. Always the same place, so that Node.js compiles it once. */
  readonly copy: string;
  /** File with the process id of the engine while it runs: not every command of the engine takes a lock of its own. */
  readonly engine: string;
  /** File of who works in it. */
  readonly lock: string;
}

/** The sandbox of the project in a folder. */
export function homeOf(root: string): SandboxHome {
  const id = createHash("sha256").update(root).digest("hex").slice(0, 12);
  const folder = join(cacheFolder(), "sandbox", `${basename(root)}-${id}`);
  return {
    folder,
    folders: {
      backend: join(folder, "backend"),
      home: join(folder, "pulumi-home"),
      tenant: join(folder, "tenant.db"),
    },
    user: join(folder, "user-home"),
    copy: join(folder, "project"),
    engine: join(folder, "engine.pid"),
    lock: `${folder}.lock`,
  };
}

export function makeHome({ folders, user }: SandboxHome): void {
  for (const folder of [folders.backend, folders.home, user]) mkdirSync(folder, { recursive: true });
}

/** Where the backend keeps the state of a stack. */
export function stateFile({ folders }: SandboxHome, project: string, stack: string): string {
  return join(folders.backend, ".pulumi/stacks", project, `${stack}.json`);
}
