import { isObject } from "../sdk.ts";

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

// A role that is looked up by its GUID has an id that ends with the GUID, in any subscription.
const byGuid: Readonly<Record<string, string>> = {
  "azure-native:authorization:getRoleDefinition": "roleDefinitionId",
  "azure:authorization/getRoleDefinition:getRoleDefinition": "roleDefinitionId",
};

/** The known part of the members of a missing answer: the ends of their texts. */
export function endingsOf(token: string, args: unknown): Readonly<Record<string, string>> | undefined {
  const name = byGuid[token];
  const value = name !== undefined && isObject(args) ? args[name] : undefined;
  return typeof value === "string" && guid.test(value)
    ? { id: `/providers/Microsoft.Authorization/roleDefinitions/${value}` }
    : undefined;
}
