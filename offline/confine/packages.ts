import { existsSync, readdirSync, readlinkSync, realpathSync, type Dirent } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve, sep } from "node:path";
import { isInside } from "../../project/inside.ts";

/** The packages that a program finds. */
export interface Packages {
  /** The folders that they are in, wherever links lead: those of pnpm, of workspaces. */
  readonly folders: readonly string[];
  /** Paths over which links lead there. */
  readonly ways: readonly string[];
}

/** The packages that a program in a folder finds. */
export function packagesOf(folder: string): Packages {
  const found = moduleFolders(folder);
  const modules = found.flatMap(real);
  const links = modules.flatMap(linksIn);
  const outside = links.flatMap(real).filter((path) => !modules.some((each) => isInside(each, path)));
  return {
    folders: [...new Set([...modules, ...outside.flatMap(packageAt)])],
    ways: [...found, ...new Set(links.map((link) => resolve(dirname(link), readlinkSync(link))))],
  };
}

/** Where Node looks for packages: paths that may be links. */
function moduleFolders(folder: string): string[] {
  return upwards(folder)
    .map((each) => join(each, "node_modules"))
    .filter((each) => existsSync(each));
}

/** A folder and all that it is in. */
export function upwards(folder: string): string[] {
  return dirname(folder) === folder ? [folder] : [folder, ...upwards(dirname(folder))];
}

/** The links among packages. */
function linksIn(modules: string): string[] {
  const scopes = readdirSync(modules).filter((name) => name.startsWith("@"));
  return [modules, ...scopes.map((scope) => join(modules, scope))].flatMap((folder) =>
    entriesOf(folder).flatMap((entry) => (entry.isSymbolicLink() ? [join(folder, entry.name)] : [])),
  );
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // A file that is named like a scope.
    return [];
  }
}

/** The end of a link, if it exists. */
function real(path: string): string[] {
  try {
    return [realpathSync(path)];
  } catch {
    return [];
  }
}

/**
 * The folder to show for the end of a link: with all packages beside it, which it may import. A change may bring links of its
 * own, so nothing but a package counts, and never a folder that the home is in.
 */
function packageAt(path: string): string[] {
  const inside = path.split(`${sep}node_modules${sep}`);
  const folder = inside.length > 1 ? `${inside[0] ?? ""}${sep}node_modules` : path;
  const isPackage = inside.length > 1 || existsSync(join(path, "package.json"));
  return isPackage && !isInside(folder, homedir()) ? [folder] : [];
}
