import { dirname, join, resolve } from "node:path";
import { hasFile } from "./files.ts";

/** The extensions that Pulumi.yaml may have. */
export const extensions = ["yaml", "yml"] as const;

/** The folder of the project that a folder belongs to, if it belongs to one. */
export function rootOf(cwd: string): string | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (extensions.some((one) => hasFile(join(folder, `Pulumi.${one}`), `Pulumi.${one}`))) {
      return folder;
    }
    if (dirname(folder) === folder) {
      return undefined;
    }
  }
}
