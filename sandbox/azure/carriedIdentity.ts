import { isMap, textOr, type Json, type JsonMap } from "../state/json.ts";
import type { TenantReader } from "../state/tenant.ts";
import type { Asked } from "./rule.ts";

/** What Azure answers for the `identity` of a resource: its own principal, and the attached identities as a map by id. */
export function carriedIdentity({ inputs, settings, tenant, id, existing }: Asked): JsonMap {
  const asked = inputs["identity"];
  if (!isMap(asked)) return {};
  const type = textOr(asked["type"], "None");
  const attached = attachedIds(inputs);
  const identity: JsonMap = {
    type,
    ...(type.includes("SystemAssigned") && {
      principalId: ownPrincipal(existing?.properties["identity"]) ?? tenant.newObjectId("principalId", id),
      tenantId: settings.tenantId,
    }),
    ...(attached.length > 0 && {
      userAssignedIdentities: Object.fromEntries(attached.map((one) => [one, describe(one, tenant)])),
    }),
  };
  return { identity };
}

/** The user-assigned identities that inputs attach: a list of ids, in older programs a map with the ids as keys. */
export function attachedIds(inputs: JsonMap): string[] {
  const identity = inputs["identity"];
  const asked = isMap(identity) ? identity["userAssignedIdentities"] : undefined;
  if (Array.isArray(asked)) return asked.filter((item) => typeof item === "string");
  return isMap(asked) ? Object.keys(asked) : [];
}

/** A resource keeps its principal as long as it has a system-assigned identity. */
function ownPrincipal(identity: Json | undefined): string | undefined {
  const principal = isMap(identity) ? identity["principalId"] : undefined;
  return typeof principal === "string" ? principal : undefined;
}

function describe(id: string, tenant: TenantReader): JsonMap {
  const { principalId, clientId } = tenant.get(id)?.properties ?? {};
  return { ...(principalId !== undefined && { principalId }), ...(clientId !== undefined && { clientId }) };
}
