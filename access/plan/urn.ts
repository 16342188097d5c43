/** The last type and the name of a URN: `urn:pulumi:<stack>::<project>::[parent$…]<type>::<name>`. */
export interface UrnParts {
  readonly stack: string;
  readonly type: string;
  readonly name: string;
}

export function parseUrn(urn: string): UrnParts {
  const [prefix = "", , types = "", ...name] = urn.split("::");
  return {
    stack: prefix.split(":").slice(2).join(":"),
    type: types.slice(types.lastIndexOf("$") + 1),
    name: name.join("::"),
  };
}

/**
 * A type token without its API version and in lower case: `azure-native:authorization/v20220401:RoleAssignment` and
 * `azure-native:authorization:RoleAssignment` are one type.
 */
export function normalType(type: string): string {
  const [given = "", module = "", name = ""] = type.split(":");
  // A package of one API version: azure-native_cognitiveservices_v20250601.
  const provider = given.replace(/^(azure-native)_.*$/i, "$1");
  const isVersion = /^v\d/i;
  const path = module.split("/").filter((part) => !isVersion.test(part));
  return [provider, path.join("/"), name].join(":").toLowerCase();
}

/**
 * What tells resources apart within a stack: the URN without stack and project, `<qualified types>::<name>`, and without
 * the API versions of the types: azure-native takes a resource for the same one whichever version declares it. A text that
 * is no URN is its own key.
 */
export function logicalKey(urn: string): string {
  const [prefix = "", project, types, ...name] = urn.split("::");
  const isUrn = prefix.startsWith("urn:pulumi:") && project !== undefined && types !== undefined && name.length > 0;
  return isUrn ? `${types.replace(/\/v\d\w*(?=:)/g, "")}::${name.join("::")}` : urn;
}
