import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";

import type { SandboxFolders } from "../../engine/engine.ts";
import { cacheFolder } from "../../engine/installation/cache.ts";

/** The files of a project's sandbox that are kept between calls, in the user's cache. None of them is in the project. */
export interface SandboxHome {
  /** The folder of all the others except the lock. */
  readonly folder: string;
  readonly folders: SandboxFolders;
  /** Replaces the user's home folder, which has log-ins. It is empty. */
  readonly user: string;
  /** The copy of the project while the engine runs. It is always the same folder, so that Node.js compiles it once. */
  readonly copy: string;
  /** File with the process id of the running engine, because not every command of the engine takes a lock of its own. */
  readonly engine: string;
  /** The lock file of the call that uses the sandbox. */
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
