import { isDeepStrictEqual } from "node:util";
import type { RegisterResourceRequest, RegisterResourceResponse } from "@pulumi/pulumi/proto/resource_pb.js";
import { UserError } from "../../project/userError.ts";
import { correctLegacyAlias, aliasUrns, urnAlias } from "./aliases.ts";
import { answerOf } from "./answer.ts";
import type { Deployment, Resource } from "../recorded/deployment.ts";
import { goalOptions, optionsOf, type Options } from "./options.ts";
import { downgrade, upgrade } from "./outputs.ts";
import { positionOf, stackTraceOf } from "./position.ts";
import { proto } from "./proto.ts";
import { defaultProvider, explicitProvider, isProviderType } from "./providers.ts";
import { transformed, transformsFor } from "./transforms.ts";
import { stackType, urnOf } from "../recorded/urn.ts";
import { containsUnknown, isMap, type Json, type JsonMap } from "../recorded/values.ts";
import { fromStruct, toStruct } from "./structs.ts";

/** Registers a resource as the engine does in a first preview. */
export async function registerResource(
  deployment: Deployment,
  request: RegisterResourceRequest,
): Promise<RegisterResourceResponse> {
  const { props, dependencies, propertyDependencies, changed, options } = await afterTransforms(deployment, request);
  const resource = resourceOf(deployment, request, props, options);
  resource.dependencies = dependencies;
  resource.propertyDependencies = propertyDependencies;
  resource.transformed = changed;
  record(deployment, request, resource, options);
  noteWhatCannotBeSeen(deployment, request, resource, options);
  return responseTo(request, resource, options);
}

interface Registration {
  props: JsonMap;
  dependencies: string[];
  propertyDependencies: Map<string, string[]>;
  changed: Set<string>;
  options: Options;
}

async function afterTransforms(deployment: Deployment, request: RegisterResourceRequest): Promise<Registration> {
  const given = new Map<string, string[]>();
  request.getPropertydependenciesMap().forEach((urns, key) => given.set(key, urns.getUrnsList()));
  const own = request.getTransformsList();
  const transforms = transformsFor(deployment, own, request.getParent());
  const props = fromStruct(request.getObject());
  const options = optionsOf(request);
  options.setAliasesList([
    ...request.getAliasurnsList().map(urnAlias),
    ...request.getAliasesList().map((alias) => (request.getAliasspecs() ? alias : correctLegacyAlias(alias))),
  ]);
  if (request.getCustom() || request.getRemote()) {
    options.setProvider(explicitProvider(deployment, wishOf(request, options)));
  }
  const before = transforms.length === 0 ? props : upgrade(props, given, own.length > 0);
  const after = await transformed(deployment, transforms, {
    type: request.getType(),
    name: request.getName(),
    custom: request.getCustom(),
    parent: request.getParent(),
    props: before,
    options,
  });
  const rebuilt = own.length > 0;
  const plain: JsonMap = {};
  const all = new Set(rebuilt ? after.options.getDependsOnList() : request.getDependenciesList());
  const propertyDependencies = new Map<string, string[]>();
  const changed = new Set<string>();
  for (const [key, value] of Object.entries(after.props)) {
    if (transforms.length > 0 && !isDeepStrictEqual(inOrder(before[key]), inOrder(value))) {
      changed.add(key);
    }
    const unwrapped = downgrade(value);
    plain[key] = unwrapped.value;
    const said = rebuilt || replaced(deployment, before[key], value) ? [] : (given.get(key) ?? []);
    const urns = new Set([...said, ...unwrapped.dependencies]);
    propertyDependencies.set(key, [...urns].toSorted());
    urns.forEach((urn) => all.add(urn));
  }
  return { props: plain, dependencies: [...all].toSorted(), propertyDependencies, changed, options: after.options };
}

// The order of dependencies has no meaning, and a transform may change it.
function inOrder(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) {
    return value.map((inner) => inOrder(inner) ?? null);
  }
  if (!isMap(value)) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "dependencies" && Array.isArray(inner) ? inner.toSorted() : (inOrder(inner) ?? null),
    ]),
  );
}

// A transform of the stack that puts another unknown into a property brings that one's dependencies, if the preload
// lets it; the engine would still name the resource that the old value came from.
function replaced(deployment: Deployment, before: Json | undefined, after: Json): boolean {
  return deployment.opened && containsUnknown(after) && JSON.stringify(before) !== JSON.stringify(after);
}

function wishOf(request: RegisterResourceRequest, options: Options) {
  const own = new Map<string, string>();
  options.getProvidersMap().forEach((ref, name) => own.set(name, ref));
  return {
    explicit: options.getProvider(),
    own,
    parent: request.getParent(),
    type: request.getType(),
    version: options.getVersion(),
    url: options.getPluginDownloadUrl(),
    packageRef: request.getPackageref(),
  };
}

function resourceOf(
  deployment: Deployment,
  request: RegisterResourceRequest,
  inputs: JsonMap,
  options: Options,
): Resource {
  const [type, name, parent] = [request.getType(), request.getName(), request.getParent()];
  const parentGoal = deployment.resources.get(parent);
  const wish = wishOf(request, options);
  const provided = (request.getCustom() && !isProviderType(type)) || request.getRemote();
  const importId = options.getImport() || request.getImportid();
  const position = positionOf(deployment.folders.root, request.getSourceposition());
  if (isProviderType(type) && options.getVersion() !== "") {
    inputs["version"] = options.getVersion();
  }
  return {
    op: importId === "" ? "create" : "import",
    urn: urnOf(deployment.space, parent, type, name),
    type,
    name,
    custom: request.getCustom(),
    parent,
    inputs,
    provider: provided ? wish.explicit || defaultProvider(deployment, wish) : "",
    dependencies: [],
    propertyDependencies: new Map(),
    transformed: new Set(),
    transforms: transformsFor(deployment, request.getTransformsList(), parent).map((one) => one.getToken()),
    protect: options.hasProtect() ? options.getProtect() : parentGoal?.protect,
    retainOnDelete: options.hasRetainOnDelete() ? options.getRetainOnDelete() : parentGoal?.retainOnDelete,
    deletedWith: options.getDeletedWith() || (parentGoal?.deletedWith ?? ""),
    options: {
      ...goalOptions(options),
      importID: importId,
      aliases: aliasUrns(deployment.space, options.getAliasesList(), parent, type, name),
    },
    ...(position === undefined ? {} : { sourcePosition: position }),
    stackTrace: stackTraceOf(deployment.folders, request.getStacktrace()),
  };
}

function record(deployment: Deployment, request: RegisterResourceRequest, resource: Resource, options: Options): void {
  if (deployment.resources.has(resource.urn)) {
    const message = `Duplicate resource URN '${resource.urn}'; try giving it a unique name`;
    deployment.errors.push(message);
    throw new UserError(message);
  }
  deployment.resources.set(resource.urn, resource);
  deployment.lastUrn = resource.urn;
  deployment.transforms.set(resource.urn, request.getTransformsList());
  if (resource.type === stackType) {
    deployment.rootUrn = resource.urn;
  }
  if (!resource.custom) {
    const inherited = deployment.providers.get(resource.parent) ?? [];
    deployment.providers.set(resource.urn, new Map([...inherited, ...wishOf(request, options).own]));
  }
}

function noteWhatCannotBeSeen(
  deployment: Deployment,
  request: RegisterResourceRequest,
  resource: Resource,
  options: Options,
): void {
  if (request.getRemote()) {
    deployment.unseen.set(resource.urn, "remote component: its provider builds it, so its children cannot be seen");
  }
  if (resource.type.startsWith("pulumi-nodejs:dynamic")) {
    deployment.unseen.set(
      resource.urn,
      "dynamic provider: its code runs only in a deployment, so its effect cannot be seen",
    );
  }
  const hooks = Object.values(options.getHooks()?.toObject() ?? request.getHooks()?.toObject() ?? {}).flat();
  for (const hook of new Set(hooks)) {
    deployment.hooks.push([resource.urn, hook]);
  }
}

function responseTo(request: RegisterResourceRequest, resource: Resource, options: Options): RegisterResourceResponse {
  const response = new proto.resource.RegisterResourceResponse();
  response.setUrn(resource.urn);
  const state = request.getCustom()
    ? answerOf(resource.type, resource.inputs, options.getAdditionalSecretOutputsList())
    : {};
  response.setObject(toStruct(state));
  return response;
}
