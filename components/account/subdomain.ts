import { createHash } from "node:crypto";

import { getClientConfigOutput } from "@pulumi/azure-native/authorization/getClientConfig.js";
import * as pulumi from "@pulumi/pulumi";

import { KeylessError } from "../error.ts";
import { slug } from "../slug.ts";

/** The longest subdomain that Azure accepts. */
const maxLength = 64;
const hashLength = 10;

/**
 * The given subdomain, checked if it is already known. Without one, it is made from subscription, project, stack and
 * component.
 */
export function normalizeSubdomain(
  where: string,
  name: string,
  subdomain: pulumi.Input<string> | undefined,
  parent: pulumi.Resource,
): pulumi.Output<string> {
  if (subdomain === undefined) {
    const { subscriptionId } = getClientConfigOutput({ parent });
    return subscriptionId.apply((id) => defaultSubdomain(id, pulumi.getProject(), pulumi.getStack(), name));
  }
  if (typeof subdomain === "string") checkSubdomain(where, subdomain);
  return pulumi.output(subdomain);
}

/** A subdomain that is valid, the same on every run, and different in every subscription. */
export function defaultSubdomain(subscriptionId: string, project: string, stack: string, name: string): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([subscriptionId.toLowerCase(), project, stack, name]))
    .digest("hex")
    .slice(0, hashLength);
  const readable = slug(name, maxLength - hashLength - 1);
  return readable === "" ? `ai-${hash}` : `${readable}-${hash}`;
}

/** @throws KeylessError when Azure would refuse the subdomain. */
function checkSubdomain(where: string, subdomain: string): void {
  if (!/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])$/i.test(subdomain)) {
    throw new KeylessError(where, "not a valid subdomain", [
      ["given", `subdomain: "${subdomain}"`],
      ["expected", "2 to 64 letters, digits and hyphens, with no hyphen at either end"],
    ]);
  }
}
