import { isSecret, type Json } from "../../plan/digest.ts";
import type { PlannedResource } from "../../plan/resource.ts";

// Which inputs of a resource decide an output of it. Unless a line here says less, all of them do.

/** Outputs of a resource of Azure that its path in Azure decides, which is made of texts: names, groups, places. */
const decidedByPath =
  /^(?:id|name|principalId|clientId|tenantId|identity\.(?:principalId|tenantId)|(?:identityProfile\.)?kubelet_?[iI]dentity\.objectId)$/;

/** Outputs of things in Entra, and the inputs that decide who it is. */
const inEntra: Readonly<Record<string, readonly string[]>> = {
  "azuread:index/serviceprincipal:serviceprincipal": ["clientId", "applicationId"],
  "azuread:index/user:user": ["userPrincipalName"],
  "azuread:index/group:group": [],
  "azuread:index/groupwithoutmembers:groupwithoutmembers": [],
};

/** Inputs of providers that say which release they are. */
const ofRelease: ReadonlySet<string> = new Set(["version", "pluginDownloadURL"]);

const givenIdentities: ReadonlySet<string> = new Set(["identity", "identityProfile"]);

/** @param path the output, or nothing where nobody says which it is. */
export function decides({ type }: PlannedResource, path: string | undefined, input: string, value: Json): boolean {
  if (type.startsWith("pulumi:providers:")) return !ofRelease.has(input);
  if (path === undefined) return true;
  if (type.startsWith("azure-native:") && decidedByPath.test(path)) {
    return givenIdentities.has(input) || (typeof value === "string" && !isSecret(value));
  }
  const isId = path === "objectId" || path === "id";
  return !isId || !Object.hasOwn(inEntra, type) || inEntra[type]?.includes(input) === true;
}
