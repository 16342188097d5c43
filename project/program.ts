import { statSync, type Stats } from "node:fs";
import { basename, dirname, isAbsolute, relative, resolve } from "node:path";
import { projectConfig, type ProjectConfig } from "./config/declared.ts";
import { checkName, spelled } from "./names.ts";
import { findProjectFile, placeOf, textOf, type ProjectFolders } from "./projectFile.ts";
import { UserError } from "./userError.ts";
import { isRecord, kindOf, type YamlFile } from "./yaml/file.ts";

/** The part of Pulumi.yaml that is needed to run the program. */
export interface Project extends ProjectFolders {
  name: string;
  /** The folder in which the program runs, as the engine's getPwdMain finds it. */
  pwd: string;
  program: string;
  config: ProjectConfig;
  typescript: boolean;
  tsconfig: string | undefined;
  nodeargs: string[];
}

/** Reads the project that the folder belongs to. @throws UserError when its program cannot be run by us. */
export function readProject(cwd: string): Project {
  const { file, settings, ...folders } = findProjectFile(cwd);
  const name = textOf(file, settings, "name");
  if (name === undefined || name === "") {
    throw new UserError(`${file.label}: key "name" is missing: expected the name of the project`);
  }
  checkName(`${placeOf(file, "name")}: name of the project`, name);
  const options = nodeOptions(file, settings["runtime"]);
  // As text it is the old name of stackConfigDir.
  const config = typeof settings["config"] === "string" ? undefined : settings["config"];
  return {
    ...folders,
    name,
    ...pwdAndProgram(file, folders.root, textOf(file, settings, "main")),
    config: projectConfig(file, config, name),
    typescript: !(options["typescript"] === false || options["typescript"] === "false"),
    tsconfig: textOf(file, options, "tsconfig") ?? textOf(file, options, "tsconfigpath"),
    nodeargs: splitArguments(textOf(file, options, "nodeargs") ?? ""),
  };
}

function nodeOptions(file: YamlFile, runtime: unknown): Record<string, unknown> {
  const name = isRecord(runtime) ? runtime["name"] : runtime;
  if (name === undefined) {
    throw new UserError(`${file.label}: key "runtime" is missing: expected nodejs`);
  }
  if (name !== "nodejs") {
    throw new UserError(
      `${placeOf(file, "runtime")}: runtime ${typeof name === "string" ? name : kindOf(name)} cannot be run offline, only nodejs can: ` +
        "use the real engine (`pulumi preview --json --show-sames > preview.json`) and give that file to keyless",
    );
  }
  const options = isRecord(runtime) ? (runtime["options"] ?? {}) : {};
  if (!isRecord(options)) {
    throw new UserError(`${placeOf(file, "runtime")}: expected a map under runtime.options, got ${kindOf(options)}`);
  }
  return options;
}

function pwdAndProgram(file: YamlFile, root: string, main: string | undefined): { pwd: string; program: string } {
  if (main === undefined || main === "") {
    return { pwd: root, program: "." };
  }
  const path = resolve(root, main);
  const inside = relative(root, path);
  if (inside === ".." || inside.startsWith("../")) {
    const given = isAbsolute(main) ? "another folder" : spelled(main);
    throw new UserError(`${placeOf(file, "main")}: key "main": expected a path inside the project, got ${given}`);
  }
  const stat = statOf(path);
  if (stat === undefined || !(stat.isDirectory() || stat.isFile())) {
    throw new UserError(`${placeOf(file, "main")}: key "main": there is no file or folder ${main}`);
  }
  return stat.isDirectory() ? { pwd: path, program: "." } : { pwd: dirname(path), program: basename(path) };
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    // For any reason, it cannot be run.
    return undefined;
  }
}

// The language host splits like a shell; quotes are enough for what people write here.
function splitArguments(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|\S+/g)].map((match) => match[1] ?? match[2] ?? match[0]);
}
