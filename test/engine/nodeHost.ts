import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import type grpcModule from "@grpc/grpc-js";
import type languageProto from "@pulumi/pulumi/proto/language_pb.js";
import type pluginProto from "@pulumi/pulumi/proto/plugin_pb.js";
import { repository } from "../../engine/copy/workspace.ts";
import { cacheFolder } from "../../engine/installation/cache.ts";

const require = createRequire(import.meta.url);
const load = (path: string): unknown => require(path);
const grpc = load("@grpc/grpc-js") as typeof grpcModule;
const language = load("@pulumi/pulumi/proto/language_pb.js") as typeof languageProto;
const plugin = load("@pulumi/pulumi/proto/plugin_pb.js") as typeof pluginProto;
const service = (
  load("@pulumi/pulumi/proto/language_grpc_pb.js") as { LanguageRuntimeService: grpcModule.ServiceDefinition }
).LanguageRuntimeService;

type RunRequest = InstanceType<typeof language.RunRequest>;
type Respond = (error: null, response: object) => void;

/** A language host that the engine is told of by an environment variable. */
export interface NodeHost {
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => void;
}

/**
 * Serves a node language host from this process. The one that is built from Go stands between program and engine and does
 * not pass on what is newer than itself, transforms among it; this one lets the program talk to the engine.
 */
export function serveNodeHost(): Promise<NodeHost> {
  let engine = "";
  const server = new grpc.Server();
  server.addService(service, {
    handshake: ({ request }: { request: InstanceType<typeof language.LanguageHandshakeRequest> }, respond: Respond) => {
      engine = request.getEngineAddress();
      respond(null, new language.LanguageHandshakeResponse());
    },
    getRequiredPackages: (_: unknown, respond: Respond) => {
      respond(null, new language.GetRequiredPackagesResponse());
    },
    getPluginInfo: (_: unknown, respond: Respond) => {
      respond(null, new plugin.PluginInfo());
    },
    run: ({ request }: { request: RunRequest }, respond: Respond) => {
      void runProgram(request, engine).then((failure) => {
        const response = new language.RunResponse();
        response.setError(failure);
        respond(null, response);
      });
    },
  });
  return new Promise((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
      if (error !== null) reject(error);
      const close = () => {
        server.forceShutdown();
      };
      resolve({ env: { PULUMI_DEBUG_LANGUAGES: `nodejs:${port}` }, close });
    });
  });
}

/** Runs a program without configuration and without types. @returns why it failed, or nothing. */
function runProgram(request: RunRequest, engine: string): Promise<string> {
  const args = [
    join(repository, "node_modules/@pulumi/pulumi/cmd/run"),
    `--monitor=${request.getMonitorAddress()}`,
    `--engine=${engine}`,
    `--project=${request.getProject()}`,
    `--stack=${request.getStack()}`,
    `--organization=${request.getOrganization()}`,
    `--pwd=${request.getPwd()}`,
    `--parallel=${request.getParallel()}`,
    ...(request.getDryrun() ? ["--dry-run"] : []),
    request.getProgram(),
  ];
  return new Promise((resolve) => {
    // The SDK is compiled once for all programs.
    const NODE_COMPILE_CACHE = join(cacheFolder(), "compile-cache");
    const env = { PATH: process.env["PATH"], PULUMI_NODEJS_TYPESCRIPT: "false", NODE_COMPILE_CACHE };
    const child = spawn(process.execPath, args, { cwd: request.getPwd(), env, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
    child.on("close", (code) => {
      resolve(code === 0 ? "" : `the program ended with ${String(code)}: ${said.slice(-600)}`);
    });
  });
}
