import { framesHere } from "../frames.ts";
import { isOurs, pathOf } from "../place.ts";

/** Deep enough for a library that asks for another one. */
const most = 30;
const few = 5;

/** Packages that act for themselves and not for the program. */
const own = /\/node_modules\/@(?:pulumi|grpc)\//;

/** The caller of a function outside the program: a file of the program, directly or through a library, or other code. */
export type Asking =
  { readonly kind: "program"; readonly file: string; readonly place: string } | { readonly kind: "sdk" | "library" };

/** The present caller. */
export function asking(): Asking {
  // A stack costs as much as it is deep, and nearly every caller is near: gRPC reads the clock for each message.
  return callerIn(framesHere(few).frames) ?? callerIn(framesHere(most).frames) ?? { kind: "library" };
}

function callerIn(frames: readonly NodeJS.CallSite[]): Asking | undefined {
  let isInLibrary = false;
  for (const frame of frames) {
    const file = pathOf(frame.getFileName() ?? "");
    if (isOurs(file)) continue;
    if (own.test(file)) return { kind: "sdk" };
    if (isInLibrary && file.startsWith("node:internal/modules/")) return { kind: "library" };
    if (file.includes("/node_modules/")) isInLibrary = true;
    else if (file.startsWith("/")) return { kind: "program", file, place: `${file}:${frame.getLineNumber() ?? 0}` };
  }
  return undefined;
}

/**
 * The file of the program that calls a function outside it, directly or through a library.
 *
 * @returns undefined if the program is not the caller, but the SDK, or a library while it is loaded.
 */
export function askingFile(): string | undefined {
  const who = asking();
  return who.kind === "program" ? who.file : undefined;
}
