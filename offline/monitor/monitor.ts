import type { Callback } from "@pulumi/pulumi/proto/callback_pb.js";
import type {
  ExistsResourceRequest,
  ReadResourceRequest,
  RegisterPackageRequest,
  RegisterResourceOutputsRequest,
  RegisterResourceRequest,
  ResourceCallRequest,
  ResourceInvokeRequest,
  ResourceMonitorFeature,
} from "@pulumi/pulumi/proto/resource_pb.js";
import type { Deployment } from "../recorded/deployment.ts";
import { invoke, unanswered } from "./invokes.ts";
import { downgrade } from "./outputs.ts";
import { proto } from "./proto.ts";
import { readResource } from "./reading.ts";
import { registerResource } from "./registration.ts";
import type { Handler } from "./handler.ts";
import { stackType } from "../recorded/urn.ts";
import { isMap, type Json, type JsonMap } from "../recorded/values.ts";
import { fromStruct } from "./structs.ts";

/** The resource monitor, to which a program reports its resources. */
export function monitorHandlers(deployment: Deployment): Record<string, Handler> {
  const empty = () => new proto.empty.Empty();
  return {
    getDeploymentInfo: () => deploymentInfo(deployment),
    // SDKs that ask for one feature at a time know only features that we serve.
    supportsFeature: () => {
      const response = new proto.resource.SupportsFeatureResponse();
      response.setHassupport(true);
      return response;
    },
    registerResource: (request: RegisterResourceRequest) => registerResource(deployment, request),
    readResource: (request: ReadResourceRequest) => readResource(deployment, request),
    registerResourceOutputs: (request: RegisterResourceOutputsRequest) => {
      const resource = deployment.resources.get(request.getUrn());
      if (resource !== undefined) {
        deployment.completed ||= resource.type === stackType;
        resource.outputs = downgrade(fromStruct(request.getOutputs())).value as JsonMap;
      }
      return empty();
    },
    invoke: (request: ResourceInvokeRequest) => invoke(deployment, request),
    call: (request: ResourceCallRequest) => call(deployment, request),
    existsResource: (request: ExistsResourceRequest) => {
      deployment.unknown(deployment.stackUrn, request.getType(), "whether a resource exists is not known offline");
      const response = new proto.resource.ExistsResourceResponse();
      response.setUnknown(true);
      return response;
    },
    registerStackTransform: (callback: Callback) => {
      deployment.stackTransforms.push(callback);
      return empty();
    },
    registerStackInvokeTransform: (callback: Callback) => {
      deployment.invokeTransforms.push(callback);
      return empty();
    },
    // Hooks run only in a deployment. A resource that binds one is listed when it registers.
    registerResourceHook: empty,
    registerErrorHook: empty,
    registerPackage: (request: RegisterPackageRequest) => registerPackage(deployment, request),
    signalAndWaitForShutdown: () => {
      deployment.signalled = true;
      return empty();
    },
  };
}

function deploymentInfo(deployment: Deployment) {
  const info = new proto.resource.DeploymentInfo();
  info.setProject(deployment.space.project);
  info.setStack(deployment.space.stack);
  info.setOrganization(deployment.organization);
  info.setDryrun(true);
  info.setParallel(16);
  info.setSupportedfeaturesList(Object.values(proto.resource.ResourceMonitorFeature) as ResourceMonitorFeature[]);
  return info;
}

function call(deployment: Deployment, request: ResourceCallRequest) {
  const token = request.getTok();
  const args = downgrade(fromStruct(request.getArgs())).value as JsonMap;
  const self: Json | undefined = args["__self__"];
  const urn = isMap(self) && typeof self["urn"] === "string" ? self["urn"] : deployment.stackUrn;
  deployment.unknown(urn, token, `method ${token} runs in a provider: its answer is not known offline`);
  const response = new proto.provider.CallResponse();
  response.setReturn(unanswered(deployment, token, args));
  return response;
}

function registerPackage(deployment: Deployment, request: RegisterPackageRequest) {
  const parameter = request.getParameterization();
  const known = {
    name: parameter?.getName() ?? request.getName(),
    version: parameter?.getVersion() ?? request.getVersion(),
  };
  const ref = `${known.name}@${known.version}`;
  deployment.packages.set(ref, known);
  const response = new proto.resource.RegisterPackageResponse();
  response.setRef(ref);
  return response;
}
