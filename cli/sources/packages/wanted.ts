import { join } from "node:path";

import { dependencyFields, manifestIn, saysSame } from "./manifest.ts";
import { installHooks, scriptFiles } from "./installScripts.ts";
import { contentOf, filesOf, isSame } from "./tracked.ts";

export const lockFiles = [
  ...["package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock", "bun.lockb"],
];

/** The files that configure package managers, besides package.json. */
const settings = [
  ...[".npmrc", ".yarnrc", ".yarnrc.yml", "pnpm-workspace.yaml", ".pnpmfile.cjs", ".pnpmfile.mjs", "bunfig.toml"],
];

/**
 * Why two checkouts of a repository do not want the same packages: the differences in lock files, in settings of package
 * managers, in patches, and in install scripts. Empty if they want the same.
 *
 * @param folders where packages may be installed, from the root of the repository.
 */
export function differencesInWanted(from: string, to: string, folders: readonly string[]): string[] {
  const files = folders.flatMap((folder) => [...lockFiles, ...settings].map((name) => join(folder, name)));
  const patches = [...new Set([from, to].flatMap((checkout) => filesOf(checkout, "*.patch", "*.diff")))];
  return [
    ...[...files, ...patches].filter((file) => !isSame(from, to, file)).map((file) => `${file} differs`),
    ...folders.flatMap((folder) => differencesInManifest(join(from, folder), join(to, folder), folder)),
  ];
}

function differencesInManifest(from: string, to: string, folder: string): string[] {
  const [one, other] = [manifestIn(from), manifestIn(to)];
  const file = join(folder, "package.json");
  const fields = dependencyFields.filter((field) => !saysSame(one, other, field));
  return [
    ...fields.map((field) => `${field} in ${file} differ`),
    ...differencesInScripts(from, to, folder).map((what) => `${what}, which runs when packages are installed`),
  ];
}

/** An install script may run the others, and any of them the files that it names. */
function differencesInScripts(from: string, to: string, folder: string): string[] {
  const [one, other] = [manifestIn(from), manifestIn(to)];
  if (installHooks(one).length + installHooks(other).length === 0) return [];
  if (!saysSame(one, other, "scripts")) return [`a script in ${join(folder, "package.json")} differs`];
  const files = new Set([...scriptFiles(from, one), ...scriptFiles(to, other)]);
  return [...files].filter((file) => !isSame(from, to, file)).map((file) => `${join(folder, file)} differs`);
}

/** Whether any lock file decides what is installed in a folder. */
export function hasLockFile(folder: string): boolean {
  return lockFiles.some((file) => contentOf(folder, file) !== undefined);
}
