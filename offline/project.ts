import { statSync, type Stats } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { isNode } from "yaml";
import { hasFile } from "./files.ts";
import { checkName, spelled } from "./names.ts";
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
  checkName(`${place(file, "name")}: name of the project`, name);
  const options = nodeOptions(file, project["runtime"]);
  const legacyDir = typeof project["config"] === "string" ? text(file, project, "config") : undefined;
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
      if (hasFile(path, relative(start, path))) {
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
  // No path and no argument can hold it; the system's own message would not say where it stands.
  if (value.includes("\0")) {
    throw new UserError(`${place(file, key)}: key "${key}": expected text without the character NUL`);
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
  const inside = relative(root, path);
  if (inside === ".." || inside.startsWith("../")) {
    const given = isAbsolute(main) ? "another folder" : spelled(main);
    throw new UserError(`${place(file, "main")}: key "main": expected a path inside the project, got ${given}`);
  }
  const stat = statOf(path);
  if (stat === undefined || !(stat.isDirectory() || stat.isFile())) {
    throw new UserError(`${place(file, "main")}: key "main": there is no file or folder ${main}`);
  }
  return stat.isDirectory() ? { pwd: path, program: "." } : { pwd: dirname(path), program: basename(path) };
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    // Whatever the reason, nobody can run it.
    return undefined;
  }
}

// The language host splits like a shell; quotes are enough for what people write here.
function splitArguments(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|\S+/g)].map((match) => match[1] ?? match[2] ?? match[0]);
}
