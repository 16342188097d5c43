import { existsSync, lstatSync, realpathSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";

import { asRecord, dependencyFields, manifestIn, type Manifest } from "./manifest.ts";
import { contentOf, filesOf } from "./tracked.ts";

/** A package whose source is part of the repository. */
export interface LocalPackage {
  /** The name in imports. */
  readonly name: string;
  /** Its folder, or its archive, from the root of the repository. */
  readonly path: string;
}

/**
 * The packages of a repository that may be installed from it: those that a package.json above the project names by
 * a path, and what these name, and every one that has a name (a workspace).
 */
export function localPackages(root: string, folders: readonly string[]): LocalPackage[] {
  const named = filesOf(root, "package.json", "*/package.json").flatMap((file) => {
    const { name } = manifestIn(join(root, dirname(file)));
    return typeof name === "string" && isPackageName(name) ? [{ name, path: dirname(file) }] : [];
  });
  const found = new Map<string, LocalPackage>();
  const waiting = [...folders];
  for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
    for (const one of byPath(root, folder)) {
      const key = `${one.name}\0${one.path}`;
      if (found.has(key)) continue;
      found.set(key, one);
      waiting.push(one.path);
    }
  }
  for (const one of named) if (!found.has(`${one.name}\0${one.path}`)) found.set(`${one.name}\0${one.path}`, one);
  return [...found.values()];
}

/** The packages that a package.json names by a path inside the repository. */
function byPath(root: string, folder: string): LocalPackage[] {
  return specsIn(manifestIn(join(root, folder))).flatMap(({ name, spec }) => {
    const [, path = ""] = /^(?:(?:file|link|portal):(?:\/\/)?)?(\.{0,2}[^:]*)$/.exec(spec) ?? [];
    if (path === "" || path.startsWith("/") || (!spec.includes(":") && !path.startsWith("."))) return [];
    const inside = normalize(join(folder, path)).replace(/\/$/, "");
    return inside.startsWith("..") || !existsSync(join(root, inside)) ? [] : [{ name, path: inside }];
  });
}

function specsIn(manifest: Manifest): { name: string; spec: string }[] {
  return dependencyFields.flatMap((field) => textsIn(manifest[field]));
}

function textsIn(value: unknown): { name: string; spec: string }[] {
  return Object.entries(asRecord(value)).flatMap(([name, inner]) =>
    typeof inner === "string" ? (isPackageName(name) ? [{ name, spec: inner }] : []) : textsIn(inner),
  );
}

/** Whether a name is a folder inside node_modules, and not a path out of it. */
function isPackageName(name: string): boolean {
  return /^(@[\w.~-]+\/)?[\w~-][\w.~-]*$/.test(name) && name.length <= 214;
}

/** The folder of the repository to which a package is linked; undefined for an installed copy. */
export function linkedFolder(root: string, path: string): string | undefined {
  if (!lstatSync(path).isSymbolicLink() || !existsSync(path)) return undefined;
  const folder = relative(root, realpathSync(path));
  const parts = folder.split(sep);
  return parts[0] === ".." || parts.includes("node_modules") ? undefined : folder;
}

/** Whether a local package is one file, an archive. */
export function isArchive(root: string, { path }: LocalPackage): boolean {
  return contentOf(root, path) !== undefined;
}
