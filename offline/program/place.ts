import { relative } from "node:path";
import { fileURLToPath } from "node:url";

let root = "/";

/** Sets the folder that places are told relative to. */
export function setRoot(folder: string): void {
  root = folder;
}

/** `index.ts:12` for the line of the program that threw. */
export function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  for (const frame of stack.split("\n")) {
    const match = /(?:\(|at )((?:file:\/\/)?\/[^()]*):(\d+):\d+\)?$/.exec(frame);
    const file = match?.[1]?.startsWith("file:") === true ? fileURLToPath(match[1]) : match?.[1];
    if (file === undefined || file.includes("/node_modules/")) {
      continue;
    }
    const path = relative(root, file);
    if (!path.startsWith("..")) {
      return `${path}:${match?.[2] ?? "1"}`;
    }
  }
  return "";
}
