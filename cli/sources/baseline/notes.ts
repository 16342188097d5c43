import { join } from "node:path";

import { forTerminal } from "../../../access/engine.ts";
import type { ProjectFolders } from "../../../project/projectFile.ts";
import { describedStacks } from "../../../project/stackNames.ts";
import { settingsFile } from "../../../project/settings/settings.ts";
import { oldRoleFile } from "../settings.ts";
import { textOf } from "../../system/textFile.ts";

/** Notes on the differences between a commit and the working tree, and their consequences. */
export function notesOn(there: ProjectFolders, here: ProjectFolders, name: string, asked: readonly string[]): string[] {
  const [before, after] = [describedStacks(there), describedStacks(here)];
  const added = after.filter((stack) => !before.includes(stack) && (asked.length === 0 || asked.includes(stack)));
  return [
    ...(added.length === 0 ? [] : [`new since ${name}, so all access counts as gained: ${sayStacks(added)}`]),
    ...(settingsTextOf(there) === settingsTextOf(here)
      ? []
      : [`${settingsFile} differs from ${name}: both sides are judged by the roles and statements of ${name}`]),
  ];
}

/** `stack dev`, `stacks dev, prod`. */
export function sayStacks(stacks: readonly string[]): string {
  return `${stacks.length === 1 ? "stack" : "stacks"} ${stacks.map(forTerminal).join(", ")}`;
}

/** The text of the settings files, without a separate file of roles. */
function settingsTextOf({ root }: ProjectFolders): string {
  return [settingsFile, oldRoleFile].map((file) => textOf(join(root, file), file) ?? "").join("\0");
}
