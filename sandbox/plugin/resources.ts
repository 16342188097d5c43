import type { ServerUnaryCall } from "@grpc/grpc-js";
import type * as rpc from "@pulumi/pulumi/proto/provider_pb.js";
import type { Empty } from "google-protobuf/google/protobuf/empty_pb.js";
import type { Azure } from "../azure/azure.ts";
import type { Settings, Writing } from "../azure/writing.ts";
import type { Provider } from "../provider/provider.ts";
import type { ResourceType } from "../provider/resourceType.ts";
import type { JsonMap } from "../state/json.ts";
import type { TenantState } from "../state/tenant.ts";
import { diff } from "./diff.ts";
import { diffResponse } from "./diffResponse.ts";
import { logicalNameIn, nameRequestIn, typeIn, type Named } from "./nameRequest.ts";
import { proto } from "./proto.ts";
import { fromWire, toWire } from "./wire.ts";

const messages = proto.provider;

/** The state and settings of a configured provider. */
export interface Surroundings {
  readonly settings: Settings;
  readonly state: TenantState;
  readonly azure: Azure;
  /** Names depend on the request only, and are not random. */
  readonly hasFixedNames: boolean;
}

/** The requests that are about one resource. */
export class Resources {
  readonly #provider: Provider;
  readonly #surroundings: () => Surroundings;

  constructor(provider: Provider, surroundings: () => Surroundings) {
    this.#provider = provider;
    this.#surroundings = surroundings;
  }

  check({ request }: Call<rpc.CheckRequest>): rpc.CheckResponse {
    const { settings, state, hasFixedNames } = this.#surroundings();
    const type = this.#typeOf(request);
    const answer = state.read((tenant) =>
      type.check({
        ...nameRequestIn(request, hasFixedNames),
        oldInputs: fromWire(request.getOlds()),
        newInputs: fromWire(request.getNews()),
        settings,
        tenant,
      }),
    );
    const response = new messages.CheckResponse();
    response.setInputs(toWire(answer.inputs));
    for (const { property, reason } of answer.failures) {
      const failure = new messages.CheckFailure();
      failure.setProperty(property);
      failure.setReason(reason);
      response.addFailures(failure);
    }
    return response;
  }

  diff({ request }: Call<rpc.DiffRequest>): rpc.DiffResponse {
    const type = this.#typeOf(request);
    const oldInputs = fromWire(request.getOldInputs());
    const changes = diff(oldInputs, fromWire(request.getNews()), type.replacing, fromWire(request.getOlds()));
    return diffResponse(changes, !type.mayCreateFirst(oldInputs));
  }

  async create({ request }: Call<rpc.CreateRequest>): Promise<rpc.CreateResponse> {
    const type = this.#typeOf(request);
    const writing = this.#writing(request, fromWire(request.getProperties()));
    const response = new messages.CreateResponse();
    if (request.getPreview()) {
      response.setProperties(toWire(type.previewOf(writing)));
      return response;
    }
    const { state, azure } = this.#surroundings();
    state.read((tenant) => {
      const id = type.idOf(writing, tenant);
      if (tenant.get(id) !== undefined) throw new Error(type.alreadyExists(id));
    });
    const written = await azure.write({ ...writing, operation: "create", type });
    response.setId(written?.id ?? "");
    response.setProperties(toWire(written?.properties ?? {}));
    return response;
  }

  async update({ request }: Call<rpc.UpdateRequest>): Promise<rpc.UpdateResponse> {
    const type = this.#typeOf(request);
    const writing = this.#writing(request, fromWire(request.getNews()));
    const response = new messages.UpdateResponse();
    if (request.getPreview()) {
      response.setProperties(toWire(type.previewOf(writing, fromWire(request.getOlds()))));
      return response;
    }
    const written = await this.#surroundings().azure.write({
      ...writing,
      operation: "update",
      type,
      id: request.getId(),
    });
    response.setProperties(toWire(written?.properties ?? {}));
    return response;
  }

  /** Reads a resource, for a refresh, an import, or a look-up. An answer without id means that it does not exist. */
  async read({ request }: Call<rpc.ReadRequest>): Promise<rpc.ReadResponse> {
    const type = this.#typeOf(request);
    const response = new messages.ReadResponse();
    const found = await this.#surroundings().azure.read(type, request.getId(), logicalNameIn(request));
    if (found === undefined) return response;
    const [inputs, before] = [fromWire(request.getInputs()), fromWire(request.getProperties())];
    const isKnown = Object.keys(inputs).length > 0;
    const now = type.inputsIn(found.properties);
    response.setId(request.getId());
    response.setInputs(
      toWire(
        isKnown ? type.driftedInputs(inputs, type.inputsIn(before), now) : { ...type.inputsOfId(found.id), ...now },
      ),
    );
    response.setProperties(toWire(found.properties));
    return response;
  }

  async delete({ request }: Call<rpc.DeleteRequest>): Promise<Empty> {
    const type = this.#typeOf(request);
    const writing = this.#writing(request, {});
    await this.#surroundings().azure.write({ ...writing, operation: "delete", type, id: request.getId() });
    return new proto.empty.Empty();
  }

  #typeOf(request: Named): ResourceType {
    return this.#provider.typeOf(typeIn(request));
  }

  #writing(request: Named, inputs: JsonMap): Writing {
    return { inputs, logicalName: logicalNameIn(request), settings: this.#surroundings().settings };
  }
}

type Call<Request> = Pick<ServerUnaryCall<Request, unknown>, "request">;
