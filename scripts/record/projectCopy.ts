import { cpSync, existsSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { isMap, isSeq, parseDocument } from "yaml";

/** The folder of this repository. */
export const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const sandboxFolder = join(repository, "sandbox/bin");
const served = ["azure-native", "azuread"];

const leftOut = new Set(["node_modules", ".git", ".ci"]);
/** What this repository builds is no part of its program; another project may be run from there. */
const builtHere = join(repository, "dist");

/**
 * Copies a project into a folder that does not exist yet. Its packages are linked, not copied: those that it would find
 * where it is, else those of this repository.
 */
export function copyProject(source: string, target: string): void {
  cpSync(source, target, { recursive: true, filter: (path) => !isLeftOut(source, path) });
  makeRunnable(target, packagesOf(source));
}

/**
 * Lets the engine run a copy of a project with the sandbox as its providers.
 *
 * @param packages folder of the installed packages. @default those of this repository
 */
export function makeRunnable(project: string, packages = join(repository, "node_modules")): void {
  symlinkSync(packages, join(project, "node_modules"));
  if (!existsSync(join(project, "package.json"))) {
    writeFileSync(join(project, "package.json"), '{ "type": "module" }\n');
  }
  useSandbox(project);
}

function isLeftOut(root: string, path: string): boolean {
  const parts = relative(root, path).split(sep);
  return path === builtHere || parts.some((part) => leftOut.has(part));
}

/** As Node.js looks for them: in the folder itself, then in each one above. */
function packagesOf(project: string): string {
  for (let folder = project; ; folder = dirname(folder)) {
    const packages = join(folder, "node_modules");
    if (existsSync(packages)) return packages;
    if (dirname(folder) === folder) return join(repository, "node_modules");
  }
}

/** Only ever in a copy: with this in a committed Pulumi.yaml a real `pulumi up` would go to the sandbox. */
function useSandbox(project: string): void {
  const file = join(project, "Pulumi.yaml");
  // The other name that Pulumi takes; here one is enough.
  if (existsSync(join(project, "Pulumi.yml"))) renameSync(join(project, "Pulumi.yml"), file);
  if (!existsSync(file)) throw new Error(`${basename(project)} has no Pulumi.yaml`);
  const document = parseDocument(readFileSync(file, "utf8"));
  const given = document.getIn(["plugins", "providers"]);
  const others = isSeq(given) ? given.items.filter((item) => !isServed(item)) : [];
  const ours = served.map((name) => document.createNode({ name, path: sandboxFolder }));
  document.setIn(["plugins", "providers"], document.createNode([...others, ...ours]));
  writeFileSync(file, String(document));
}

function isServed(provider: unknown): boolean {
  return isMap(provider) && served.includes(String(provider.get("name")));
}
