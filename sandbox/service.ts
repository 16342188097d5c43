import type { handleUnaryCall, ServerUnaryCall, UntypedServiceImplementation } from "@grpc/grpc-js";
import type * as rpc from "@pulumi/pulumi/proto/provider_pb.js";
import { grpc, proto } from "./proto.ts";
import type { Provider, Settings } from "./provider.ts";
import { Resources } from "./resources.ts";
import { fromWire, toWire } from "./values.ts";

const messages = proto.provider;

/** What a provider answers to the engine, request by request. */
export function serviceOf(provider: Provider): UntypedServiceImplementation {
  let settings: Settings = provider.settingsOf({});
  const resources = new Resources(provider, () => settings);
  const empty = (): InstanceType<typeof proto.empty.Empty> => new proto.empty.Empty();

  return {
    // An answer to the handshake is also what makes the engine ask for previews.
    handshake: unary(() => new messages.ProviderHandshakeResponse()),
    getSchema: unary(() => {
      const response = new messages.GetSchemaResponse();
      response.setSchema(JSON.stringify({ name: provider.name, version: provider.version }));
      return response;
    }),
    getPluginInfo: unary(() => {
      const info = new proto.plugin.PluginInfo();
      info.setVersion(provider.version);
      return info;
    }),
    checkConfig: unary(({ request }: ServerUnaryCall<rpc.CheckRequest, unknown>) => {
      const response = new messages.CheckResponse();
      response.setInputs(request.getNews());
      return response;
    }),
    diffConfig: unary(() => new messages.DiffResponse()),
    configure: unary(({ request }: ServerUnaryCall<rpc.ConfigureRequest, unknown>) => {
      settings = provider.settingsOf(fromWire(request.getArgs()));
      const response = new messages.ConfigureResponse();
      response.setSupportspreview(true);
      response.setSupportsAutonamingConfiguration(true);
      return response;
    }),
    check: unary((call: ServerUnaryCall<rpc.CheckRequest, unknown>) => resources.check(call)),
    diff: unary((call: ServerUnaryCall<rpc.DiffRequest, unknown>) => resources.diff(call)),
    create: unary((call: ServerUnaryCall<rpc.CreateRequest, unknown>) => resources.create(call)),
    update: unary((call: ServerUnaryCall<rpc.UpdateRequest, unknown>) => resources.update(call)),
    read: unary((call: ServerUnaryCall<rpc.ReadRequest, unknown>) => resources.read(call)),
    delete: unary(() => resources.delete()),
    invoke: unary(({ request }: ServerUnaryCall<rpc.InvokeRequest, unknown>) => {
      const response = new messages.InvokeResponse();
      response.setReturn(toWire(provider.invoke(request.getTok(), fromWire(request.getArgs()), settings)));
      return response;
    }),
    attach: unary(empty),
    cancel: unary(empty),
  };
}

/** An error thrown by the answer is the answer: a stack trace of ours tells the user of the engine nothing. */
function unary<Request>(
  answer: (call: ServerUnaryCall<Request, unknown>) => unknown,
): handleUnaryCall<Request, unknown> {
  return (call, respond) => {
    let response: unknown;
    try {
      response = answer(call);
    } catch (error) {
      respond({ code: grpc.status.UNKNOWN, details: error instanceof Error ? error.message : String(error) });
      return;
    }
    respond(null, response);
  };
}
