import type { handleUnaryCall, ServerUnaryCall, UntypedServiceImplementation } from "@grpc/grpc-js";
import type * as rpc from "@pulumi/pulumi/proto/provider_pb.js";
import { Azure } from "../azure/azure.ts";
import { faultsOfEnvironment, type FaultPlan } from "../azure/faults/plan.ts";
import { paceOfEnvironment, type Pace } from "../azure/pace.ts";
import type { Settings } from "../azure/writing.ts";
import type { Provider } from "../provider/provider.ts";
import { hasFixedNames, openTenantOfEnvironment } from "../state/open.ts";
import type { TenantState } from "../state/tenant.ts";
import { grpc, proto } from "./proto.ts";
import { Resources, type Surroundings } from "./resources.ts";
import { fromWire, toWire } from "./wire.ts";

const messages = proto.provider;

/** The options of a provider. The default of each comes from the variables of docs/sandbox.md. */
export interface ServiceOptions {
  readonly openState?: () => TenantState;
  readonly pace?: () => Pace;
  readonly faults?: () => FaultPlan;
  /** The environment with those variables. @default the environment of this process */
  readonly environment?: NodeJS.ProcessEnv;
}

/** The provider's handlers for the engine's requests. */
export function serviceOf(provider: Provider, options: ServiceOptions = {}): UntypedServiceImplementation {
  let settings: Settings = provider.settingsOf({});
  let opened: Omit<Surroundings, "settings"> | undefined;
  const canceled = new AbortController();
  const surroundings = (): Surroundings => {
    opened ??= open(provider, options, canceled.signal);
    return { ...opened, settings };
  };
  const resources = new Resources(provider, surroundings);

  return {
    // The engine asks for previews only if the handshake is answered.
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
      // Problems of the environment are reported once, before the first resource.
      surroundings();
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
    delete: unary((call: ServerUnaryCall<rpc.DeleteRequest, unknown>) => resources.delete(call)),
    invoke: unary(({ request }: ServerUnaryCall<rpc.InvokeRequest, unknown>) => {
      const { state } = surroundings();
      const args = fromWire(request.getArgs());
      const response = new messages.InvokeResponse();
      response.setReturn(toWire(state.read((tenant) => provider.invoke(request.getTok(), { args, settings, tenant }))));
      return response;
    }),
    attach: unary(() => new proto.empty.Empty()),
    cancel: unary(() => {
      canceled.abort();
      return new proto.empty.Empty();
    }),
  };
}

function open(
  { name }: Provider,
  { environment = process.env, ...given }: ServiceOptions,
  signal: AbortSignal,
): Omit<Surroundings, "settings"> {
  const state = given.openState?.() ?? openTenantOfEnvironment(environment);
  const pace = given.pace?.() ?? paceOfEnvironment(environment);
  const faults = given.faults?.() ?? faultsOfEnvironment(environment);
  const azure = new Azure({ state, caller: name, pace, faults, signal });
  return { state, azure, hasFixedNames: hasFixedNames(environment) };
}

/** An error of the handler becomes the answer. A stack trace of ours would not help the engine's user. */
function unary<Request>(
  answer: (call: ServerUnaryCall<Request, unknown>) => unknown,
): handleUnaryCall<Request, unknown> {
  return (call, respond) => {
    Promise.resolve()
      .then(() => answer(call))
      .then(
        (response) => {
          respond(null, response);
        },
        (error: unknown) => {
          respond({ code: grpc.status.UNKNOWN, details: error instanceof Error ? error.message : String(error) });
        },
      );
  };
}
