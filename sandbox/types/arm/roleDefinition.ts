import { missing } from "../../azure/exists.ts";
import { refusal } from "../../azure/refusal.ts";
import type { Rule } from "../../azure/rule.ts";
import { armType } from "../../provider/armType.ts";
import { shape } from "../../provider/shape.ts";
import { takes } from "../../provider/takes.ts";
import { isMap, textOr, type Json } from "../../state/json.ts";
import { madeOn, userObjectId } from "../../state/pretend.ts";
import { assignableScopes, isBuiltInName, isGuid } from "./roles.ts";

const type = "Microsoft.Authorization/roleDefinitions";

const nameIsGuid: Rule = {
  name: "role-name-guid",
  refuse: ({ id }) =>
    isGuid(nameOf(id))
      ? undefined
      : refusal(400, "InvalidRoleDefinitionId", `The role definition ID '${nameOf(id)}' must be a GUID.`),
};

const permissionsShape: Rule = {
  name: "role-permissions",
  refuse({ inputs }) {
    const blocks = listOf(inputs["permissions"]);
    const lists = ["actions", "notActions", "dataActions", "notDataActions"];
    const patterns = blocks.flatMap((block) => lists.flatMap((list) => (isMap(block) ? listOf(block[list]) : [])));
    if (patterns.length === 0) {
      return refusal(400, "InvalidRoleDefinition", "A role needs at least one action or data action.");
    }
    // Provider/type/verb, with * for any part of it or for all.
    const strange = patterns.find((pattern) => !/^(?:\*|[^/\s]+(?:\/[^/\s]+)+)$/.test(textOr(pattern, "")));
    if (strange === undefined) return undefined;
    return refusal(
      400,
      "InvalidActionOrNotAction",
      `'${textOr(strange, JSON.stringify(strange))}' does not match any of the actions supported by the providers.`,
    );
  },
};

const scopesExist: Rule = {
  name: "role-assignable-scopes",
  refuse({ inputs, tenant, settings }) {
    const scopes = assignableScopes(inputs);
    if (scopes.length === 0 || scopes.includes("/")) {
      return refusal(
        400,
        "InvalidAssignableScopes",
        "A custom role needs assignable scopes, and '/' is for Azure's own roles.",
      );
    }
    return scopes
      .map((scope) => missing(scope, tenant, settings.subscriptionId, settings.tenantId))
      .find((found) => found);
  },
};

const nameUnique: Rule = {
  name: "role-name-unique",
  refuse({ inputs, tenant, id }) {
    const name = textOr(inputs["roleName"], "");
    const isTaken = tenant
      .ofType(type)
      .some(
        (other) =>
          nameOf(other.id) !== nameOf(id) &&
          textOr(other.properties["roleName"], "").toLowerCase() === name.toLowerCase(),
      );
    if (!isTaken && !isBuiltInName(name)) return undefined;
    return refusal(
      409,
      "RoleDefinitionWithSameNameExists",
      `A custom role with the same name already exists in this directory. Use a different name: '${name}'.`,
    );
  },
};

const notInUse: Rule = {
  name: "role-in-use",
  on: "delete",
  refuse({ tenant, id }) {
    const isUsed = tenant
      .ofType("Microsoft.Authorization/roleAssignments")
      .some(({ properties }) => nameOf(textOr(properties["roleDefinitionId"], "")) === nameOf(id));
    if (!isUsed) return undefined;
    return refusal(
      400,
      "RoleDefinitionHasAssignments",
      "There are existing role assignments referencing role (code: RoleDefinitionHasAssignments).",
    );
  },
};

export const roleDefinition = armType({
  token: "azure-native:authorization:RoleDefinition",
  file: "roleDefinition.ts",
  apiVersion: "2022-05-01-preview",
  path: "{scope}/providers/Microsoft.Authorization/roleDefinitions/{roleDefinitionId}",
  naming: "uuid",
  location: "none",
  takes: takes("assignableScopes description permissions roleName roleType"),
  response: shape("assignableScopes createdBy createdOn description permissions roleName roleType updatedBy updatedOn"),
  adds: ({ inputs }) => ({
    roleType: inputs["roleType"] ?? "CustomRole",
    createdBy: userObjectId,
    createdOn: madeOn,
    updatedBy: userObjectId,
    updatedOn: madeOn,
  }),
  rules: [nameIsGuid, permissionsShape, scopesExist, nameUnique, notInUse],
});

function nameOf(id: string): string {
  return (id.split("/").at(-1) ?? "").toLowerCase();
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}
