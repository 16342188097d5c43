import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** A Pulumi CLI that can run Node.js programs. */
export interface Installation {
  /** Where it was found. */
  readonly origin: "KEYLESS_PULUMI" | "PATH" | "cache" | "npm" | "Go modules";
  /** Folder of the command, to put first on PATH. */
  readonly folder: string;
  /** The command itself. */
  readonly command: string;
}

/** The result of one way to find the CLI. */
export type Attempt = { readonly found: Installation } | { readonly failed: string };

export const command = "pulumi";
export const languageHost = "pulumi-language-nodejs";

/** Whether there is an executable at the path. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first executable of the name on PATH. */
export function onPath(name: string): string | undefined {
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

/** The installation in a folder with the command and the language host, else what is missing there. */
export function installationIn(folder: string, origin: Installation["origin"]): Attempt {
  const missing = [command, languageHost].filter((name) => !isExecutable(join(folder, name)));
  if (missing.length > 0) return { failed: `${folder} has no executable ${missing.join(" and no ")}` };
  return { found: { origin, folder, command: join(folder, command) } };
}
