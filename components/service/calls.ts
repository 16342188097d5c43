import type * as pulumi from "@pulumi/pulumi";

import { KeylessError } from "../error.ts";
import { serviceOf, type CalledService, type ServiceTarget } from "./target.ts";

/** A service that a workload calls, with more to say about it. */
export interface Call {
  service: CalledService;
  /** The variable for its endpoint. Needed if a workload calls two services of one kind. @default the service's own, `AZURE_OPENAI_ENDPOINT` */
  endpointVariable?: string;
  /** Who gives the role, if this program does not. @default this program, before the host */
  grantedBy?: string;
}

/** A service that is called, and the variable for its endpoint. */
export interface Called extends Pick<Call, "grantedBy"> {
  readonly service: CalledService;
  readonly target: ServiceTarget;
  readonly variable: string;
}

/** @throws KeylessError for what is no service of this library. */
export function calledBy(where: string, given: CalledService | Call): Called {
  // A service may have a field `service`, the raw resource.
  const call: Call = "tokenScope" in given ? { service: given } : given;
  const target = serviceOf(where, call.service);
  return {
    service: call.service,
    target,
    variable: call.endpointVariable ?? target.definition.variable,
    ...(call.grantedBy !== undefined && { grantedBy: call.grantedBy }),
  };
}

/**
 * The endpoints of the services that a workload calls, by variable.
 *
 * @throws KeylessError for two endpoints of one name.
 */
export function endpointVariables(where: string, called: readonly Called[]): Record<string, pulumi.Input<string>> {
  const variables: Record<string, pulumi.Input<string>> = {};
  for (const { target, variable } of called) {
    if (Object.hasOwn(variables, variable)) {
      throw new KeylessError(where, `two endpoints would be the variable ${variable}`, [
        ["given", called.map((call) => call.target.target).join(", ")],
        ["expected", 'another variable for one of them: { service, endpointVariable: "…" }'],
      ]);
    }
    variables[variable] = target.endpoint;
  }
  return variables;
}
