import { guidOf } from "./pretend.ts";
import type { Writing } from "./provider.ts";
import { isMap, textOr, type Json, type JsonMap } from "./values.ts";

/** The principal of a user-assigned identity, from its ARM id. */
export const principalOf = (identityId: string): string => guidOf("principalId", identityId);
/** The application of a user-assigned identity, from its ARM id. */
export const clientOf = (identityId: string): string => guidOf("clientId", identityId);

/** What Azure answers for the `identity` of a resource: its own principal, and the attached identities as a map by id. */
export function carriedIdentity({ inputs, settings }: Writing, id: string): JsonMap {
  const asked = inputs["identity"];
  if (!isMap(asked)) return {};
  const type = textOr(asked["type"], "None");
  const attached = attachedIds(asked["userAssignedIdentities"]);
  const identity: JsonMap = {
    type,
    ...(type.includes("SystemAssigned") && { principalId: guidOf("principalId", id), tenantId: settings.tenantId }),
    ...(attached.length > 0 && { userAssignedIdentities: Object.fromEntries(attached.map(describe)) }),
  };
  return { identity };
}

/** Asked as a list of ids; older programs give a map with the ids as keys. */
function attachedIds(asked: Json | undefined): string[] {
  if (Array.isArray(asked)) return asked.filter((item) => typeof item === "string");
  return isMap(asked) ? Object.keys(asked) : [];
}

function describe(id: string): [string, JsonMap] {
  return [id, { principalId: principalOf(id), clientId: clientOf(id) }];
}
