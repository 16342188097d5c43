import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";

export interface PackageFile {
  /** Below the package's folder. */
  readonly path: string;
  readonly text: string;
}

const block = 512;

/** Files of an npm tarball, read as it is unpacked in memory: the largest unpacks to a gigabyte. */
export async function* filesOfTarball(
  tarball: string,
  isWanted: (path: string) => boolean,
): AsyncGenerator<PackageFile> {
  const stream = createReadStream(tarball).pipe(createGunzip());
  let held: Buffer[] = [];
  let length = 0;
  let needed = block;
  let open: { readonly path: string; readonly size: number } | undefined;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    held.push(chunk);
    length += chunk.length;
    if (length < needed) continue;
    let all = Buffer.concat(held);
    while (all.length >= needed) {
      if (open === undefined) {
        open = header(all);
        needed = Math.ceil(open.size / block) * block;
        all = all.subarray(block);
      } else {
        if (isWanted(open.path)) yield { path: open.path, text: all.toString("utf8", 0, open.size) };
        all = all.subarray(needed);
        open = undefined;
        needed = block;
      }
    }
    held = [all];
    length = all.length;
  }
}

/** `package/<path>`; a long path is split over two fields. */
function header(bytes: Buffer): { readonly path: string; readonly size: number } {
  const field = (from: number, to: number) => bytes.toString("utf8", from, to).replace(/\0[\s\S]*$/, "");
  const prefix = field(345, 500);
  const path = `${prefix === "" ? "" : `${prefix}/`}${field(0, 100)}`.replace(/^[^/]*\//, "");
  return { path, size: Number.parseInt(field(124, 136).trim() || "0", 8) };
}
