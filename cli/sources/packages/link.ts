import { copyFileSync, existsSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

import { linkedFolder, type LocalPackage } from "./localPackages.ts";
import { filesIn } from "./tracked.ts";

/**
 * Gives another checkout of a repository the installed packages of this one. A package that is part of the
 * repository is taken from the other checkout, because its code is judged.
 *
 * @param folders where packages may be installed, from the root of the repository.
 * @param replaced copies that are replaced by the other checkout's files.
 */
export function linkPackages(
  from: string,
  to: string,
  folders: readonly string[],
  replaced: ReadonlyMap<string, LocalPackage>,
): void {
  const root = realpathSync(from);
  const waiting = [...new Set(folders)];
  const done = new Set<string>();
  for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
    if (done.has(folder)) continue;
    done.add(folder);
    const [installed, linked] = [join(root, folder, "node_modules"), join(to, folder, "node_modules")];
    // A committed folder belongs to the commit.
    if (!existsSync(installed) || existsSync(linked) || !existsSync(join(to, folder))) continue;
    mkdirSync(linked);
    for (const name of packagesIn(installed)) {
      const place = join(folder, "node_modules", name);
      if (name.includes("/")) mkdirSync(join(linked, name, ".."), { recursive: true });
      const own = replaced.get(place);
      if (own !== undefined) {
        copyPackage(join(to, own.path), join(to, place), realpathSync(join(root, place)));
        continue;
      }
      const workspace = linkedFolder(root, join(installed, name));
      if (workspace !== undefined) waiting.push(workspace);
      const target = workspace === undefined ? join(installed, name) : join(to, workspace);
      symlinkSync(target, join(linked, name), "junction");
    }
  }
}

/** A copy as the package manager would make it, with the packages that the installed one finds. */
function copyPackage(source: string, target: string, installed: string): void {
  const files = filesIn(source, ".").filter((file) => !file.split("/").includes("node_modules"));
  for (const file of files.filter((one) => existsSync(join(source, one)))) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    copyFileSync(join(source, file), join(target, file));
  }
  const modules = join(target, "node_modules");
  if (existsSync(modules)) return;
  const own = join(installed, "node_modules");
  if (existsSync(own)) symlinkSync(own, modules, "junction");
  else if (installed.split(sep).includes(".pnpm")) linkStore(installed, modules);
}

/** In the store of pnpm a package finds its dependencies beside itself. */
function linkStore(installed: string, modules: string): void {
  const store = installed.slice(0, installed.lastIndexOf(`${sep}node_modules${sep}`) + `${sep}node_modules`.length);
  mkdirSync(modules);
  for (const name of packagesIn(store).filter((one) => one !== relative(store, installed))) {
    if (name.includes("/")) mkdirSync(join(modules, name, ".."), { recursive: true });
    symlinkSync(join(store, name), join(modules, name), "junction");
  }
}

/** Names of the packages in a folder, those with a scope too. */
function packagesIn(modules: string): string[] {
  const names = readdirSync(modules).filter((name) => !name.startsWith("."));
  return names.flatMap((name) =>
    name.startsWith("@") ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
  );
}
