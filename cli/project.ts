import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";

import { parse } from "yaml";

import { forTerminal } from "../access/engine.ts";
import { absolute } from "./folder.ts";
import { UserError, codeOf } from "./errors.ts";
import { textOf } from "./textFile.ts";

/** A Pulumi project, as far as its files concern us. The program itself is run by offline/. */
export interface Project {
  /** The folder of Pulumi.yaml. */
  readonly root: string;
  /** The folder with Pulumi.<stack>.yaml files, where locks are as well. */
  readonly configFolder: string;
}

/**
 * The project that a folder belongs to, looking upwards as the Pulumi command does.
 *
 * @throws UserError when there is none.
 */
export function findProject(cwd: string): Project {
  const start = absolute(cwd);
  for (let folder = start; ; folder = dirname(folder)) {
    const project = projectIn(folder);
    if (project !== undefined) return project;
    if (dirname(folder) === folder) {
      throw new UserError(
        `no Pulumi.yaml in ${forTerminal(start)} or a folder above it: run this in a Pulumi project or pass --cwd`,
      );
    }
  }
}

/** The project whose Pulumi.yaml is in exactly this folder. */
export function projectIn(folder: string): Project | undefined {
  for (const name of ["Pulumi.yaml", "Pulumi.yml"]) {
    const text = textOf(join(folder, name), name);
    if (text !== undefined) return { root: folder, configFolder: join(folder, configFolderOf(text, name)) };
  }
  return undefined;
}

/** Names of the stacks that have a configuration file: one with the extension of the project's, the engine reads no other. */
export function stacksOf({ root, configFolder }: Project): string[] {
  const isYml = !existsSync(join(root, "Pulumi.yaml")) && existsSync(join(root, "Pulumi.yml"));
  return namesIn(configFolder, isYml ? /^Pulumi\.(.+)\.yml$/s : /^Pulumi\.(.+)\.yaml$/s);
}

/** Names of the stacks that have a lock. */
export function lockedStacksOf({ configFolder }: Project): string[] {
  return namesIn(configFolder, /^access\.(.+)\.yaml$/s);
}

/** Where the lock of a stack is. */
export function lockPath({ configFolder }: Project, stack: string): string {
  return join(configFolder, `access.${stack}.yaml`);
}

/** A path as the reader should see it: from the root of the project. */
export function shownPath({ root }: Project, path: string): string {
  return relative(root, path).split("\\").join("/");
}

/** `stackConfigDir`, or `config` as it was called before. */
function configFolderOf(text: string, label: string): string {
  const project = new Map<string, unknown>(Object.entries(parsed(text, label)));
  const folder = project.get("stackConfigDir") ?? project.get("config");
  return typeof folder === "string" ? folder : "";
}

function parsed(text: string, label: string): object {
  try {
    const value: unknown = parse(text, { maxAliasCount: 100, logLevel: "error" });
    return typeof value === "object" && value !== null ? value : {};
  } catch (error) {
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new UserError(`${label}: not valid YAML: ${reason}`);
  }
}

function namesIn(folder: string, pattern: RegExp): string[] {
  try {
    return readdirSync(folder).flatMap((name) => pattern.exec(name)?.[1] ?? []);
  } catch (error) {
    // A folder that does not exist holds no stack.
    if (codeOf(error) === "ENOENT") return [];
    throw new UserError(`${forTerminal(folder)}: cannot be read (${codeOf(error)})`);
  }
}
