import { armType } from "../armType.ts";
import { madeOn, userObjectId } from "../pretend.ts";
import type { Settings } from "../provider.ts";
import { shape } from "../shape.ts";
import { textOr } from "../values.ts";

export const roleAssignment = armType({
  token: "azure-native:authorization:RoleAssignment",
  apiVersion: "2022-04-01",
  path: "{scope}/providers/Microsoft.Authorization/roleAssignments/{roleAssignmentName}",
  naming: "uuid",
  location: "none",
  // Not roleDefinitionId: the real provider tries to change it in place, and Azure refuses.
  replacing: ["principalId"],
  response: shape(
    "condition conditionVersion createdBy createdOn delegatedManagedIdentityResourceId description principalId principalType roleDefinitionId scope updatedBy updatedOn",
  ),
  adds: ({ inputs, settings }) => ({
    roleDefinitionId: inSubscription(textOr(inputs["roleDefinitionId"], ""), settings),
    createdBy: userObjectId,
    createdOn: madeOn,
    updatedBy: userObjectId,
    updatedOn: madeOn,
  }),
});

/** Azure answers with the id below the subscription, whichever form was given. */
function inSubscription(roleDefinitionId: string, { subscriptionId }: Settings): string {
  const name = roleDefinitionId.split("/").at(-1) ?? "";
  return `/subscriptions/${subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/${name}`;
}
