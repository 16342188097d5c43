import type { ServerUnaryCall } from "@grpc/grpc-js";
import type * as rpc from "@pulumi/pulumi/proto/provider_pb.js";
import type { Empty } from "google-protobuf/google/protobuf/empty_pb.js";
import { diff, type PropertyChange } from "./diff.ts";
import type { NameRequest } from "./naming.ts";
import { proto } from "./proto.ts";
import type { Provider, ResourceType, Settings, Writing } from "./provider.ts";
import { canonical, fromWire, toWire, type JsonMap } from "./values.ts";

const messages = proto.provider;

/** The requests that are about one resource. The engine keeps all state: nothing is remembered here. */
export class Resources {
  readonly #provider: Provider;
  readonly #settings: () => Settings;

  constructor(provider: Provider, settings: () => Settings) {
    this.#provider = provider;
    this.#settings = settings;
  }

  check({ request }: Call<rpc.CheckRequest>): rpc.CheckResponse {
    const answer = this.#typeOf(request).check({
      ...nameRequest(request),
      oldInputs: fromWire(request.getOlds()),
      newInputs: fromWire(request.getNews()),
      settings: this.#settings(),
    });
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

  create({ request }: Call<rpc.CreateRequest>): rpc.CreateResponse {
    const type = this.#typeOf(request);
    const writing = this.#writing(request, fromWire(request.getProperties()));
    const response = new messages.CreateResponse();
    if (request.getPreview()) {
      response.setProperties(toWire(type.previewOf(writing)));
    } else {
      const id = type.idOf(writing);
      response.setId(id);
      response.setProperties(toWire(type.outputsOf(writing, id)));
    }
    return response;
  }

  update({ request }: Call<rpc.UpdateRequest>): rpc.UpdateResponse {
    const type = this.#typeOf(request);
    const writing = this.#writing(request, fromWire(request.getNews()));
    const outputs = request.getPreview()
      ? type.previewOf(writing, fromWire(request.getOlds()))
      : type.outputsOf(writing, request.getId());
    const response = new messages.UpdateResponse();
    response.setProperties(toWire(outputs));
    return response;
  }

  /** Without state of its own the sandbox finds everything as the engine remembers it, but for what is said to be gone. */
  read({ request }: Call<rpc.ReadRequest>): rpc.ReadResponse {
    if (gone().includes(nameOf(request))) return new messages.ReadResponse();
    const properties = fromWire(request.getProperties());
    const inputs = fromWire(request.getInputs());
    const type = this.#typeOf(request);
    const isKnown = Object.keys(properties).length > 0;
    const response = new messages.ReadResponse();
    response.setId(request.getId());
    response.setInputs(toWire(inputs));
    response.setProperties(
      toWire(isKnown ? properties : type.outputsOf(this.#writing(request, inputs), request.getId())),
    );
    return response;
  }

  delete(): Empty {
    return new proto.empty.Empty();
  }

  #typeOf(request: Named): ResourceType {
    return this.#provider.typeOf(request.getType() === "" ? typeOfUrn(request.getUrn()) : request.getType());
  }

  #writing(request: Named, inputs: JsonMap): Writing {
    return { inputs, logicalName: nameOf(request), settings: this.#settings() };
  }
}

type Call<Request> = Pick<ServerUnaryCall<Request, unknown>, "request">;

interface Named {
  getUrn(): string;
  getType(): string;
  getName(): string;
}

function typeOfUrn(urn: string): string {
  return (urn.split("::")[2] ?? "").split("$").at(-1) ?? "";
}

function nameOf(request: Named): string {
  return request.getName() === "" ? request.getUrn().split("::").slice(3).join("::") : request.getName();
}

const { Mode } = messages.CheckRequest.AutonamingOptions;
const modes = { [Mode.PROPOSE]: "propose", [Mode.ENFORCE]: "enforce", [Mode.DISABLE]: "disable" } as const;

function nameRequest(request: rpc.CheckRequest): NameRequest {
  const options = request.getAutonaming();
  return {
    logicalName: nameOf(request),
    randomSeed: hasFixedNames ? seedOf(request) : request.getRandomseed_asU8(),
    ...(options !== undefined && {
      configured: { mode: modes[options.getMode()], proposedName: options.getProposedName() },
    }),
  };
}

/** Chance would change recordings: a recording takes its names from what is asked, so that other inputs get another. */
const hasFixedNames = process.env["KEYLESS_SANDBOX_NAMES"] === "fixed";

/** Logical names of resources that somebody deleted by hand: an answer without an id says so. For recordings of drift. */
function gone(): string[] {
  return (process.env["KEYLESS_SANDBOX_GONE"] ?? "").split(",");
}

function seedOf(request: rpc.CheckRequest): Uint8Array {
  return new TextEncoder().encode(`${request.getUrn()}|${canonical(fromWire(request.getNews()))}`);
}

function diffResponse(changes: ReadonlyMap<string, PropertyChange>, deleteBeforeReplace: boolean): rpc.DiffResponse {
  const response = new messages.DiffResponse();
  const { DiffChanges } = messages.DiffResponse;
  response.setChanges(changes.size > 0 ? DiffChanges.DIFF_SOME : DiffChanges.DIFF_NONE);
  response.setHasdetaileddiff(true);
  response.setDiffsList([...new Set([...changes.keys()].map((path) => path.split(/[.[]/)[0] ?? path))]);
  response.setReplacesList([...changes].filter(([, change]) => change.replaces).map(([path]) => path));
  response.setDeletebeforereplace(response.getReplacesList().length > 0 && deleteBeforeReplace);
  for (const [path, { kind, replaces }] of changes) {
    const property = new messages.PropertyDiff();
    property.setKind(kinds[kind][replaces ? 1 : 0]);
    property.setInputdiff(true);
    response.getDetaileddiffMap().set(path, property);
  }
  return response;
}

const { Kind } = messages.PropertyDiff;
const kinds = {
  add: [Kind.ADD, Kind.ADD_REPLACE],
  delete: [Kind.DELETE, Kind.DELETE_REPLACE],
  update: [Kind.UPDATE, Kind.UPDATE_REPLACE],
} as const;
