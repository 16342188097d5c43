import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { framesHere } from "./frames.ts";

let root = "/";

/** Sets the folder to which places are relative. */
export function setRoot(folder: string): void {
  root = folder;
}

const frameOfFile = /(?:\(|at )((?:file:\/\/)?\/[^()]*):(\d+):\d+\)?$/;
// As many as a trace has unless a program says otherwise.
const most = 10;
const ours = `${dirname(fileURLToPath(import.meta.url))}/`;

/** Whether a file is one of the preload itself. */
export function isOurs(file: string): boolean {
  return file.startsWith(ours);
}

/** The file that called our code; undefined if it is too far away. @param within how many frames are searched. */
export function callingFile(within = most): string {
  for (const frame of framesHere(within).frames) {
    const file = pathOf(frame.getFileName() ?? "");
    if (file.startsWith("/") && !isOurs(file)) {
      return file;
    }
  }
  return "";
}

function fileIn(frame: string): string | undefined {
  const file = frameOfFile.exec(frame)?.[1];
  return file === undefined ? undefined : pathOf(file);
}

/** The path of a file that a stack names by its path or its URL. */
export function pathOf(file: string): string {
  return file.startsWith("file:///") ? fileURLToPath(file) : file;
}

/** `index.ts:12` for the line of the program that threw. */
export function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  for (const frame of stack.split("\n")) {
    const file = fileIn(frame);
    if (file === undefined || isOurs(file) || file.includes("/node_modules/")) {
      continue;
    }
    const path = relative(root, file);
    if (!path.startsWith("..")) {
      return `${path}:${frameOfFile.exec(frame)?.[2] ?? "1"}`;
    }
  }
  return "";
}

/** The path of a file from the root. */
export function relativeOf(file: string): string {
  return relative(root, file);
}

/** The text of the line at a place; undefined if it cannot be read. */
export function sourceAt(place: string): string {
  const [, file = "", line = ""] = /^(.*):(\d+)$/.exec(place) ?? [];
  try {
    return readFileSync(join(root, file), "utf8").split("\n")[Number(line) - 1]?.trim() ?? "";
  } catch {
    return "";
  }
}
