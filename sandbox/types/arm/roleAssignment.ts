import { armType } from "../../provider/armType.ts";
import { shape } from "../../provider/shape.ts";
import { takes } from "../../provider/takes.ts";
import { textOr } from "../../state/json.ts";
import { madeOn, userObjectId } from "../../state/pretend.ts";
import { assignmentRules } from "./roleAssignmentRules.ts";

/** It stays when its principal is deleted, but is deleted with its scope. */
export const roleAssignment = armType({
  token: "azure-native:authorization:RoleAssignment",
  file: "roleAssignment.ts",
  apiVersion: "2022-04-01",
  path: "{scope}/providers/Microsoft.Authorization/roleAssignments/{roleAssignmentName}",
  naming: "uuid",
  location: "none",
  // Not roleDefinitionId: the real provider tries to change it in place, and Azure refuses.
  replacing: ["principalId"],
  takes: takes(
    "condition conditionVersion delegatedManagedIdentityResourceId description principalId principalType roleDefinitionId",
  ),
  response: shape(
    "condition conditionVersion createdBy createdOn delegatedManagedIdentityResourceId description principalId principalType roleDefinitionId scope updatedBy updatedOn",
  ),
  adds({ inputs, settings, tenant }) {
    const kind = inputs["principalType"] ?? tenant.principal(textOr(inputs["principalId"], ""))?.kind;
    const role = textOr(inputs["roleDefinitionId"], "").split("/").at(-1) ?? "";
    return {
      ...(kind !== undefined && { principalType: kind }),
      // Azure answers with the id below the subscription, whatever form was given.
      roleDefinitionId: `/subscriptions/${settings.subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/${role}`,
      createdBy: userObjectId,
      createdOn: madeOn,
      updatedBy: userObjectId,
      updatedOn: madeOn,
    };
  },
  rules: assignmentRules,
});
