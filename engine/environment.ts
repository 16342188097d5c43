import { readFileSync } from "node:fs";
import { delimiter, dirname, extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseDocument } from "yaml";

import { stateVariable } from "../sandbox/state/open.ts";
import { cacheFolder } from "./installation/cache.ts";
import type { Installation } from "./installation/installation.ts";

/** Folders that belong to one run of the engine. */
export interface EngineFolders {
  /** Keeps the state of the stacks. Must exist. */
  readonly backend: string;
  /** Stands in for ~/.pulumi, so that no log-in and no plugin of the user takes part. Must exist. */
  readonly home: string;
  /** File with the tenant that the sandbox serves. It is created if it does not exist. @default the sandbox refuses to run */
  readonly tenant?: string;
}

/** The variable through which runtime options reach a language host that we built (fromGo.ts). */
export const languageHostFlags = "KEYLESS_LANGUAGE_HOST_FLAGS";

/** Makes programs faster without changing what they see. */
const preload = new URL(`program/preload${extname(fileURLToPath(import.meta.url))}`, import.meta.url).href;

/** The variables that the engine, the language host and the plugins inherit; no others reach them. */
const inherited = ["HOME", "LANG", "LC_ALL", "TMPDIR", "XDG_CACHE_HOME"];

/**
 * The complete environment for running Pulumi without network, account and prompts. No variable of the user's Pulumi
 * or Azure log-in is passed on.
 *
 * @param project folder of the Pulumi.yaml that is run.
 */
export function offlineEnvironment(
  { folder }: Pick<Installation, "folder">,
  { backend, home, tenant }: EngineFolders,
  project: string,
): Record<string, string> {
  return {
    ...Object.fromEntries(inherited.flatMap((name) => entryOf(name))),
    // The Node.js of this process first: programs and the sandbox need one that strips types.
    PATH: [dirname(process.execPath), folder, process.env["PATH"] ?? ""].join(delimiter),
    // Shared by everything that starts programs here, so that the SDK is compiled once.
    NODE_COMPILE_CACHE: join(cacheFolder(), "compile-cache"),
    // In the environment and not in the project's `nodeargs`, where the SDK would take an --import for a loader of the user.
    NODE_OPTIONS: `--import ${JSON.stringify(preload)}`,
    PULUMI_BACKEND_URL: pathToFileURL(backend).href,
    PULUMI_HOME: home,
    // Nothing encrypted here is a secret, but Pulumi requires a passphrase.
    PULUMI_CONFIG_PASSPHRASE: "",
    PULUMI_SKIP_UPDATE_CHECK: "true",
    PULUMI_AUTOMATION_API_SKIP_VERSION_CHECK: "true",
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
    PULUMI_DISABLE_REGISTRY_RESOLVE: "true",
    PULUMI_IGNORE_AMBIENT_PLUGINS: "true",
    PULUMI_DIY_BACKEND_DISABLE_CHECKPOINT_BACKUPS: "true",
    PULUMI_SUPPRESS_NEO_LINK: "true",
    ...(tenant !== undefined && { [stateVariable]: tenant }),
    [languageHostFlags]: `-typescript=${usesTsNode(project)}`,
  };
}

/** Whether the project leaves its TypeScript to ts-node, which is Pulumi's default. */
function usesTsNode(project: string): boolean {
  const text = readFileSync(join(project, "Pulumi.yaml"), "utf8");
  return parseDocument(text).getIn(["runtime", "options", "typescript"]) !== false;
}

function entryOf(name: string): [string, string][] {
  const value = process.env[name];
  return value === undefined ? [] : [[name, value]];
}
