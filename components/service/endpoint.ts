import type * as pulumi from "@pulumi/pulumi";

import type { CloudSettings } from "../cloud.ts";
import type { ServiceDefinition } from "./definition.ts";

/** The endpoint of a service at its subdomain. The domain differs between clouds, the rest does not. */
export function endpointOf(
  { endpoint }: Pick<ServiceDefinition, "endpoint">,
  subdomain: pulumi.Output<string>,
  { domain }: Pick<CloudSettings, "domain">,
): pulumi.Output<string> {
  return subdomain.apply((own) => endpoint.replace("<subdomain>", own).replace("azure.com", domain));
}
