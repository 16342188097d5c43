import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import ts from "typescript";

/** Declarations and all that they import from this package. */
export function reachedFrom(declarations: readonly string[]): ReadonlySet<string> {
  const reached = new Set(declarations);
  // Iteration over a set includes elements that are added on the way.
  for (const file of reached)
    for (const { fileName } of ts.preProcessFile(readFileSync(file, "utf8")).importedFiles)
      if (fileName.startsWith(".")) reached.add(resolve(file, "..", fileName.replace(/\.ts$/, ".d.ts")));
  return reached;
}
