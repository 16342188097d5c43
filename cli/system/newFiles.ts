import { lstat, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { forTerminal } from "../../access/engine.ts";
import { UserError, codeOf } from "./errors.ts";
import { missing } from "./replaceFile.ts";

/** A file to write: its path from a folder on, with slashes. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files below a folder, all or none. No link below the folder is followed.
 *
 * @param folder as the user named it. It is made if it does not exist.
 * @param replaces whether existing files are replaced.
 * @throws UserError that names every file that exists, or what is in place of the folder, before anything is written.
 */
export async function writeNewFiles(folder: string, files: readonly NewFile[], replaces: boolean): Promise<void> {
  await checkFolder(folder);
  const existing = new Set<string>();
  for (const { path } of files) if (await exists(folder, path)) existing.add(path);
  if (existing.size > 0 && !replaces) {
    const list = [...existing].map((path) => `  ${forTerminal(join(folder, path))}`);
    throw new UserError(
      `nothing was written: these files exist already\n${list.join("\n")}\n  to replace them   --force`,
    );
  }
  const unfinished: string[] = [];
  try {
    for (const { path, text } of files) {
      const part = join(folder, `${path}.${process.pid}.tmp`);
      await mkdir(dirname(part), { recursive: true });
      unfinished.push(part);
      // Refuses what is there already, a link too.
      await writeFile(part, text, { flag: "wx" });
    }
    for (const { path } of files) await rename(join(folder, `${path}.${process.pid}.tmp`), join(folder, path));
  } catch (error) {
    for (const part of unfinished) await rm(part, { force: true });
    throw new UserError(`${forTerminal(folder)}: cannot be written (${codeOf(error)})`);
  }
}

/** The folder may be missing, and a link to one. */
async function checkFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch((error: unknown) => {
    if (codeOf(error) === "ENOTDIR") throw refused(folder, "below a file");
    missing(error);
  });
  if (found?.isDirectory() === false) throw refused(folder, "not a folder");
}

/** Whether the file exists. @throws UserError for a link, and for what is neither a folder nor a file, on the way to it. */
async function exists(folder: string, path: string): Promise<boolean> {
  const parts = path.split("/");
  for (const [index] of parts.entries()) {
    const place = join(folder, ...parts.slice(0, index + 1));
    const found = await lstat(place).catch(missing);
    if (found === undefined) return false;
    const isLast = index === parts.length - 1;
    if (found.isSymbolicLink()) throw refused(place, "a link");
    if (isLast ? !found.isFile() : !found.isDirectory()) throw refused(place, isLast ? "not a file" : "not a folder");
  }
  return true;
}

function refused(place: string, what: string): UserError {
  return new UserError(`nothing was written: ${forTerminal(place)} is ${what}`);
}
