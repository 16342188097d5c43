import { givenInputs } from "../../../statements/given.ts";
import type { Statements } from "../../../statements/find.ts";
import { isSecret, type Json } from "../../plan/digest.ts";
import { declaredOf, type PlannedResource } from "../../plan/resource.ts";
import { isOfAzure } from "../../plan/urn.ts";
import { isSecretByName } from "./handedOver.ts";

// Which inputs of a resource decide an output of it. Unless a line here says less, all of them do.

/** Outputs of a resource of Azure that its path in Azure decides, which is made of texts: names, groups, places. */
const decidedByPath =
  /^(?:id|name|instrumentation_?[kK]ey|(?:properties\.)?vaultUri|principalId|clientId|tenantId|customerId|workspaceId|identity\.(?:principalId|tenantId)|(?:identityProfile\.)?kubelet_?[iI]dentity\.objectId)$/;

/** Where a resource of Azure answers: texts decide that as well, and what speaks of addresses. */
const address =
  /(?:endpoints?(?:\.\w+)?|ur[il]|fqdn|fully_?qualified_?domain_?name|domain_?name|host_?name|login_?server)$/i;

/** Inputs with structure in which an address can be written. */
const speaksOfAddresses = /host|domain|dns|url|uri|endpoint|alias|fqdn/i;

/** Keys of a resource of Azure: whose they are says who has them. */
const door = /(?:connection_?string|key|password)$/i;

/** Of the classic provider, ids of things in a vault have the version of what is in them. */
const hasVersionedId = /^azure:keyvault\/(?!keyvault:|accesspolicy:)/;

/** Of a secret in a vault what it is, and where that comes from, is compared at the secret: its version is one of that secret's. */
const secretTypes: ReadonlySet<string> = new Set(["azure-native:keyvault:secret", "azure:keyvault/secret:secret"]);
const placesSecret = /^(?:name|secretName|vaultName|keyVaultId|resourceGroupName)$/;

/** Rules of the table by which an input says how a resource is, not what it is called and where it lies or answers. */
const describing: ReadonlySet<string> = new Set([
  ...["tags", "text", "number", "sku", "size", "time", "image", "version", "temperature of data", "behaviour"],
  ...["shape of data", "watching", "condition of an alert", "version of a language", "form", "what is logged"],
  "image of a dev box",
]);

/** Of a path also how the network is: addresses are not in it, and where something answers is. */
const describingPath: ReadonlySet<string> = new Set([
  ...describing,
  ...["network reach", "network resource", "transport"],
]);

/** What can be a part of an address, whatever the table says. */
const isPartOfPath = /(?:(?<!sku)name|id|^version|uri|scope|location)$/i;

/** Of other things the version is how they are: a server answers where it did. */
const isVersion = /version|keyvault/;

/** What is none, by whatever name: whom people write to, and who signs in. */
const isNoPartOfPath =
  /(?:email|phone|contact|login|access|administrator|state|status|mode|tls_?version|(?:license|join|image|storage|identity)type)$/i;

/** Outputs of things in Entra, and the inputs that decide who it is. */
const inEntra: Readonly<Record<string, readonly string[]>> = {
  "azuread:index/serviceprincipal:serviceprincipal": ["clientId", "applicationId"],
  "azuread:index/application:application": [],
  "azuread:index/applicationregistration:applicationregistration": [],
  "azuread:index/user:user": ["userPrincipalName"],
  "azuread:index/group:group": [],
  "azuread:index/groupwithoutmembers:groupwithoutmembers": [],
};

/** Inputs of providers that say which release they are. */
const ofRelease: ReadonlySet<string> = new Set(["version", "pluginDownloadURL"]);

const givenIdentities: ReadonlySet<string> = new Set(["identity", "identityProfile"]);

/**
 * @param path the output, or nothing where nobody says which it is.
 * @param statements tells what only describes a resource.
 */
export function decides(
  resource: PlannedResource,
  path: string | undefined,
  [input, value]: readonly [string, Json],
  statements: Statements,
): boolean {
  const { type } = resource;
  if (type.startsWith("pulumi:providers:")) return !ofRelease.has(input);
  if (path === undefined) return true;
  if (/^(?:name|version)$/.test(path) && secretTypes.has(declaredOf(resource).type)) return placesSecret.test(input);
  if (isOfAzure(type) && !hasVersionedId.test(declaredOf(resource).type)) {
    if (decidedByPath.test(path)) {
      // A name stays one where the program marks it secret: a password does not become one.
      const isText =
        typeof value === "string" && !isSecretByName(input) && (!isSecret(value) || isPartOfPath.test(input));
      const mayBeIn = isText && !isNoPartOfPath.test(input);
      return (
        givenIdentities.has(input) || (mayBeIn && !describes(statements, resource, [input, value], describingPath))
      );
    }
    if (path === "location") return input === "location";
    if (address.test(path))
      return mayBeInAddress(input, value) && !describes(statements, resource, [input, value], describing);
    if (door.test(path)) return !describes(statements, resource, [input, value], describing);
  }
  const isId = path === "objectId" || path === "id" || path === "clientId" || path === "applicationId";
  return !isId || !Object.hasOwn(inEntra, type) || inEntra[type]?.includes(input) === true;
}

/** A text, or something in which an address may be; a number and a switch are none. */
function mayBeInAddress(input: string, value: Json): boolean {
  if (typeof value === "string") return !isNoPartOfPath.test(input);
  return typeof value === "object" && speaksOfAddresses.test(JSON.stringify({ [input]: value }));
}

/** Whether all that an input says is how the resource is, by some rules of the table. */
function describes(
  statements: Statements,
  resource: PlannedResource,
  [input, value]: readonly [string, Json],
  rules: ReadonlySet<string>,
): boolean {
  const declared = declaredOf(resource);
  const type = Object.hasOwn(declared.inputs, input) ? declared.type : resource.type;
  const mayBePart = isPartOfPath.test(input) && (!/^version$/i.test(input) || isVersion.test(type));
  const found = mayBePart ? undefined : statements.on(type);
  if (found === undefined) return false;
  const given = givenInputs(found.module, found.row, { [input]: value });
  return given.every(({ says }) => typeof says === "object" && rules.has(says.none));
}
