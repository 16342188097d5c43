import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { attachable } from "../../../sandbox/plugin/attach.ts";
import { grpc, proto } from "../../../sandbox/plugin/proto.ts";
import { fromWire, toWire } from "../../../sandbox/plugin/wire.ts";
import type { JsonMap } from "../../../sandbox/state/json.ts";

const messages = proto.provider;
type Client = InstanceType<ReturnType<typeof grpc.makeGenericClientConstructor>>;
const { ResourceProviderClient } = createRequire(import.meta.url)("@pulumi/pulumi/proto/provider_grpc_pb.js") as {
  ResourceProviderClient: new (
    address: string,
    credentials: ReturnType<typeof grpc.credentials.createInsecure>,
    options: object,
  ) => Client;
};

/** What the engine does for one provider of a program: it opens a connection and configures it. */
async function connect(address: string, location: string): Promise<Client> {
  // Otherwise clients of one process share a connection.
  const options = { "grpc.use_local_subchannel_pool": 1 };
  const client = new ResourceProviderClient(address, grpc.credentials.createInsecure(), options);
  const request = new messages.ConfigureRequest();
  request.setArgs(toWire({ location }));
  await call(client, "configure", request);
  return client;
}

/** The inputs of a resource group that says nothing of where it is. */
async function checked(client: Client): Promise<JsonMap> {
  const request = new messages.CheckRequest();
  request.setType("azure-native:resources:ResourceGroup");
  request.setName("group");
  request.setRandomseed(Buffer.from("seed"));
  const response = await call<InstanceType<typeof messages.CheckResponse>>(client, "check", request);
  return fromWire(response.getInputs());
}

function call<Response>(client: Client, method: string, request: object): Promise<Response> {
  type Method = (request: object, respond: (error: Error | null, response: Response) => void) => void;
  return new Promise((resolve, reject) => {
    (client[method] as unknown as Method).call(client, request, (error, response) => {
      if (error === null) resolve(response);
      else reject(error);
    });
  });
}

it("providers that an engine attaches to keep each their own configuration, as processes of their own would", async () => {
  const { env, close } = await attachable({ KEYLESS_SANDBOX_STATE: ":memory:" });
  const [, port] = /^azure-native:(\d+),azuread:\d+$/.exec(env["PULUMI_DEBUG_PROVIDERS"] ?? "") ?? [];
  const clients: Client[] = [];
  try {
    for (const location of ["swedencentral", "westeurope"]) clients.push(await connect(`127.0.0.1:${port}`, location));
    const places = await Promise.all(clients.map(async (client) => (await checked(client))["location"]));
    expect(places).toEqual(["swedencentral", "westeurope"]);
  } finally {
    for (const client of clients) client.close();
    close();
  }
});
