import type { Asked } from "../../azure/rule.ts";
import { armType } from "../../provider/armType.ts";
import { shape } from "../../provider/shape.ts";
import { takes } from "../../provider/takes.ts";
import type { JsonMap } from "../../state/json.ts";

export const userAssignedIdentity = armType({
  token: "azure-native:managedidentity:UserAssignedIdentity",
  file: "userAssignedIdentity.ts",
  apiVersion: "2023-01-31",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{resourceName}",
  location: "replaces",
  takes: takes("tags"),
  response: shape("clientId principalId systemData tags tenantId"),
  adds: (asked) => ({ ...principalOf(asked), tenantId: asked.settings.tenantId }),
});

/** An identity keeps its principal. An identity that is created again under the same name gets another one. */
function principalOf({ existing, tenant, id }: Asked): JsonMap {
  const { principalId, clientId } = existing?.properties ?? {};
  if (typeof principalId === "string" && typeof clientId === "string") return { principalId, clientId };
  const made = tenant.newObjectId("principalId", id);
  const isFirst = made === tenant.guid("principalId", id);
  return { principalId: made, clientId: tenant.guid("clientId", isFirst ? id : made) };
}
