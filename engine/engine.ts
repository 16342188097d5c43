import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

import { parseJson } from "../json/parseJson.ts";
import { attachable } from "../sandbox/plugin/attach.ts";
import { deleteResource } from "../sandbox/portal.ts";
import { openTenant } from "../sandbox/state/open.ts";
import { offlineEnvironment, type EngineFolders } from "./environment.ts";
import type { Installation } from "./installation/installation.ts";
import { failureOf, runToEnd, type Ending } from "./tool.ts";

/** How long one command may take. A preview of a small program takes two seconds. */
const timeout = 180_000;

/** Folders of one run, with the tenant that it is run on. */
export type SandboxFolders = EngineFolders & Required<Pick<EngineFolders, "tenant">>;

/**
 * Where the sandbox's providers run: in this process, for the length of a command, or in processes that the engine starts, as
 * it does for a user.
 */
export type ProvidersFrom = "this process" | "processes of their own";

/** What a preview shows. */
export interface PreviewOptions {
  /** Also show resources that do not change. @default true */
  readonly showSames?: boolean;
  /** The steps that a replacement is made of. @default false */
  readonly showReplacementSteps?: boolean;
}

/** The real engine on one stack of one project. */
export class Engine {
  readonly #command: string;
  readonly #env: Record<string, string>;
  readonly #tenant: string;
  readonly #project: string;
  readonly #stack: string;
  readonly #providers: ProvidersFrom;
  readonly #stateFile: string;

  /**
   * On a stack that is there.
   *
   * @param env for the sandbox, such as KEYLESS_SANDBOX_FAULTS. @default nothing beside the tenant
   * @param providers a fault that kills a provider needs a process of its own. @default this process, which is faster
   */
  constructor(
    installation: Installation,
    folders: SandboxFolders,
    project: string,
    stack: string,
    env: Readonly<Record<string, string>> = {},
    providers: ProvidersFrom = "this process",
  ) {
    this.#command = installation.command;
    // Names depend on the request only, so recording again changes nothing.
    const named = { KEYLESS_SANDBOX_NAMES: "fixed" };
    // A command ends before what it collects would be worth the time: a tenth of it.
    const collectsLate = { GOGC: "off", GOMEMLIMIT: "600MiB" };
    this.#env = { ...offlineEnvironment(installation, folders, project), ...collectsLate, ...named, ...env };
    this.#tenant = folders.tenant;
    this.#project = project;
    this.#stack = stack;
    this.#providers = providers;
    const { name } = parse(readFileSync(join(project, "Pulumi.yaml"), "utf8")) as { name: string };
    this.#stateFile = join(folders.backend, ".pulumi/stacks", name, `${stack}.json`);
  }

  /** Makes the stack. It writes into the project's stack configuration: use a copy. */
  static async init(...where: ConstructorParameters<typeof Engine>): Promise<Engine> {
    const engine = new Engine(...where);
    await engine.#succeed(["stack", "init", engine.#stack]);
    return engine;
  }

  async up(): Promise<void> {
    await this.#succeed(["up", "--yes", "--skip-preview", "--suppress-outputs"]);
  }

  async destroy(): Promise<void> {
    await this.#succeed(["destroy", "--yes", "--skip-preview"]);
  }

  /** The digest of what `up` would do. A failing program has one, too, with the error among its diagnostics. */
  async preview({ showSames = true, showReplacementSteps = false }: PreviewOptions = {}): Promise<unknown> {
    return this.#digest([
      "preview",
      "--json",
      ...(showSames ? ["--show-sames"] : []),
      ...(showReplacementSteps ? ["--show-replacement-steps"] : []),
    ]);
  }

  /** The digest of the differences between state and cloud. @param gone logical names of resources that were deleted by hand. */
  async refreshPreview(gone: readonly string[] = []): Promise<unknown> {
    this.#deleteByHand(gone);
    return this.#digest(["refresh", "--preview-only", "--json"]);
  }

  /** Any command on this stack, however it ends. @param env for this run alone, such as KEYLESS_SANDBOX_FAULTS. */
  run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ending> {
    return this.#run(args, env);
  }

  /** The state with encrypted secrets, as `pulumi stack export` prints it. It is read from its file, which starts nothing. */
  export(): unknown {
    const text = readFileSync(this.#stateFile, "utf8");
    const { version, checkpoint } = parseJson(text) as { version: number; checkpoint: { latest?: object | null } };
    return { version, deployment: checkpoint.latest ?? {} };
  }

  #deleteByHand(names: readonly string[]): void {
    if (names.length === 0) return;
    const { deployment } = this.export() as { deployment: { resources?: { urn: string; id?: string }[] } };
    const state = openTenant(this.#tenant);
    for (const { urn, id } of deployment.resources ?? []) {
      if (id !== undefined && names.some((name) => urn.endsWith(`::${name}`))) deleteResource(state, id);
    }
    state.close();
  }

  async #digest(args: readonly string[]): Promise<unknown> {
    const ending = await this.#run(args);
    if (!ending.stdout.trimStart().startsWith("{")) throw new Error(failureOf(`pulumi ${args.join(" ")}`, ending));
    return parseJson(ending.stdout);
  }

  async #succeed(args: readonly string[]): Promise<Ending> {
    const ending = await this.#run(args);
    if (ending.code !== 0) throw new Error(failureOf(`pulumi ${args.join(" ")}`, { ...ending, stderr: said(ending) }));
    return ending;
  }

  async #run(args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Ending> {
    const all = [...args, ...(args[1] === "init" ? [] : ["--stack", this.#stack]), "--non-interactive"];
    const env = { ...this.#env, ...more };
    const isServed = this.#providers === "this process" && args[0] !== "stack";
    const served = isServed ? await attachable(env) : undefined;
    try {
      return await runToEnd(this.#command, all, { cwd: this.#project, env: { ...env, ...served?.env }, timeout });
    } finally {
      served?.close();
    }
  }
}

/**
 * The engine prints errors of a program or a resource on stdout, as diagnostics before a summary, and its
 * own errors on stderr.
 */
function said({ stdout, stderr }: Ending): string {
  const [, diagnostics] = /^Diagnostics:\n([^]*?)(?:^Resources:|(?![^]))/m.exec(stdout) ?? [];
  return `${diagnostics?.trim() ?? stdout}\n${stderr}`;
}
