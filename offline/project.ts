import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { isNode } from "yaml";
import { projectConfig, type ProjectConfig } from "./projectConfig.ts";
import { UserError } from "./userError.ts";
import { isRecord, kindOf, readYaml, type YamlFile } from "./yamlFile.ts";

/** What Pulumi.yaml says, as far as running the program needs it. */
export interface Project {
  name: string;
  /** The folder of Pulumi.yaml. */
  root: string;
  /** Where the program runs, and what is run there: the engine's getPwdMain. */
  pwd: string;
  program: string;
  /** The folder with Pulumi.<stack>.yaml files. */
  stackConfigDir: string;
  config: ProjectConfig;
  typescript: boolean;
  tsconfig: string | undefined;
  nodeargs: string[];
}

/** Reads the project that the folder belongs to, walking up as the Pulumi command does. */
export function readProject(cwd: string): Project {
  const path = findProject(resolve(cwd));
  const root = dirname(path);
  const file = readYaml(path, relative(resolve(cwd), path) || basename(path));
  if (!isRecord(file.value)) {
    throw new UserError(`${file.label}: expected a map with name and runtime, got ${kindOf(file.value)}`);
  }
  const project = file.value;
  const name = text(file, project, "name");
  if (name === undefined || name === "") {
    throw new UserError(`${file.label}: key "name" is missing: expected the name of the project`);
  }
  const options = nodeOptions(file, project["runtime"]);
  const legacyDir = typeof project["config"] === "string" ? project["config"] : undefined;
  return {
    name,
    root,
    ...pwdAndProgram(file, root, text(file, project, "main")),
    stackConfigDir: join(root, text(file, project, "stackConfigDir") ?? legacyDir ?? ""),
    config: projectConfig(file, legacyDir === undefined ? project["config"] : undefined, name),
    typescript: !(options["typescript"] === false || options["typescript"] === "false"),
    tsconfig: text(file, options, "tsconfig") ?? text(file, options, "tsconfigpath"),
    nodeargs: splitArguments(text(file, options, "nodeargs") ?? ""),
  };
}

function findProject(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    for (const name of ["Pulumi.yaml", "Pulumi.yml"]) {
      const path = join(folder, name);
      if (existsSync(path)) {
        return path;
      }
    }
    if (dirname(folder) === folder) {
      throw new UserError(
        `no Pulumi.yaml in ${start} or a folder above it: run this in a Pulumi project or pass --cwd`,
      );
    }
  }
}

function nodeOptions(file: YamlFile, runtime: unknown): Record<string, unknown> {
  const name = isRecord(runtime) ? runtime["name"] : runtime;
  if (name === undefined) {
    throw new UserError(`${file.label}: key "runtime" is missing: expected nodejs`);
  }
  if (name !== "nodejs") {
    throw new UserError(
      `${place(file, "runtime")}: runtime ${typeof name === "string" ? name : kindOf(name)} cannot be run offline, only nodejs can: ` +
        "use the real engine (`pulumi preview --json --show-sames > preview.json`) and give that file to keyless",
    );
  }
  const options = isRecord(runtime) ? (runtime["options"] ?? {}) : {};
  if (!isRecord(options)) {
    throw new UserError(`${place(file, "runtime")}: expected a map under runtime.options, got ${kindOf(options)}`);
  }
  return options;
}

function text(file: YamlFile, map: Record<string, unknown>, key: string): string | undefined {
  const value = map[key];
  if (value === undefined || value === null) {
    return undefined;
  }
  if (typeof value !== "string") {
    throw new UserError(`${place(file, key)}: key "${key}": expected text, got ${kindOf(value)}`);
  }
  return value;
}

function place(file: YamlFile, key: string): string {
  const node = file.document.get(key, true);
  return isNode(node) ? file.at(node) : file.label;
}

function pwdAndProgram(file: YamlFile, root: string, main: string | undefined): { pwd: string; program: string } {
  if (main === undefined || main === "") {
    return { pwd: root, program: "." };
  }
  const path = resolve(root, main);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) {
    throw new UserError(`${place(file, "main")}: key "main": there is no file or folder ${main}`);
  }
  return stat.isDirectory() ? { pwd: path, program: "." } : { pwd: dirname(path), program: basename(path) };
}

// The language host splits like a shell; quotes are enough for what people write here.
function splitArguments(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|\S+/g)].map((match) => match[1] ?? match[2] ?? match[0]);
}
