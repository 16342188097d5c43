import { cpSync, rmSync, writeFileSync } from "node:fs";

import { actionBundles, bundle } from "./bundle.ts";
import { writeLicences } from "./licences.ts";
import { root } from "./places.ts";

/**
 * Builds the Action from an empty folder.
 *
 * @param folder with a slash at its end.
 */
export async function buildAction(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  writeLicences(await bundle(actionBundles, folder), folder);
  cpSync(`${root}statements/data`, `${folder}statements/data`, { recursive: true });
  writeFileSync(`${folder}package.json`, `${JSON.stringify({ type: "module", private: true })}\n`);
}
