import type { ResourceInvokeRequest, ResourceInvokeResponse } from "@pulumi/pulumi/proto/resource_pb.js";
import { clientConfig } from "./clientConfig.ts";
import type { Deployment } from "../recorded/deployment.ts";
import { downgrade } from "./outputs.ts";
import { answerOf } from "./answer.ts";
import { secretFingerprintOf } from "../recorded/fingerprint.ts";
import { proto } from "./proto.ts";
import { transformedInvoke } from "./transforms.ts";
import { isMap, signatureKey, signatures, type Json, type JsonMap } from "../recorded/values.ts";
import { fromStruct, toStruct } from "./structs.ts";

/** The key that marks an answer as not available. The preload turns such an answer into a stand-in. */
export const unansweredKey = "keyless:unanswered";
/** The key of its arguments, which distinguish the answers of two calls. */
const argumentsKey = "keyless:arguments";
/** The key of the code that may have changed them. */
const transformsKey = "keyless:transforms";

/** Answers what can be answered without a cloud; everything else is unknown, and listed. */
export async function invoke(deployment: Deployment, request: ResourceInvokeRequest): Promise<ResourceInvokeResponse> {
  const token = request.getTok();
  const options = new proto.resource.TransformInvokeOptions();
  options.setProvider(request.getProvider());
  options.setVersion(request.getVersion());
  options.setPluginDownloadUrl(request.getPlugindownloadurl());
  const given = fromStruct(request.getArgs());
  const { args } = await transformedInvoke(deployment, token, { args: given, options });
  const answer = answerTo(deployment, token, downgrade(args).value as JsonMap);
  const response = new proto.resource.ResourceInvokeResponse();
  if (answer !== undefined) {
    response.setReturn(toStruct(answer));
    return response;
  }
  deployment.unknown(deployment.stackUrn, token, `${token} asks the cloud: its answer is not known offline`);
  response.setReturn(unanswered(deployment, token, args));
  // Without the preload the mark means nothing to the SDK; new SDKs know this flag.
  if (!deployment.opened && "setUnknown" in response) {
    response.setUnknown(true);
  }
  return response;
}

/** The answer to a call that cannot be made. */
export function unanswered(deployment: Deployment, token: string, args: JsonMap) {
  const transforms = deployment.invokeTransforms.map((one) => deployment.code.get(one.getToken()) ?? "").join();
  return toStruct(
    deployment.opened
      ? { [unansweredKey]: token, [argumentsKey]: withoutSecrets(args), [transformsKey]: transforms }
      : {},
  );
}

// An argument may be a secret of the program, which must not appear in the name of the answer.
function withoutSecrets(value: Json): Json {
  if (Array.isArray(value)) {
    return value.map(withoutSecrets);
  }
  if (!isMap(value)) {
    return value;
  }
  if (
    value[signatureKey] === signatures.secret ||
    (value[signatureKey] === signatures.output && value["secret"] === true)
  ) {
    return `secret #${secretFingerprintOf(JSON.stringify(value["value"] ?? null))}`;
  }
  const entries = Object.entries(value).map(([key, inner]) => [key, withoutSecrets(inner)] as const);
  // Specially marked values must travel as plain data.
  return Object.fromEntries(entries.map(([key, inner]) => [key === signatureKey ? "special" : key, inner]));
}

function answerTo(deployment: Deployment, token: string, args: JsonMap): JsonMap | undefined {
  return token === "pulumi:pulumi:getResource" ? registered(deployment, args) : clientConfig(deployment, token);
}

// A resource reference that becomes a resource again asks for the state that we answered before.
function registered(deployment: Deployment, args: JsonMap): JsonMap {
  const urn = typeof args["urn"] === "string" ? args["urn"] : "";
  const resource = deployment.resources.get(urn);
  if (resource === undefined) {
    deployment.unknown(urn, "", "a resource of another program: its state is not known offline");
    return { urn, id: "", state: {} };
  }
  const state = resource.outputs ?? answerOf(resource.type, resource.inputs, []);
  return { urn, id: resource.id ?? "", state: isMap(state) ? state : {} };
}
