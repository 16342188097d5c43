import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { format } from "prettier";

import type { Installation } from "../engine/installation/installation.ts";
import { findPulumi } from "../engine/pulumi.ts";
import { recordChange, type Change } from "./record/change.ts";

export { recordChange, type Change, type Recording } from "./record/change.ts";
export type { RecordKind } from "./record/normalise.ts";

/**
 * Records changes into `folder`, one file per change and kind: `<name>.<kind>.json`. Recording again changes nothing.
 *
 * @returns the paths of the files.
 */
export async function writeRecordings(
  changes: readonly Change[],
  folder: string,
  installation: Installation,
  say: (line: string) => void = () => undefined,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const change of changes) {
    say(change.name);
    for (const [kind, recorded] of Object.entries(await recordChange(change, installation))) {
      const file = join(folder, `${change.name}.${kind}.json`);
      writeFileSync(file, await format(JSON.stringify(recorded), { parser: "json", printWidth: 120 }));
      files.push(file);
    }
  }
  return files;
}

/** The default export of a module that lists changes. */
async function changesOf(module: string): Promise<readonly Change[]> {
  const loaded = (await import(pathToFileURL(resolve(module)).href)) as { default?: unknown };
  if (Array.isArray(loaded.default)) return loaded.default as readonly Change[];
  throw new Error(`${module} has no default export that is a list of changes (tools/record/change.ts)`);
}

const usage = `usage: node tools/record.ts CHANGES.ts FOLDER [NAME…]

Records what the real engine prints for changes of a program: CHANGES.ts exports a list of them by default, FOLDER gets
the recordings. With names, only those changes.
example: node tools/record.ts test/access/changes.ts test/access/recorded`;

async function main(): Promise<void> {
  const [module, folder, ...names] = parseArgs({ allowPositionals: true }).positionals;
  if (module === undefined || folder === undefined) throw new Error(usage);
  const all = await changesOf(module);
  const missing = names.filter((name) => !all.some((change) => change.name === name));
  if (missing.length > 0) throw new Error(`${module} has no change named ${missing.join(", ")}`);
  const wanted = all.filter(({ name }) => names.length === 0 || names.includes(name));
  const files = await writeRecordings(wanted, folder, await findPulumi(), (line) => {
    console.error(`record: ${line}`);
  });
  console.log(`${files.length} recordings in ${folder}`);
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
