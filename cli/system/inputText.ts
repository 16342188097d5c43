import { readFile, stat } from "node:fs/promises";

import { UserError, codeOf } from "./errors.ts";

/** What a file should be. */
export interface Wanted {
  /** The name of the file for the user, escaped. */
  readonly name: string;
  readonly maxBytes: number;
  /** In words, for messages. */
  readonly expected: string;
}

/**
 * The text of a file, or of standard input when the file is `-`.
 *
 * @throws UserError when it cannot be read, or is too large.
 */
export async function inputText(file: string, wanted: Wanted): Promise<string> {
  return file === "-" ? readStandardInput(wanted) : readText(file, wanted);
}

async function readText(file: string, wanted: Wanted): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > wanted.maxBytes) throw tooLarge(wanted);
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${wanted.name}: cannot be read (${codeOf(error)})`);
  }
}

async function readStandardInput(wanted: Wanted): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > wanted.maxBytes) throw tooLarge(wanted);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function tooLarge({ name, maxBytes, expected }: Wanted): UserError {
  return new UserError(`${name}: more than ${maxBytes / 1_000_000} MB, expected ${expected}`);
}
