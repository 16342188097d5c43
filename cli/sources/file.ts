import { createReadStream } from "node:fs";

import { type Change, DigestReader, forTerminal, type Lock, looksLikeJson } from "../../access/engine.ts";
import type { RoleCatalogue } from "../../roles/index.ts";
import { UserError, codeOf, reading } from "../system/errors.ts";
import { missingInLock } from "./lockShape.ts";
import { boundYoungHeap } from "../system/youngHeap.ts";

/** What is in a file: a change or a state as the engine prints it, or a lock. */
export type FileContent =
  { readonly kind: "plan"; readonly change: Change } | { readonly kind: "lock"; readonly lock: Lock };

/** More than any stack prints; reading stops there. */
const maxDigestBytes = 4_000_000_000;

/** A hundred times the size of ten thousand grants. */
export const maxLockBytes = 50_000_000;

/**
 * Reads a digest, a state export or a lock from a file, or from standard input when the file is `-`. A digest is read as a
 * stream, never as a whole.
 *
 * @throws UserError that names the file when it is none of them.
 */
export async function readSource(file: string, catalogue: RoleCatalogue): Promise<FileContent> {
  const name = file === "-" ? "standard input" : file;
  const chunks = chunksOf(file, name);
  try {
    const first = await firstBytes(chunks);
    if (first === undefined) throw new UserError(`${forTerminal(name)}: nothing in it\n${expected}`);
    return await (looksLikeJson(first) ? readDigest(name, first, chunks) : readLock(name, first, chunks, catalogue));
  } finally {
    // A writer can stop, because this process ends.
    await chunks.return(undefined);
  }
}

const expected =
  "  expected   the output of pulumi preview --json --show-sames or pulumi stack export, or a lock (access.<stack>.yaml)";

/** How many bytes are needed to recognize a file, after a mark or a warning at its beginning. */
const telling = 4_096;

async function firstBytes(chunks: AsyncIterator<Buffer>): Promise<Buffer | undefined> {
  const read: Buffer[] = [];
  for (let size = 0; size < telling;) {
    const next = await chunks.next();
    if (next.done === true) break;
    read.push(next.value);
    size += next.value.length;
  }
  return read.length === 0 ? undefined : Buffer.concat(read);
}

async function readDigest(name: string, first: Buffer, chunks: AsyncIterator<Buffer>): Promise<FileContent> {
  const reader = new DigestReader();
  let size = 0;
  for await (const chunk of all(first, chunks)) {
    size += chunk.length;
    if (size > maxDigestBytes) {
      throw new UserError(`${forTerminal(name)}: more than ${maxDigestBytes / 1_000_000_000} GB, expected a digest`);
    }
    reading(name, () => {
      reader.push(chunk);
    });
    boundYoungHeap();
  }
  return { kind: "plan", change: reading(name, () => reader.end()) };
}

async function readLock(
  name: string,
  first: Buffer,
  chunks: AsyncIterator<Buffer>,
  catalogue: RoleCatalogue,
): Promise<FileContent> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of all(first, chunks)) {
    size += chunk.length;
    if (size > maxLockBytes) {
      throw new UserError(`${forTerminal(name)}: more than ${maxLockBytes / 1_000_000} MB, expected a lock or JSON`);
    }
    parts.push(chunk);
  }
  const text = Buffer.concat(parts).toString("utf8").replaceAll("\r\n", "\n");
  const missing = missingInLock(text);
  if (missing !== undefined) throw new UserError(`${forTerminal(name)}: ${missing}\n${expected}`);
  const { parseLock } = await import("../../access/locks.ts");
  return { kind: "lock", lock: reading(name, () => parseLock(text, catalogue)) };
}

async function* all(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function* chunksOf(file: string, name: string): AsyncGenerator<Buffer> {
  try {
    yield* (file === "-" ? process.stdin : createReadStream(file, { highWaterMark: 262_144 })) as AsyncIterable<Buffer>;
  } catch (error) {
    throw new UserError(`${forTerminal(name)}: cannot be read (${codeOf(error)})`);
  }
}
