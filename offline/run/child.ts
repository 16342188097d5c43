import { spawn, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import type { Duplex } from "node:stream";
import { dirname, extname, join } from "node:path";
import { setTimeout as setTimeoutAsync } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { StackConfig } from "../../project/config/stack.ts";
import type { Project } from "../../project/program.ts";
import { UserError } from "../../project/userError.ts";
import { compileCache } from "../../project/compileCache.ts";
import type { RunOptions } from "./options.ts";
import { compilingOf } from "./typeCheck.ts";
import type { Confinement } from "../confine/confinement.ts";
import { repositoryOf } from "../confine/git.ts";
import { environmentOf } from "../confine/environment.ts";
import type { RunFolder } from "../confine/folder.ts";
import { socketFolder } from "../confine/script.ts";
import { startConfined } from "../confine/start.ts";
import { fingerprintOf } from "../recorded/fingerprint.ts";
import type { EncryptedKey, Given } from "../program/channel.ts";
import type { Space } from "../recorded/urn.ts";

/** The folder of the SDK that the program itself would load. */
function sdkOf(project: Project): string {
  try {
    const require = createRequire(join(project.pwd, "program.js"));
    return dirname(require.resolve("@pulumi/pulumi/package.json"));
  } catch {
    throw new UserError(`@pulumi/pulumi is not installed: run npm install in ${project.root} first`);
  }
}

/** A program that runs. */
export interface Program {
  readonly child: ChildProcess;
  readonly isConfined: boolean;
  /** How it ends. */
  readonly ended: Promise<Ending>;
  /** The beginning of each line of its reports. */
  readonly token: string;
  /** Asks the preload what the program is waiting for. It answers through the channel if the program lets it run. */
  readonly ask: () => void;
  /** Ends it, and all that it has started. */
  readonly kill: () => void;
}

/** The exit code, or the signal that ended it. */
export type Ending = readonly [code: number | null, signal: NodeJS.Signals | null];

/**
 * Starts the program's own loader against our monitor, and sends its preload what it needs. File descriptor 3 is the only
 * channel beside the monitor. It carries this, and the reports of the preload.
 *
 * @param address of the monitor and the engine, as gRPC writes it, where the program is not confined.
 */
export async function startProgram(
  project: Project,
  space: Space,
  config: StackConfig,
  address: string,
  folder: RunFolder | undefined,
  { isTypeChecked, isBase, isRead = false, now, confinement }: Omit<RunOptions, "cwd" | "others" | "timeout">,
): Promise<Program> {
  const sdk = sdkOf(project);
  const argsFor = (monitor: string) => [
    ...project.nodeargs,
    join(sdk, "cmd", "run"),
    `--monitor=${monitor}`,
    `--engine=${monitor}`,
    `--project=${space.project}`,
    `--stack=${space.stack}`,
    "--organization=organization",
    `--root-directory=${project.root}`,
    `--pwd=${project.pwd}`,
    "--dry-run",
    "--parallel=16",
    project.program,
  ];
  const { values, labels } = programConfig(config);
  const nodeOptions = process.env["NODE_OPTIONS"] ?? "";
  const compiling = compilingOf(project, isTypeChecked);
  const cache = isKept(project, isBase) ? cacheOf(sdk, space.stack, isBase) : undefined;
  const env = {
    ...environment(project, config, values, confinement),
    ...compiling.environment,
    NODE_COMPILE_CACHE: cache,
  };
  const inside = `unix:${join(socketFolder, "monitor.sock")}`;
  const confined = await startConfined(
    { project, sdk, args: argsFor(inside), environment: env, cache },
    folder,
    confinement,
  );
  const child =
    confined ??
    spawn(process.execPath, argsFor(address), {
      cwd: project.pwd,
      env,
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      // Its own process group, so that what it starts ends with it.
      detached: true,
    });
  const channel = child.stdio[3] as Duplex;
  const token = randomUUID();
  const { root } = project;
  const { isOnlyTranspiled } = compiling;
  const relay = confined === undefined ? {} : { relay: join(socketFolder, "callbacks.sock") };
  const given: Given = { token, sdk, root, nodeOptions, now, isOnlyTranspiled, isRead, labels, ...relay };
  // A program that ends immediately does not read it.
  channel.on("error", () => undefined).write(`${JSON.stringify(given)}\n`);
  return {
    child,
    isConfined: confined !== undefined,
    ended: endOf(child),
    token,
    ask: () => {
      channel.write("\n");
    },
    kill: () => {
      killGroup(child);
    },
  };
}

// Processes that a program leaves running may hold its pipes open. Only the program itself counts.
function endOf(child: ChildProcess): Promise<Ending> {
  const soonAfterExit = async () => {
    const exit: unknown = await once(child, "exit");
    await setTimeoutAsync(1000, undefined, { ref: false });
    return exit;
  };
  const ended = Promise.race([once(child, "close"), soonAfterExit()]) as Promise<Ending>;
  // A later await reports it. Until the monitor is ready there may be none.
  ended.catch(() => undefined);
  return ended;
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) {
    return;
  }
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // Gone already.
  }
}

/**
 * Whether compiled code is kept for the next run. A checkout that is on no branch is one of CI: a change would leave code for
 * the next one there.
 */
function isKept({ root }: Project, isBase: boolean): boolean {
  return isBase || repositoryOf(realpathSync(root))?.isOnBranch !== false;
}

/** A folder for each stack, and another one for its base. Projects with the same packages share it. */
function cacheOf(sdk: string, stack: string, isBase: boolean): string | undefined {
  const whose = [realpathSync(sdk), stack, isBase ? "base" : "program"];
  return compileCache(`program-${fingerprintOf(JSON.stringify(whose))}`);
}

// Credentials must not influence a run, and telemetry must not leave it.
const removed =
  /^(ARM_|AZURE_|PULUMI_|OTEL_|KEYLESS_|ACTIONS_ID_TOKEN_|VITEST|TRACEPARENT$|NODE_TEST_CONTEXT$|NODE_COMPILE_CACHE$)/;

function environment(
  project: Project,
  config: StackConfig,
  values: Record<string, string>,
  { mode, needs }: Confinement,
): NodeJS.ProcessEnv {
  // The same where it cannot be confined, so that a program is the same on every machine.
  const inherited =
    mode === "off"
      ? Object.fromEntries(Object.entries(process.env).filter(([name]) => !removed.test(name)))
      : environmentOf(process.env, needs.environment);
  const preload = join(
    dirname(dirname(fileURLToPath(import.meta.url))),
    "program",
    `preload${extname(import.meta.url)}`,
  );
  const nodeOptions = inherited["NODE_OPTIONS"] ?? "";
  return {
    ...inherited,
    ...(project.tsconfig === undefined ? {} : { PULUMI_NODEJS_TSCONFIG_PATH: project.tsconfig }),
    PULUMI_NODEJS_TYPESCRIPT: String(project.typescript),
    PULUMI_CONFIG: JSON.stringify(values),
    PULUMI_CONFIG_SECRET_KEYS: JSON.stringify([...config.secretKeys, ...config.encrypted.keys()]),
    // In NODE_OPTIONS and not among the arguments, where the SDK would take an --import for a loader of the user.
    NODE_OPTIONS: `${nodeOptions} --import ${JSON.stringify(pathToFileURL(preload).href)}`.trim(),
    // gRPC would send even local calls through a proxy.
    no_grpc_proxy: [inherited["no_grpc_proxy"] ?? inherited["no_proxy"], "127.0.0.1"].filter(Boolean).join(","),
    KEYLESS_OFFLINE: "1",
  };
}

/** Config for the program: encrypted values are stand-ins, which the preload knows by key. */
function programConfig(config: StackConfig): { values: Record<string, string>; labels: Record<string, EncryptedKey> } {
  const values = Object.fromEntries(config.values);
  const labels: Record<string, EncryptedKey> = {};
  for (const [key, ciphertext] of config.encrypted) {
    const print = fingerprintOf(ciphertext);
    const label = `keyless-unknown-c${fingerprintOf(`${key} ${print}`)}-`;
    values[key] = label;
    labels[label] = { key, print };
  }
  return { values, labels };
}
