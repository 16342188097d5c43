import { join } from "node:path";

import { parseJson } from "../../../json/parseJson.ts";
import { asRecord, type Manifest } from "./manifest.ts";
import { contentOf } from "./tracked.ts";

/**
 * Whether the installed packages are those of the lock files in the same folders, according to the note that the package
 * manager has left. Without a note, or with a different one, it is not known.
 *
 * @param folders where packages may be installed, from the root of the repository.
 */
export function isInstalledAsWanted(root: string, folders: readonly string[]): boolean {
  const checked = folders.flatMap((folder) => checks.map((check) => check(join(root, folder))));
  const answers = checked.filter((answer) => answer !== undefined);
  return answers.length > 0 && answers.every((answer) => answer);
}

/** Each check gives undefined if another package manager was used. */
const checks: readonly ((folder: string) => boolean | undefined)[] = [npm, pnpm, yarnClassic, yarnModern, bun];

const textIn = (...path: readonly string[]) => contentOf(...path)?.toString("utf8");

/** npm leaves a list of the installed packages in the form of its lock file. */
function npm(folder: string): boolean | undefined {
  const wanted = textIn(folder, "npm-shrinkwrap.json") ?? textIn(folder, "package-lock.json");
  if (wanted === undefined) return undefined;
  const installed = packagesOf(textIn(folder, "node_modules", ".package-lock.json"));
  const entries = Object.entries(packagesOf(wanted) ?? {}).filter(([path]) => path.includes("node_modules/"));
  if (entries.length === 0) return packagesOf(wanted) !== undefined;
  return installed !== undefined && entries.every(([path, entry]) => isInstalled(asRecord(entry), installed[path]));
}

function packagesOf(text: string | undefined): Manifest | undefined {
  try {
    return asRecord(asRecord(parseJson(text ?? ""))["packages"]);
  } catch {
    return undefined;
  }
}

function isInstalled(wanted: Manifest, installed: unknown): boolean {
  // For another platform, or left out on purpose.
  const mayBeMissing = ["optional", "devOptional", "dev", "peer"].some((flag) => wanted[flag] === true);
  if (installed === undefined) return mayBeMissing;
  const there = asRecord(installed);
  return ["version", "resolved", "integrity", "link"].every((field) =>
    [undefined, there[field]].includes(wanted[field]),
  );
}

/** pnpm keeps a copy of the lock file that it has installed by. */
function pnpm(folder: string): boolean | undefined {
  const wanted = contentOf(folder, "pnpm-lock.yaml");
  if (wanted === undefined) return undefined;
  return contentOf(folder, "node_modules", ".pnpm", "lock.yaml")?.equals(wanted) ?? false;
}

function yarnClassic(folder: string): boolean | undefined {
  const wanted = textIn(folder, "yarn.lock");
  if (wanted === undefined || !wanted.includes("# yarn lockfile v1")) return undefined;
  const installed = textIn(folder, "node_modules", ".yarn-integrity") ?? "";
  return [...wanted.matchAll(/^ {2}resolved "([^"]+)"$/gm)].every(([, url = ""]) => installed.includes(`"${url}"`));
}

function yarnModern(folder: string): boolean | undefined {
  const wanted = textIn(folder, "yarn.lock");
  if (wanted === undefined || wanted.includes("# yarn lockfile v1")) return undefined;
  const installed = textIn(folder, "node_modules", ".yarn-state.yml") ?? "";
  const resolutions = [...wanted.matchAll(/^ {2}resolution: "([^"]+)"$/gm)].map(([, locator = ""]) => locator);
  return resolutions.every((locator) => installed.includes(`"${locator}":`));
}

/** Bun leaves no note. */
function bun(folder: string): boolean | undefined {
  return ["bun.lock", "bun.lockb"].some((file) => contentOf(folder, file) !== undefined) ? false : undefined;
}
