import { dirname, join, normalize } from "node:path";

import { asRecord, type Manifest } from "./manifest.ts";
import { contentOf } from "./tracked.ts";

/** The scripts that package managers run by themselves on install, in the folder of the package.json. */
const hooks = [
  ...["preinstall", "install", "postinstall", "dependencies"],
  ...["prepublish", "preprepare", "prepare", "postprepare", "pnpm:devPreinstall"],
];

/** These change code only by patches, which are compared. */
const known =
  /^((is-ci\s*\|\|\s*)?husky(\s+install)?|patch-package[\w\s./-]*|lefthook install|simple-git-hooks|exit 0|true)$/;

/** The commands that run when the packages of a folder are installed. */
export function installHooks(manifest: Manifest): string[] {
  const scripts = asRecord(manifest["scripts"]);
  return hooks.flatMap((hook) => {
    const command = scripts[hook];
    return typeof command === "string" ? [command.trim()] : [];
  });
}

/** The commands whose effect on code is not known. */
export function unknownHooks(manifest: Manifest): string[] {
  return installHooks(manifest).filter((command) => command.split(/\s*&&\s*/).some((part) => !known.test(part)));
}

/** Files of a folder that the scripts of a package.json name, and those that these import. */
export function scriptFiles(folder: string, manifest: Manifest): Set<string> {
  const commands = Object.values(asRecord(manifest["scripts"])).filter((script) => typeof script === "string");
  const found = new Set<string>();
  const waiting = commands
    .flatMap((command) => command.split(/[\s"'`;&|()=]+/))
    .flatMap((word) => named(folder, ".", word));
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    if (found.has(file)) continue;
    found.add(file);
    const text = contentOf(folder, file)?.toString("utf8") ?? "";
    for (const [, path = ""] of text.matchAll(/["'`](\.{1,2}\/[^"'`\n]{1,500})["'`]/g)) {
      waiting.push(...named(folder, dirname(file), path));
    }
  }
  return found;
}

/** The file that a word of a command, or of an import, refers to. */
function named(folder: string, from: string, word: string): string[] {
  if (word === "" || word.startsWith("/") || word.startsWith("-")) return [];
  const endings = ["", ".js", ".ts", ".cjs", ".mjs", ".json", ".sh", "/index.js", "/index.ts"];
  const file = endings.map((ending) => normalize(join(from, word + ending))).find((path) => contentOf(folder, path));
  return file === undefined ? [] : [file];
}
