import type { LogRequest, SetRootResourceRequest } from "@pulumi/pulumi/proto/engine_pb.js";
import { bounded } from "../recorded/bounded.ts";
import type { Deployment } from "../recorded/deployment.ts";
import { proto } from "./proto.ts";
import type { Handler } from "./handler.ts";

// LogSeverity by number.
const severities = ["debug", "info", "warning", "error"];

/** The engine as a program sees it: its log and its root resource. */
export function engineHandlers(deployment: Deployment): Record<string, Handler> {
  return {
    log: (request: LogRequest) => {
      log(deployment, request);
      return new proto.empty.Empty();
    },
    getRootResource: () => {
      const response = new proto.engine.GetRootResourceResponse();
      response.setUrn(deployment.rootUrn);
      return response;
    },
    setRootResource: (request: SetRootResourceRequest) => {
      deployment.rootUrn = request.getUrn();
      return new proto.engine.SetRootResourceResponse();
    },
    // There is no engine, so the version that a program requires is checked when it is deployed.
    requirePulumiVersion: () => new proto.engine.RequirePulumiVersionResponse(),
    startDebugging: () => new proto.empty.Empty(),
  };
}

function log(deployment: Deployment, request: LogRequest): void {
  const severity = severities[request.getSeverity()] ?? "info";
  if (severity === "debug" || request.getEphemeral()) {
    return;
  }
  const message = bounded(request.getMessage());
  if (severity === "error") {
    deployment.errors.push(message);
  }
  deployment.diagnostics.push({
    ...(request.getUrn() === "" ? {} : { urn: request.getUrn() }),
    message,
    severity,
  });
}
