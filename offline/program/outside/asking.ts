import { framesHere } from "../frames.ts";
import { isOurs, pathOf } from "../place.ts";

/** Deep enough for a library that asks for another one. */
const most = 30;

/** Those that ask for themselves and not for the program. */
const own = /\/node_modules\/@(?:pulumi|grpc)\//;

/** Who asks for something outside of the program: a file of it, by itself or through a library, or somebody else. */
export type Asking =
  { readonly kind: "program"; readonly file: string; readonly place: string } | { readonly kind: "sdk" | "library" };

/** Whoever asks now. */
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
 * Which file of the program asks for something outside of it, by itself or through a library.
 *
 * @returns nothing where it does not: where the SDK asks, or a library while it is loaded.
 */
export function askingFile(): string | undefined {
  const who = asking();
  return who.kind === "program" ? who.file : undefined;
}
