import { dirname, join, relative, resolve } from "node:path";
import { isNode } from "yaml";
import { hasFile } from "./files.ts";
import { extensions } from "./root.ts";
import { UserError } from "./userError.ts";
import { isRecord, kindOf, readYaml, type YamlFile } from "./yaml/file.ts";

/** Where a project keeps its files. This does not depend on how its program is run. */
export interface ProjectFolders {
  /** The folder of Pulumi.yaml. */
  root: string;
  /** The folder with the files of the stacks, where locks are as well. */
  stackConfigDir: string;
  /** The engine expects stack files with the extension of the project file, and reads no others. */
  extension: "yaml" | "yml";
}

/** Pulumi.yaml, read. */
export interface ProjectFile extends ProjectFolders {
  file: YamlFile;
  /** Its keys, with merges done. */
  settings: Record<string, unknown>;
}

/**
 * Reads the Pulumi.yaml of the project that a folder belongs to, walking up as the Pulumi command does.
 *
 * @throws UserError when there is none, or it cannot be read as the engine reads it.
 */
export function findProjectFile(cwd: string): ProjectFile {
  const start = resolve(cwd);
  for (let folder = start; ; folder = dirname(folder)) {
    const found = projectFileIn(folder, start);
    if (found !== undefined) {
      return found;
    }
    if (dirname(folder) === folder) {
      throw new UserError(
        `no Pulumi.yaml in ${start} or a folder above it: run this in a Pulumi project or pass --cwd`,
      );
    }
  }
}

/**
 * Reads the Pulumi.yaml in exactly this folder, if there is one.
 *
 * @param from what paths in messages are relative to. @default the folder
 */
export function projectFileIn(folder: string, from = folder): ProjectFile | undefined {
  const extension = extensions.find((one) => {
    const path = join(folder, `Pulumi.${one}`);
    return hasFile(path, relative(from, path));
  });
  if (extension === undefined) {
    return undefined;
  }
  const path = join(folder, `Pulumi.${extension}`);
  const file = readYaml(path, relative(from, path));
  if (!isRecord(file.value)) {
    throw new UserError(`${file.label}: expected a map with name and runtime, got ${kindOf(file.value)}`);
  }
  const settings = file.value;
  return { root: folder, stackConfigDir: join(folder, stackConfigDirIn(file, settings)), extension, file, settings };
}

/** `stackConfigDir`, or `config` as it was called before. */
function stackConfigDirIn(file: YamlFile, settings: Record<string, unknown>): string {
  const given = textOf(file, settings, "stackConfigDir");
  if (typeof settings["config"] !== "string") {
    return given ?? "";
  }
  if (given !== undefined) {
    throw new UserError(
      `${placeOf(file, "config")}: config and stackConfigDir both name the folder of the stacks: the engine takes only stackConfigDir`,
    );
  }
  return textOf(file, settings, "config") ?? "";
}

/** A text that a map of the project's file holds, or nothing. @throws UserError for anything else. */
export function textOf(file: YamlFile, map: Record<string, unknown>, key: string): string | undefined {
  const value = map[key];
  if (value === undefined || value === null) {
    return undefined;
  }
  if (typeof value !== "string") {
    throw new UserError(`${placeOf(file, key)}: key "${key}": expected text, got ${kindOf(value)}`);
  }
  // No path and no argument can hold it; the system's own message would not say where it stands.
  if (value.includes("\0")) {
    throw new UserError(`${placeOf(file, key)}: key "${key}": expected text without the character NUL`);
  }
  return value;
}

/** Where a key of the project's file stands. */
export function placeOf(file: YamlFile, key: string): string {
  const node = file.document.get(key, true);
  return isNode(node) ? file.at(node) : file.label;
}
