import { join, relative } from "node:path";

import { forTerminal } from "../../../access/engine.ts";
import { readSettings } from "../../../project/settings/read.ts";
import { settingsFile, type Principal } from "../../../project/settings/settings.ts";
import { UserError } from "../../system/errors.ts";
import { settingsFolder } from "../../sources/settings.ts";
import { absolute } from "../../system/folder.ts";
import { readPrincipals } from "./list.ts";
import { writePrincipals } from "./section.ts";

/** Merges lists of principals into those of the settings; who is in both is taken from the lists. */
export async function updatePrincipals(files: readonly string[]): Promise<string> {
  if (files.filter((file) => file === "-").length > 1) throw new UserError("--from: standard input (-) is given twice");
  const given = new Map<string, Principal>();
  for (const file of files) for (const [id, principal] of await readPrincipals(file)) given.set(id, principal);
  const folder = settingsFolder();
  const { principals: before } = await readSettings(folder);
  const shown = relative(absolute("."), join(folder, settingsFile));
  const changed = new Map([...given].filter(([id, principal]) => !isSame(before.get(id), principal)));
  await writePrincipals(join(folder, settingsFile), shown, changed);
  const renamed = [...changed].flatMap(([id, { name }]) => {
    const old = before.get(id);
    return old === undefined ? [] : [`  ${id}  ${forTerminal(old.name)} is ${forTerminal(name)} now`];
  });
  const total = before.size + changed.size - renamed.length;
  return [
    `${forTerminal(shown)}: ${total} principals (${before.size} before), from ${given.size} read`,
    ...renamed.slice(0, maxTold),
    ...(renamed.length > maxTold ? [`  and ${renamed.length - maxTold} more have other names now`] : []),
    "",
  ].join("\n");
}

/** How many new names are told one by one. */
const maxTold = 20;

function isSame(before: Principal | undefined, now: Principal): boolean {
  return before?.kind === now.kind && before.name === now.name;
}
