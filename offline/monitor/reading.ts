import type { ReadResourceRequest, ReadResourceResponse } from "@pulumi/pulumi/proto/resource_pb.js";
import type { FoundOutputs } from "../../project/outputs/given.ts";
import { UserError } from "../../project/userError.ts";
import { unlabelled } from "./answer.ts";
import type { Deployment } from "../recorded/deployment.ts";
import { downgrade } from "./outputs.ts";
import { positionOf, stackTraceOf } from "./position.ts";
import { proto } from "./proto.ts";
import { defaultProvider, explicitProvider } from "./providers.ts";
import { urnOf } from "../recorded/urn.ts";
import type { JsonMap } from "../recorded/values.ts";
import { fromStruct, toStruct } from "./structs.ts";

const stackReferenceType = "pulumi:pulumi:StackReference";
/** The key of the given outputs of another stack. The preload removes it from the answer. */
export const givenKey = "keyless:outputs";

async function foundOf(deployment: Deployment, urn: string, stack: string): Promise<FoundOutputs | undefined> {
  deployment.asking += 1;
  try {
    const found = await deployment.others.of(stack);
    deployment.references.set(urn, { stack, found });
    deployment.hasReadClock ||= found?.hasReadClock === true;
    return found;
  } catch (error) {
    if (error instanceof UserError) deployment.unreadable ??= error.message;
    throw error;
  } finally {
    deployment.asking -= 1;
  }
}

/** Reads an existing resource. Everything that is not in the request stays unknown. */
export async function readResource(
  deployment: Deployment,
  request: ReadResourceRequest,
): Promise<ReadResourceResponse> {
  const [type, name, parent] = [request.getType(), request.getName(), request.getParent()];
  const urn = urnOf(deployment.space, parent, type, name);
  if (deployment.resources.has(urn)) {
    const message = `Duplicate resource URN '${urn}'; try giving it a unique name`;
    deployment.errors.push(message);
    throw new UserError(message);
  }
  const wish = {
    explicit: request.getProvider(),
    own: new Map<string, string>(),
    parent,
    type,
    version: request.getVersion(),
    url: request.getPlugindownloadurl(),
    packageRef: request.getPackageref(),
  };
  const given = Object.entries(fromStruct(request.getProperties())).map(([key, value]) => {
    const { value: plain } = downgrade(value);
    return [key, unlabelled(plain)] as const;
  });
  const state: JsonMap = Object.fromEntries(given);
  const position = positionOf(deployment.folders.root, request.getSourceposition());
  deployment.lastUrn = urn;
  deployment.resources.set(urn, {
    op: "read",
    urn,
    type,
    name,
    custom: true,
    parent,
    id: request.getId(),
    inputs: {},
    outputs: state,
    provider: explicitProvider(deployment, wish) || defaultProvider(deployment, wish),
    dependencies: request.getDependenciesList().toSorted(),
    propertyDependencies: new Map(),
    transformed: new Set(),
    transforms: [],
    protect: undefined,
    retainOnDelete: undefined,
    deletedWith: "",
    options: { external: true, additionalSecretOutputs: request.getAdditionalsecretoutputsList() },
    ...(position === undefined ? {} : { sourcePosition: position }),
    stackTrace: stackTraceOf(deployment.folders, request.getStacktrace()),
  });
  const response = new proto.resource.ReadResourceResponse();
  response.setUrn(urn);
  const found = type === stackReferenceType ? await foundOf(deployment, urn, request.getId()) : undefined;
  // Without the preload the mark means nothing to the SDK.
  const answer = found === undefined || !deployment.opened ? state : { ...state, [givenKey]: JSON.stringify(found) };
  response.setProperties(toStruct(answer));
  return response;
}
