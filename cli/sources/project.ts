import { join, relative } from "node:path";

import { findProjectFile, type ProjectFolders } from "../../project/projectFile.ts";
import { absolute } from "../system/folder.ts";

/** The project of a folder. @throws UserError when there is none, or it cannot be read. */
export function findProject(cwd: string): ProjectFolders {
  return findProjectFile(absolute(cwd));
}

/** Where the lock of a stack is. */
export function lockPath({ stackConfigDir }: ProjectFolders, stack: string): string {
  return join(stackConfigDir, `access.${stack}.yaml`);
}

/** A path for messages: from the root of the project. */
export function shownPath({ root }: ProjectFolders, path: string): string {
  return relative(root, path).split("\\").join("/");
}
