import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * Gives another checkout of a repository the packages that are installed in this one. A package that is part of the
 * repository (a workspace) is the other checkout's own: its code is what is looked at.
 *
 * @param folders where node_modules may be, from the root of the repository.
 */
export function linkModules(from: string, to: string, folders: readonly string[]): void {
  const root = realpathSync(from);
  const waiting = [...new Set(folders)];
  const done = new Set<string>();
  for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
    if (done.has(folder)) continue;
    done.add(folder);
    const [installed, linked] = [join(root, folder, "node_modules"), join(to, folder, "node_modules")];
    // What is committed is the commit's own.
    if (!existsSync(installed) || existsSync(linked) || !existsSync(join(to, folder))) continue;
    mkdirSync(linked);
    for (const name of packagesIn(installed)) {
      const workspace = workspaceAt(root, join(installed, name));
      if (workspace !== undefined) waiting.push(workspace);
      const target = workspace === undefined ? join(installed, name) : join(to, workspace);
      if (name.includes("/")) mkdirSync(join(linked, name, ".."), { recursive: true });
      symlinkSync(target, join(linked, name), "junction");
    }
  }
}

/** Names of the packages in a folder, those with a scope too. */
function packagesIn(modules: string): string[] {
  const names = readdirSync(modules).filter((name) => !name.startsWith("."));
  return names.flatMap((name) =>
    name.startsWith("@") ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
  );
}

/** The folder of the repository that a package really is, where it is no installed copy. */
function workspaceAt(root: string, path: string): string | undefined {
  if (!lstatSync(path).isSymbolicLink() || !existsSync(path)) return undefined;
  const folder = relative(root, realpathSync(path));
  const parts = folder.split(sep);
  return parts[0] === ".." || parts.includes("node_modules") ? undefined : folder;
}

const lockFiles = ["package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock", "bun.lockb"];

/** Whether two checkouts want the same packages, as far as their lock files (else their package.json) say. */
export function wantSamePackages(from: string, to: string, folders: readonly string[]): boolean {
  const all = (names: readonly string[]) => folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const locks = all(lockFiles).filter((file) => existsSync(join(from, file)) || existsSync(join(to, file)));
  return (locks.length > 0 ? locks : all(["package.json"])).every((file) => haveSame(from, to, file));
}

function haveSame(from: string, to: string, file: string): boolean {
  const [one, other] = [join(from, file), join(to, file)];
  return existsSync(one) && existsSync(other)
    ? readFileSync(one).equals(readFileSync(other))
    : existsSync(one) === existsSync(other);
}
