import { framesHere } from "../frames.ts";
import { isOurs, pathOf } from "../place.ts";

/** Deep enough for a library that asks for another one. */
const most = 30;

/** Packages that act for themselves and not for the program. */
const own = /\/node_modules\/@(?:pulumi|grpc)\//;

/** The caller of a function outside the program: a file of the program, directly or through a library, or other code. */
export type Asking =
  { readonly kind: "program"; readonly file: string; readonly place: string } | { readonly kind: "sdk" | "library" };

/** The present caller. */
export function asking(): Asking {
  let isInLibrary = false;
  for (const frame of framesHere(most).frames) {
    const file = pathOf(frame.getFileName() ?? "");
    if (isOurs(file)) continue;
    if (own.test(file)) return { kind: "sdk" };
    if (isInLibrary && file.startsWith("node:internal/modules/")) break;
    if (file.includes("/node_modules/")) isInLibrary = true;
    else if (file.startsWith("/")) return { kind: "program", file, place: `${file}:${frame.getLineNumber() ?? 0}` };
  }
  return { kind: "library" };
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
