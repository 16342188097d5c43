import { join } from "node:path";

import { isInstalledAsWanted } from "./asWanted.ts";
import { copiesIn } from "./copies.ts";
import { unknownHooks } from "./installScripts.ts";
import { linkPackages } from "./link.ts";
import { manifestIn } from "./manifest.ts";
import { differencesInWanted } from "./wanted.ts";

/** The installed packages, compared with another checkout and with the working tree itself. */
export interface Packages {
  /** Why the other checkout wants other packages; empty if it wants these. */
  readonly differences: readonly string[];
  /** Why the working tree's own program may not run with the packages that it wants. */
  readonly doubts: readonly string[];
  /** Commands that run when packages are installed, with an unknown effect on code. */
  readonly hooks: readonly string[];
}

/**
 * Gives another checkout of the repository the installed packages, and compares them with what it wants.
 *
 * @param folders where packages may be installed, from the root of the repository.
 */
export function givePackages(root: string, to: string, folders: readonly string[]): Packages {
  const differences = differencesInWanted(root, to, folders);
  const { replaced, doubts } = copiesIn(root, to, folders);
  linkPackages(root, to, folders, replaced);
  const isStale = differences.length > 0 && !isInstalledAsWanted(root, folders);
  return {
    differences,
    doubts: [...doubts, ...(isStale ? ["the installed packages may differ from the lock file"] : [])],
    hooks: folders.flatMap((folder) => unknownHooks(manifestIn(join(root, folder)))),
  };
}
