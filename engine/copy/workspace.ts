import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { copyProject, makeRunnable } from "./projectCopy.ts";

export { repository } from "./projectCopy.ts";

/** A project: a folder, or its files by path. */
export type ProjectSource = string | Readonly<Record<string, string>>;

/**
 * A change of files: the new text, a function from old text to new, or `null` for a file that goes.
 *
 * @example { "index.ts": (text) => text.replace("Reader", "Owner") }
 */
export type Edits = Readonly<Record<string, string | null | ((text: string) => string)>>;

/**
 * A temporary folder with copies of projects. The engine may write in it, and the sandbox serves the providers. A
 * committed Pulumi.yaml never names the sandbox: a real `pulumi up` would deploy to it.
 */
export class Workspace {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "keyless-engine-")));
  readonly folders = {
    backend: join(this.folder, "backend"),
    home: join(this.folder, "home"),
    tenant: join(this.folder, "tenant.db"),
  };

  constructor() {
    for (const folder of [this.folders.backend, this.folders.home]) mkdirSync(folder);
  }

  /** Copies a project into the workspace and puts the sandbox's providers into its Pulumi.yaml. @returns its folder. */
  addProject(source: ProjectSource, name = "project"): string {
    const target = join(this.folder, name);
    if (typeof source === "string") {
      copyProject(source, target);
    } else {
      for (const [path, text] of Object.entries(source)) write(join(target, path), text);
      makeRunnable(target);
    }
    return target;
  }

  /** Removes the folder with everything in it. */
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Applies edits to the files of a project. @throws Error when an edit changes nothing, because it would record nothing. */
export function applyEdits(project: string, edits: Edits): void {
  for (const [path, edit] of Object.entries(edits)) {
    const file = join(project, path);
    const before = existsSync(file) ? readFileSync(file, "utf8") : undefined;
    const after = typeof edit === "function" ? edit(textOf(path, before)) : edit;
    if (after === (before ?? null)) throw new Error(`the edit of ${path} changes nothing: does its search text occur?`);
    if (after === null) rmSync(file);
    else write(file, after);
  }
}

function textOf(path: string, text: string | undefined): string {
  if (text === undefined) throw new Error(`${path} is edited but does not exist in the project`);
  return text;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
