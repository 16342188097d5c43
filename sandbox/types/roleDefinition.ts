import { armType } from "../armType.ts";
import { madeOn, userObjectId } from "../pretend.ts";
import { shape } from "../shape.ts";

export const roleDefinition = armType({
  token: "azure-native:authorization:RoleDefinition",
  apiVersion: "2022-05-01-preview",
  path: "{scope}/providers/Microsoft.Authorization/roleDefinitions/{roleDefinitionId}",
  naming: "uuid",
  location: "none",
  response: shape("assignableScopes createdBy createdOn description permissions roleName roleType updatedBy updatedOn"),
  adds: ({ inputs }) => ({
    roleType: inputs["roleType"] ?? "CustomRole",
    createdBy: userObjectId,
    createdOn: madeOn,
    updatedBy: userObjectId,
    updatedOn: madeOn,
  }),
});
