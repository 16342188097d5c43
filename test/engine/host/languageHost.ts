import { createRequire } from "node:module";
import type grpcModule from "@grpc/grpc-js";
import type languageProto from "@pulumi/pulumi/proto/language_pb.js";
import type pluginProto from "@pulumi/pulumi/proto/plugin_pb.js";

const require = createRequire(import.meta.url);
const load = (path: string): unknown => require(path);
const grpc = load("@grpc/grpc-js") as typeof grpcModule;
const language = load("@pulumi/pulumi/proto/language_pb.js") as typeof languageProto;
const plugin = load("@pulumi/pulumi/proto/plugin_pb.js") as typeof pluginProto;
const service = (
  load("@pulumi/pulumi/proto/language_grpc_pb.js") as { LanguageRuntimeService: grpcModule.ServiceDefinition }
).LanguageRuntimeService;

/** What an engine asks: to run a program. */
export type RunRequest = InstanceType<typeof language.RunRequest>;

type Respond = (error: null, response: object) => void;

/** A language host that listens. */
export interface Listening {
  readonly port: number;
  readonly close: () => void;
}

/**
 * Runs a program, which talks to the engine at the address.
 *
 * @param gone is called when the engine ended and waits for it no more.
 * @returns why it failed, or nothing.
 */
export type Run = (request: RunRequest, engine: string, gone: (then: () => void) => void) => Promise<string>;

/** Serves a node language host from this process, for any number of engines at a time. */
export function serveLanguageHost(run: Run): Promise<Listening> {
  // The request to run does not tell whose it is; an engine says so first, on the same connection.
  const engines = new Map<string, string>();
  const server = new grpc.Server();
  server.addService(service, {
    handshake: (call: Call<InstanceType<typeof language.LanguageHandshakeRequest>>, respond: Respond) => {
      engines.set(call.getPeer(), call.request.getEngineAddress());
      respond(null, new language.LanguageHandshakeResponse());
    },
    getRequiredPackages: (_: unknown, respond: Respond) => {
      respond(null, new language.GetRequiredPackagesResponse());
    },
    getPluginInfo: (_: unknown, respond: Respond) => {
      respond(null, new plugin.PluginInfo());
    },
    run: (call: Call<RunRequest>, respond: Respond) => {
      const gone = (then: () => void): void => {
        call.on("cancelled", then);
      };
      void run(call.request, engines.get(call.getPeer()) ?? "", gone).then((failure) => {
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
      resolve({ port, close });
    });
  });
}

type Call<Request> = Pick<grpcModule.ServerUnaryCall<Request, unknown>, "request" | "getPeer" | "on">;

/** Tells an engine of a node language host. */
export function hostVariables(port: number): Readonly<Record<string, string>> {
  return { PULUMI_DEBUG_LANGUAGES: `nodejs:${port}` };
}
