import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";

let root = "/";

/** Sets the folder that places are told relative to. */
export function setRoot(folder: string): void {
  root = folder;
}

const frameOfFile = /(?:\(|at )((?:file:\/\/)?\/[^()]*):(\d+):\d+\)?$/;
const ours = `${dirname(fileURLToPath(import.meta.url))}/`;

/** The file that called what made the trace, past our own. */
export function callerOf({ stack = "" }: Error): string {
  const files = stack.split("\n").flatMap((frame) => fileIn(frame) ?? []);
  return files.find((file) => !file.startsWith(ours)) ?? "";
}

function fileIn(frame: string): string | undefined {
  const file = frameOfFile.exec(frame)?.[1];
  return file?.startsWith("file:") === true ? fileURLToPath(file) : file;
}

/** `index.ts:12` for the line of the program that threw. */
export function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  for (const frame of stack.split("\n")) {
    const file = fileIn(frame);
    if (file === undefined || file.startsWith(ours) || file.includes("/node_modules/")) {
      continue;
    }
    const path = relative(root, file);
    if (!path.startsWith("..")) {
      return `${path}:${frameOfFile.exec(frame)?.[2] ?? "1"}`;
    }
  }
  return "";
}
