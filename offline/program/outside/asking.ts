import { framesHere } from "../frames.ts";
import { isOurs, pathOf } from "../place.ts";

/** Deep enough for a library that asks for another one. */
const most = 30;

/** Those that ask for themselves and not for the program. */
const own = /\/node_modules\/@(?:pulumi|grpc)\//;

/**
 * Which file of the program asks for something outside of it, by itself or through a library.
 *
 * @returns nothing where it does not: where the SDK asks, or a library while it is loaded.
 */
export function askingFile(): string | undefined {
  let isInLibrary = false;
  for (const frame of framesHere(most).frames) {
    const file = pathOf(frame.getFileName() ?? "");
    if (isOurs(file)) continue;
    if (own.test(file) || (isInLibrary && file.startsWith("node:internal/modules/"))) return undefined;
    if (file.includes("/node_modules/")) isInLibrary = true;
    else if (file.startsWith("/")) return file;
  }
  return undefined;
}
