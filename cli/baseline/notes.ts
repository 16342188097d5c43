import { join } from "node:path";

import { forTerminal } from "../../access/index.ts";
import { roleFile } from "../catalogue.ts";
import { stacksOf, type Project } from "../project.ts";
import { textOf } from "../textFile.ts";

/** What a commit and the working tree do not have in common, and what follows from it. */
export function notesOn(there: Project, here: Project, name: string, asked: readonly string[]): string[] {
  const [before, after] = [stacksOf(there), stacksOf(here)];
  const added = after.filter((stack) => !before.includes(stack) && (asked.length === 0 || asked.includes(stack)));
  const dropped = asked.length === 0 ? before.filter((stack) => !after.includes(stack)) : [];
  return [
    ...added.map((stack) => `stack ${forTerminal(stack)} is new since ${name}: all of its access is gained`),
    ...dropped.map(
      (stack) =>
        `stack ${forTerminal(stack)} of ${name} has no configuration file any more: what it has deployed stays, and is not compared`,
    ),
    ...(roleFileOf(there) === roleFileOf(here)
      ? []
      : [`${roleFile} is not that of ${name}: both sides are judged by the roles of ${name}`]),
  ];
}

function roleFileOf({ root }: Project): string | undefined {
  return textOf(join(root, roleFile), roleFile);
}
