import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { StackConfig } from "../../project/config/stack.ts";
import type { Project } from "../../project/program.ts";
import { UserError } from "../../project/userError.ts";
import { compileCache } from "./compileCache.ts";
import { fingerprintOf } from "../recorded/fingerprint.ts";
import type { EncryptedKey } from "../program/open/config.ts";
import type { Space } from "../recorded/urn.ts";

/** The folder of the SDK that the program itself would load. */
export function sdkOf(project: Project): string {
  try {
    const require = createRequire(join(project.pwd, "program.js"));
    return dirname(require.resolve("@pulumi/pulumi/package.json"));
  } catch {
    throw new UserError(`@pulumi/pulumi is not installed: run npm install in ${project.root} first`);
  }
}

/** Starts the program's own loader against our monitor. File descriptor 3 carries what the preload reports. */
export function startProgram(
  project: Project,
  space: Space,
  config: StackConfig,
  sdk: string,
  address: string,
): ChildProcess {
  const args = [
    ...project.nodeargs,
    join(sdk, "cmd", "run"),
    `--monitor=${address}`,
    `--engine=${address}`,
    `--project=${space.project}`,
    `--stack=${space.stack}`,
    "--organization=organization",
    `--root-directory=${project.root}`,
    `--pwd=${project.pwd}`,
    "--dry-run",
    "--parallel=16",
    project.program,
  ];
  return spawn(process.execPath, args, {
    cwd: project.pwd,
    env: environment(project, config, sdk),
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    // Its own process group, so that what it starts ends with it.
    detached: true,
  });
}

// Credentials must not decide what a run shows, and telemetry must not leave it.
const removed =
  /^(ARM_|AZURE_|PULUMI_|OTEL_|KEYLESS_|ACTIONS_ID_TOKEN_|VITEST|TRACEPARENT$|NODE_TEST_CONTEXT$|NODE_COMPILE_CACHE$)/;

function environment(project: Project, config: StackConfig, sdk: string): NodeJS.ProcessEnv {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !removed.test(name)));
  const preload = join(
    dirname(dirname(fileURLToPath(import.meta.url))),
    "program",
    `preload${extname(import.meta.url)}`,
  );
  const nodeOptions = inherited["NODE_OPTIONS"] ?? "";
  const cache = compileCache();
  const { values, labels } = programConfig(config);
  return {
    ...inherited,
    ...(cache === undefined ? {} : { NODE_COMPILE_CACHE: cache }),
    ...(project.tsconfig === undefined ? {} : { PULUMI_NODEJS_TSCONFIG_PATH: project.tsconfig }),
    PULUMI_NODEJS_TYPESCRIPT: String(project.typescript),
    PULUMI_CONFIG: JSON.stringify(values),
    PULUMI_CONFIG_SECRET_KEYS: JSON.stringify([...config.secretKeys, ...config.encrypted.keys()]),
    // In NODE_OPTIONS and not among the arguments: the SDK takes an --import there for a loader of the user's.
    NODE_OPTIONS: `${nodeOptions} --import ${JSON.stringify(pathToFileURL(preload).href)}`.trim(),
    // gRPC would send even local calls through a proxy.
    no_grpc_proxy: [inherited["no_grpc_proxy"] ?? inherited["no_proxy"], "127.0.0.1"].filter(Boolean).join(","),
    KEYLESS_OFFLINE: JSON.stringify({ sdk, root: project.root, parent: process.pid, nodeOptions, labels }),
  };
}

/** Config for the program: encrypted values are stand-ins, which the preload knows by key. */
function programConfig(config: StackConfig): { values: Record<string, string>; labels: Record<string, EncryptedKey> } {
  const values = Object.fromEntries(config.values);
  const labels: Record<string, EncryptedKey> = {};
  for (const [index, [key, ciphertext]] of [...config.encrypted].entries()) {
    const label = `keyless-unknown-c${index}-`;
    values[key] = label;
    labels[label] = { key, print: fingerprintOf(ciphertext) };
  }
  return { values, labels };
}
