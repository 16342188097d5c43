import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { JsonMap } from "../recorded/values.ts";

/** The hash that the engine adds to an asset of text or of a file. */
export function assetHash(root: string, asset: JsonMap): JsonMap {
  const content = contentOf(root, asset);
  return content === undefined ? {} : { hash: createHash("sha256").update(content).digest("hex") };
}

function contentOf(root: string, asset: JsonMap): string | Buffer | undefined {
  if (typeof asset["text"] === "string") {
    return asset["text"];
  }
  if (typeof asset["path"] !== "string") {
    return undefined;
  }
  try {
    const path = resolve(root, asset["path"]);
    // The program names it: a pipe would never end, nor would a device.
    return statSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    // A file that is built later has no content yet; the digest shows its path without a hash.
    return undefined;
  }
}
