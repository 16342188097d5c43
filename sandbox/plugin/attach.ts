import type { ServerUnaryCall, UntypedServiceImplementation } from "@grpc/grpc-js";
import type { Provider } from "../provider/provider.ts";
import { openTenantOfEnvironment } from "../state/open.ts";
import type { TenantState } from "../state/tenant.ts";
import { azureAd } from "./azureAd.ts";
import { azureNative } from "./azureNative.ts";
import { listen } from "./listen.ts";
import { serviceOf } from "./service.ts";

/** Providers that an engine attaches to. */
export interface Attachable {
  /** The variables through which the engine finds them. */
  readonly env: Readonly<Record<string, string>>;
  /** To be called when the engine has ended. */
  readonly close: () => void;
}

/**
 * Serves both providers from this process, for one command of the engine. The engine then starts no processes for them,
 * each of which takes as long as the command itself. The fault `kill` would end this process.
 *
 * @param environment the variables of docs/sandbox.md, except KEYLESS_SANDBOX_ROLES.
 */
export async function attachable(environment: NodeJS.ProcessEnv): Promise<Attachable> {
  const opened: TenantState[] = [];
  const openState = () => {
    const state = openTenantOfEnvironment(environment);
    opened.push(state);
    return state;
  };
  const served = await Promise.all(
    [azureNative, azureAd].map(async (provider) => {
      const instance = () => serviceOf(provider, { environment, openState });
      return { name: provider.name, ...(await listen(oneForEachPeer(provider, instance))) };
    }),
  );
  return {
    env: { PULUMI_DEBUG_PROVIDERS: served.map(({ name, port }) => `${name}:${port}`).join(",") },
    close: () => {
      for (const { server } of served) server.forceShutdown();
      for (const state of opened) state.close();
    },
  };
}

/**
 * The engine starts a process for each provider that a program declares, with its own configuration. To attached providers it
 * opens a connection for each.
 */
function oneForEachPeer(provider: Provider, make: () => UntypedServiceImplementation): UntypedServiceImplementation {
  const services = new Map<string, UntypedServiceImplementation>();
  const serviceOfPeer = (peer: string): UntypedServiceImplementation => {
    const service = services.get(peer) ?? make();
    services.set(peer, service);
    return service;
  };
  const methods = Object.keys(serviceOf(provider));
  return Object.fromEntries(
    methods.map((method) => [
      method,
      (call: ServerUnaryCall<unknown, unknown>, respond: unknown) => {
        const handle = serviceOfPeer(call.getPeer())[method] as (call: unknown, respond: unknown) => void;
        handle(call, respond);
      },
    ]),
  );
}
