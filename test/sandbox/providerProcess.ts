import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { repository } from "../../engine/copy/workspace.ts";
import { grpc, proto } from "../../sandbox/plugin/proto.ts";
import { toWire } from "../../sandbox/plugin/wire.ts";
import type { JsonMap } from "../../sandbox/state/json.ts";

type Client = InstanceType<ReturnType<typeof grpc.makeGenericClientConstructor>>;
const { ResourceProviderClient } = createRequire(import.meta.url)("@pulumi/pulumi/proto/provider_grpc_pb.js") as {
  ResourceProviderClient: new (
    address: string,
    credentials: ReturnType<typeof grpc.credentials.createInsecure>,
  ) => Client;
};

/** A provider in a process of its own, started as the engine starts it. */
export class ProviderProcess {
  readonly #process: ChildProcess;
  readonly #client: Client;
  /** What it printed besides its port. */
  readonly stderr: string[];

  private constructor(process: ChildProcess, client: Client, stderr: string[]) {
    this.#process = process;
    this.#client = client;
    this.stderr = stderr;
  }

  /** @param below what starts it: this process, or a shell that is killed in its place. @default this process */
  static async start(
    name: "azure-native" | "azuread",
    env: Readonly<Record<string, string>>,
    below: "this" | "shell" = "this",
  ): Promise<ProviderProcess> {
    const provider = join(repository, "sandbox/plugin/bin", `pulumi-resource-${name}`);
    const [command, args] = below === "this" ? [provider, []] : ["sh", ["-c", '"$0" & wait', provider]];
    const started = spawn(command, args, {
      env: { ...env, PATH: [dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter) },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const stderr: string[] = [];
    started.stderr.on("data", (text: Buffer) => stderr.push(text.toString()));
    const [port] = (await once(started.stdout, "data")) as [Buffer];
    const client = new ResourceProviderClient(`127.0.0.1:${port.toString().trim()}`, grpc.credentials.createInsecure());
    return new ProviderProcess(started, client, stderr);
  }

  /** @returns the id, once the provider has answered. */
  create(token: string, name: string, inputs: JsonMap): Promise<string> {
    const request = new proto.provider.CreateRequest();
    request.setUrn(`urn:pulumi:dev::chat::${token}::${name}`);
    request.setType(token);
    request.setName(name);
    request.setProperties(toWire(inputs));
    const create = this.#client["create"] as unknown as CreateMethod;
    return new Promise((resolve, reject) => {
      create.call(this.#client, request, (error, response) => {
        if (error === null) resolve(response.getId());
        else reject(error);
      });
    });
  }

  /** As `kill -9` does. Ends when nobody is left who could print something: below a shell that is the provider. */
  async kill(): Promise<void> {
    this.#process.kill("SIGKILL");
    await once(this.#process, "close");
    this.#client.close();
  }
}

type CreateMethod = (
  request: InstanceType<typeof proto.provider.CreateRequest>,
  respond: (error: Error | null, response: InstanceType<typeof proto.provider.CreateResponse>) => void,
) => void;
