import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";

import { forTerminal } from "../../access/engine.ts";
import { UserError, codeOf } from "./errors.ts";

/**
 * Replaces a file in one step, so that readers never see half of it. A device or a pipe is written to, and a link
 * stays a link.
 *
 * @throws UserError when it cannot be written.
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  try {
    const known = await stat(file).catch(missing);
    if (known !== undefined && !known.isFile()) await writeFile(file, text);
    else await inOneStep(known === undefined ? file : await realpath(file), text);
  } catch (error) {
    throw new UserError(`${forTerminal(file)}: cannot be written (${codeOf(error)})`);
  }
}

async function inOneStep(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, text);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Handles the error of a missing file: undefined. Any other error is thrown. */
export function missing(error: unknown): undefined {
  if (codeOf(error) !== "ENOENT") throw error;
}
