/** The last type and the name of a URN: `urn:pulumi:<stack>::<project>::[parent$…]<type>::<name>`. */
export interface UrnParts {
  readonly stack: string;
  readonly type: string;
  readonly name: string;
}

export function parseUrn(urn: string): UrnParts {
  const { prefix, types, name } = split(urn);
  return {
    stack: prefix.split(":").slice(2).join(":"),
    type: types.slice(types.lastIndexOf("$") + 1),
    name: name ?? "",
  };
}

/** The qualified types of a URN: `parent$type`. */
export function typesIn(urn: string): string {
  return split(urn).types;
}

export function nameIn(urn: string): string {
  return split(urn).name ?? "";
}

/**
 * The parts between the first three `::`. A digest has tens of thousands of URNs, so parts are split no further than
 * needed.
 */
function split(urn: string): { readonly prefix: string; readonly types: string; readonly name: string | undefined } {
  const project = urn.indexOf("::");
  const types = project === -1 ? -1 : urn.indexOf("::", project + 2);
  const name = types === -1 ? -1 : urn.indexOf("::", types + 2);
  return {
    prefix: project === -1 ? urn : urn.slice(0, project),
    types: types === -1 ? "" : urn.slice(types + 2, name === -1 ? undefined : name),
    name: name === -1 ? undefined : urn.slice(name + 2),
  };
}

/**
 * A type token without its API version and in lower case: `azure-native:authorization/v20220401:RoleAssignment` and
 * `azure-native:authorization:RoleAssignment` are one type.
 */
export function normalType(type: string): string {
  const known = normalTypes.get(type);
  if (known !== undefined) return known;
  const normal = withoutVersion(type);
  if (normalTypes.size < maxNormalTypes) normalTypes.set(type, normal);
  return normal;
}

/** A cache, because thousands of resources have few types. */
const normalTypes = new Map<string, string>();
const maxNormalTypes = 10_000;

function withoutVersion(type: string): string {
  const [given = "", module = "", name = ""] = type.split(":");
  const isVersion = /^v\d/i;
  const path = module.split("/").filter((part) => !isVersion.test(part));
  return [wholePackage(given), path.join("/"), name].join(":").toLowerCase();
}

/**
 * Identifies a resource within a stack: the URN without stack and project, `<qualified types>::<name>`, and without
 * the API versions of the types. To azure-native a resource is the same in every API version. A text that
 * is not a URN is its own key.
 */
export function logicalKey(urn: string): string {
  const { prefix, types, name } = split(urn);
  const isUrn = prefix.startsWith("urn:pulumi:") && name !== undefined;
  return isUrn ? `${withoutVersions(types)}::${name}` : urn;
}

/** Types, or a whole URN, without the API versions of the types. */
export function withoutVersions(text: string): string {
  return text.includes("/v") ? text.replace(/\/v\d\w*(?=:)/g, "") : text;
}

/** Whether a normal type belongs to Azure Resource Manager, in any provider. */
export function isOfAzure(type: string): boolean {
  return type.startsWith("azure-native:") || type.startsWith("azure:");
}

/** The package of a type, or of the key of a resource: `azure-native` of `Component$azure-native:storage:Blob::b`. */
export function packageOf(text: string): string {
  const types = text.split("::", 1)[0] ?? "";
  const [name = ""] = types.slice(types.lastIndexOf("$") + 1).split(":", 1);
  return wholePackage(name);
}

/** The main package of a package for one API version: `azure-native` of `azure-native_cognitiveservices_v20250601`. */
function wholePackage(name: string): string {
  return name.replace(/^(azure-native)_.*$/i, "$1");
}
