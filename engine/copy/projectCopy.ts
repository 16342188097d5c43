import { existsSync, rmSync, symlinkSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

import { forTerminal } from "../../access/engine.ts";
import { UserError } from "../../cli/system/errors.ts";
import { textOf } from "../../cli/system/textFile.ts";
import { isInside } from "../../project/inside.ts";
import { copyFolder, writeInCopy } from "./copyFolder.ts";
import { settingsIn, type Settings } from "./settingsFile.ts";

/** The folder of this repository. */
export const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const sandboxFolder = join(repository, "sandbox/plugin/bin");
const served = ["azure-native", "azuread"];

const leftOut = new Set(["node_modules", ".git", ".ci"]);
/** The build of this repository is not part of its program. Another project may be run from there. */
const builtHere = join(repository, "dist");

/**
 * Copies a project into a folder that does not exist yet. Its packages are linked, not copied: the packages that it finds
 * at its place, else those of this repository.
 *
 * @returns the folder of its packages.
 */
export function copyProject(source: string, target: string): string {
  const packages = packagesOf(source);
  copyFolder(source, target, (path) => isLeftOut(source, path));
  makeRunnable(target, packages);
  return packages;
}

/**
 * Lets the engine run a copy of a project with the sandbox as its providers.
 *
 * @param packages folder of the installed packages. @default those of this repository
 */
export function makeRunnable(project: string, packages = join(repository, "node_modules")): void {
  symlinkSync(packages, join(project, "node_modules"));
  if (!existsSync(join(project, "package.json"))) {
    writeInCopy(project, "package.json", '{ "type": "module" }\n');
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

const settingsFiles = ["Pulumi.yaml", "Pulumi.yml"];

/** Only for a copy: with this in a committed Pulumi.yaml a real `pulumi up` would deploy to the sandbox. */
function useSandbox(project: string): void {
  const given = settingsFiles.find((name) => existsSync(join(project, name)));
  if (given === undefined) throw new Error(`${basename(project)} has no Pulumi.yaml`);
  const settings = settingsIn(textOf(join(project, given), given) ?? "", given);
  checkPlaces(settings, given, project);
  settings.document.set("plugins", settings.document.createNode(pluginsWithSandbox(settings)));
  // The engine takes the first of several, and that has to be ours.
  for (const name of [...settingsFiles, "Pulumi.json"]) rmSync(join(project, name), { recursive: true, force: true });
  writeInCopy(project, "Pulumi.yaml", String(settings.document));
}

/** Ours first: the engine takes the first one of a name. */
function pluginsWithSandbox({ plain }: Settings): object {
  const plugins = isObject(plain["plugins"]) ? plain["plugins"] : {};
  const given = plugins["providers"];
  const others = (Array.isArray(given) ? (given as unknown[]) : []).filter(
    (provider) => isObject(provider) && !served.includes(String(provider["name"])),
  );
  return { ...plugins, providers: [...served.map((name) => ({ name, path: sandboxFolder })), ...others] };
}

/** Refuses places outside the copy: they would be missing, or would be the real ones. */
function checkPlaces({ plain }: Settings, file: string, project: string): void {
  for (const key of ["main", "stackConfigDir", "config"]) {
    const place = plain[key];
    if (typeof place !== "string" || isInside(project, resolve(project, place))) continue;
    throw new UserError(
      `${file}: ${key} is ${forTerminal(place)}, outside the folder of ${file}; the sandbox runs only a copy of that folder\n` +
        `  move ${key} into the folder, or ${file} up to a folder that has both`,
    );
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
