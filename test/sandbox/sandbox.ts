import { parseFaults } from "../../sandbox/azure/faults/plan.ts";
import { azureAd } from "../../sandbox/plugin/azureAd.ts";
import { azureNative } from "../../sandbox/plugin/azureNative.ts";
import { proto } from "../../sandbox/plugin/proto.ts";
import { serviceOf } from "../../sandbox/plugin/service.ts";
import { fromWire, toWire } from "../../sandbox/plugin/wire.ts";
import type { Provider } from "../../sandbox/provider/provider.ts";
import type { JsonMap } from "../../sandbox/state/json.ts";
import { openTenant } from "../../sandbox/state/open.ts";
import { subscriptionId } from "../../sandbox/state/pretend.ts";
import { tenantOf, type Tenant } from "../../sandbox/state/readTenant.ts";
import type { TenantState } from "../../sandbox/state/tenant.ts";
import { VirtualTime } from "./virtualTime.ts";

const messages = proto.provider;
export const group = `/subscriptions/${subscriptionId}/resourceGroups/rg`;

/** A resource as the engine remembers it. */
export interface Made {
  readonly token: string;
  readonly name: string;
  readonly id: string;
  readonly inputs: JsonMap;
  readonly outputs: JsonMap;
}

export interface SandboxOptions {
  /** @default the tenant of this sandbox alone */
  readonly state?: TenantState;
  /** As in KEYLESS_SANDBOX_FAULTS. @default none */
  readonly faults?: unknown;
  /** Milliseconds of a write. @default 0 */
  readonly latency?: number;
  /** @default 1, which is Azure's time */
  readonly retryScale?: number;
}

/** Both providers, as the engine calls them, with one tenant in memory and with time of their own. */
export class Sandbox {
  readonly state: TenantState;
  readonly time = new VirtualTime();
  readonly #services: Readonly<Record<string, ReturnType<typeof serviceOf>>>;

  constructor({ state, faults = [], latency = 0, retryScale = 1 }: SandboxOptions = {}) {
    this.state = state ?? openTenant(":memory:", { now: () => this.time.now, seed: "" });
    const serve = (provider: Provider) =>
      serviceOf(provider, {
        openState: () => this.state,
        pace: () => ({ latency, retryScale, wait: this.time.wait }),
        faults: () => parseFaults(JSON.stringify(faults)),
      });
    this.#services = { "azure-native": serve(azureNative), azuread: serve(azureAd) };
  }

  /** Check and create. Tokens of azure-native may leave out the package. @throws Error when either refuses. */
  async make(token: string, name: string, given: JsonMap): Promise<Made> {
    const inputs = await this.check(token, name, given);
    return this.create(token, name, inputs);
  }

  async create(token: string, name: string, inputs: JsonMap): Promise<Made> {
    const request = this.#named(new messages.CreateRequest(), token, name);
    request.setProperties(toWire(inputs));
    const response = await this.#call<InstanceType<typeof messages.CreateResponse>>("create", token, request);
    return { token, name, id: response.getId(), inputs, outputs: fromWire(response.getProperties()) };
  }

  /** @throws Error with the reasons when the inputs fail. */
  async check(token: string, name: string, news: JsonMap, olds: JsonMap = {}, naming?: "disable"): Promise<JsonMap> {
    const request = this.#named(new messages.CheckRequest(), token, name);
    request.setNews(toWire(news));
    request.setOlds(toWire(olds));
    request.setRandomseed(Buffer.from(name));
    if (naming === "disable") {
      const options = new messages.CheckRequest.AutonamingOptions();
      options.setMode(messages.CheckRequest.AutonamingOptions.Mode.DISABLE);
      request.setAutonaming(options);
    }
    const response = await this.#call<InstanceType<typeof messages.CheckResponse>>("check", token, request);
    const failures = response.getFailuresList().map((failure) => failure.getReason());
    if (failures.length > 0) throw new Error(failures.join("; "));
    return fromWire(response.getInputs());
  }

  /** The outputs that a preview tells, of a creation, or of an update of what is there. */
  async preview(token: string, name: string, inputs: JsonMap, old?: Made): Promise<JsonMap> {
    if (old === undefined) {
      const request = this.#named(new messages.CreateRequest(), token, name);
      request.setProperties(toWire(inputs));
      request.setPreview(true);
      return outputsOf(await this.#call("create", token, request));
    }
    const request = this.#named(new messages.UpdateRequest(), token, name);
    request.setId(old.id);
    request.setNews(toWire(inputs));
    request.setOlds(toWire(old.outputs));
    request.setPreview(true);
    return outputsOf(await this.#call("update", token, request));
  }

  /** Check and update with other inputs, merged over the old ones at the top. */
  async change(made: Made, given: JsonMap): Promise<Made> {
    const inputs = await this.check(made.token, made.name, { ...made.inputs, ...given }, made.inputs);
    const request = this.#named(new messages.UpdateRequest(), made.token, made.name);
    request.setId(made.id);
    request.setNews(toWire(inputs));
    request.setOlds(toWire(made.outputs));
    const response = await this.#call<InstanceType<typeof messages.UpdateResponse>>("update", made.token, request);
    return { ...made, inputs, outputs: fromWire(response.getProperties()) };
  }

  async remove(made: Pick<Made, "token" | "name" | "id">): Promise<void> {
    const request = this.#named(new messages.DeleteRequest(), made.token, made.name);
    request.setId(made.id);
    await this.#call("delete", made.token, request);
  }

  /** A refresh of what is remembered; a look-up when only the id is. @returns nothing when it is gone. */
  async read(made: Pick<Made, "token" | "name" | "id"> & Partial<Made>): Promise<Made | undefined> {
    const request = this.#named(new messages.ReadRequest(), made.token, made.name);
    request.setId(made.id);
    request.setInputs(toWire(made.inputs ?? {}));
    request.setProperties(toWire(made.outputs ?? {}));
    const response = await this.#call<InstanceType<typeof messages.ReadResponse>>("read", made.token, request);
    if (response.getId() === "") return undefined;
    return { ...made, inputs: fromWire(response.getInputs()), outputs: fromWire(response.getProperties()) };
  }

  async invoke(token: string, args: JsonMap = {}): Promise<JsonMap> {
    const request = new messages.InvokeRequest();
    request.setTok(fullToken(token));
    request.setArgs(toWire(args));
    const response = await this.#call<InstanceType<typeof messages.InvokeResponse>>("invoke", token, request);
    return fromWire(response.getReturn());
  }

  async cancel(): Promise<void> {
    await this.#call("cancel", "azure-native", new proto.empty.Empty());
  }

  look(): Tenant {
    return this.state.read(tenantOf);
  }

  /** Status and code of each write, in order. */
  writes(): string[] {
    return this.look().log.map(({ status, code }) => [status, code].filter((part) => part !== undefined).join(" "));
  }

  #named<Request extends NamedRequest>(request: Request, token: string, name: string): Request {
    request.setUrn(`urn:pulumi:dev::chat::${fullToken(token)}::${name}`);
    request.setType(fullToken(token));
    request.setName(name);
    return request;
  }

  #call<Response>(method: string, token: string, request: object): Promise<Response> {
    const handler = this.#services[fullToken(token).split(":")[0] ?? ""]?.[method] as Handler;
    return new Promise((resolve, reject) => {
      handler({ request }, (error, response) => {
        if (error === null) resolve(response as Response);
        else reject(new Error(error.details));
      });
    });
  }
}

function outputsOf(response: InstanceType<typeof messages.CreateResponse>): JsonMap {
  return fromWire(response.getProperties());
}

interface NamedRequest {
  setUrn(urn: string): void;
  setType(type: string): void;
  setName(name: string): void;
}

type Handler = (
  call: { readonly request: object },
  respond: (error: { readonly details: string } | null, response: unknown) => void,
) => void;

function fullToken(token: string): string {
  return token.startsWith("azure") ? token : `azure-native:${token}`;
}
