import { existsSync, readdirSync, realpathSync } from "node:fs";
import { join, relative } from "node:path";

import { isArchive, linkedFolder, localPackages, type LocalPackage } from "./localPackages.ts";
import { dependencyFields, manifestIn, saysSame } from "./manifest.ts";
import { contentOf, filesIn, isSame } from "./tracked.ts";

/** The packages of the repository that are installed as copies, compared with another checkout. */
export interface Copies {
  /**
   * The folders of installed copies, from the root of the repository, and the files of the other checkout that belong
   * there.
   */
  readonly replaced: ReadonlyMap<string, LocalPackage>;
  /** The code of the working tree that may differ from the installed copies, in words. */
  readonly doubts: readonly string[];
}

/**
 * Judges packages that are copied instead of linked (`file:` of npm with install-links, of pnpm and Yarn). No lock file
 * has their content. A package that differs between two checkouts is replaced by the other checkout's files, if installing only
 * copies it, which the working tree shows. Otherwise it is not known what would be installed.
 */
export function copiesIn(root: string, to: string, folders: readonly string[]): Copies {
  const replaced = new Map<string, LocalPackage>();
  const doubts: string[] = [];
  for (const local of localPackages(root, folders)) {
    const places = placesOf(root, folders, local.name);
    if (places.length === 0 || isUnchanged(root, to, local)) continue;
    const why = isArchive(root, local) || isArchive(to, local) ? "is an archive" : whyNotPlain(root, to, local, places);
    if (why === undefined) for (const place of places) replaced.set(place, local);
    else doubts.push(`${local.path} differs, and the package ${local.name} that is installed from it ${why}`);
  }
  return { replaced, doubts };
}

/** Where a package is installed as a copy, from the root of the repository. */
function placesOf(root: string, folders: readonly string[], name: string): string[] {
  const direct = folders
    .map((folder) => join(folder, "node_modules", name))
    .filter((place) => existsSync(join(root, place)) && linkedFolder(root, join(root, place)) === undefined);
  return [...direct, ...folders.flatMap((folder) => inStore(root, folder, name))];
}

/** pnpm links every package to one place. A package that is only there belongs to another package. */
function inStore(root: string, folder: string, name: string): string[] {
  const store = join(folder, "node_modules", ".pnpm");
  if (!existsSync(join(root, store)) || existsSync(join(root, folder, "node_modules", name))) return [];
  const prefix = `${name.replace("/", "+")}@`;
  return readdirSync(join(root, store))
    .filter((entry) => entry.startsWith(`${prefix}file`) || entry.startsWith(`${prefix}link`))
    .map((entry) => join(store, entry, "node_modules", name));
}

function isUnchanged(root: string, to: string, { path }: LocalPackage): boolean {
  const files = new Set([...filesIn(root, path), ...filesIn(to, path)]);
  return [...files].every((file) => isSame(root, to, file));
}

function whyNotPlain(root: string, to: string, local: LocalPackage, places: readonly string[]): string | undefined {
  const [here, there] = [join(root, local.path), join(to, local.path)];
  const [one, other] = [manifestIn(here), manifestIn(there)];
  if (dependencyFields.some((field) => !saysSame(one, other, field))) return "may need other packages";
  const own = filesIn(root, local.path)
    .map((file) => relative(local.path, file))
    .filter(isPacked);
  for (const place of places) {
    if (place.includes("/.pnpm/")) return "is needed by another package";
    const copy = realpathSync(join(root, place));
    const copied = filesBelow(copy).filter(isPacked);
    const isPlain =
      copied.length === own.length && copied.every((file) => isSameAs(join(here, file), join(copy, file)));
    if (!isPlain) return "is not a plain copy of it: it was built, or it is old (install again)";
  }
  return undefined;
}

function isSameAs(one: string, other: string): boolean {
  const content = contentOf(one);
  return content !== undefined && contentOf(other)?.equals(content) === true;
}

/** Files that no package manager copies, or that it adds to a copy. */
function isPacked(file: string): boolean {
  return !/(^|\/)(node_modules|\.git|\.gitignore|\.npmignore|\.npmrc|\.DS_Store|package-lock\.json|yarn\.lock|pnpm-lock\.yaml)(\/|$)/.test(
    file,
  );
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
