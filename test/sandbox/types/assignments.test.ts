import { subscriptionId, tenantId, userObjectId } from "../../../sandbox/state/pretend.ts";
import { assign, guid, makeAccount, makeRole, openAIUser, reader } from "../resources.ts";
import { group } from "../sandbox.ts";
import { testRules } from "./rules.ts";

const nobody = guid(99);
const rootGroup = `/providers/Microsoft.Management/managementGroups/${tenantId}`;

testRules([
  {
    rule: "assignment-name-guid",
    code: "InvalidRoleAssignmentId",
    refused: ({ box, identity }) =>
      assign(box, identity.outputs["principalId"], { roleAssignmentName: "app-calls-models" }),
    taken: ({ box, identity }) => assign(box, identity.outputs["principalId"], { roleAssignmentName: guid(7) }),
  },
  {
    rule: "assignment-role-exists",
    code: "RoleDefinitionDoesNotExist",
    refused: ({ box, identity }) =>
      assign(box, identity.outputs["principalId"], { roleDefinitionId: openAIUser.replace(/.{12}$/, "000000000000") }),
    taken: ({ box, identity }) =>
      assign(box, identity.outputs["principalId"], {
        roleDefinitionId: `/subscriptions/${subscriptionId}${openAIUser.toUpperCase()}`,
      }),
  },
  {
    rule: "assignment-role-exists",
    code: "RoleDefinitionDoesNotExist",
    refused: async ({ box, identity }) => {
      await box.make("resources:ResourceGroup", "other", { resourceGroupName: "other", location: "swedencentral" });
      const role = await makeRole(box);
      return assign(box, identity.outputs["principalId"], {
        roleDefinitionId: role.id,
        scope: group.replace(/rg$/, "other"),
      });
    },
    taken: async ({ box, identity }) => {
      const role = await makeRole(box);
      const account = await makeAccount(box);
      return assign(box, identity.outputs["principalId"], { roleDefinitionId: role.id, scope: account.id });
    },
  },
  {
    rule: "assignment-no-data-at-management-group",
    code: "InvalidCreateRoleAssignmentRequest",
    refused: async ({ box, identity }) => {
      const role = await makeRole(box, { assignableScopes: [rootGroup], permissions: [{ dataActions: ["*/read"] }] });
      return assign(box, identity.outputs["principalId"], { roleDefinitionId: role.id, scope: rootGroup });
    },
    taken: async ({ box, identity }) => {
      const role = await makeRole(box, { assignableScopes: [rootGroup], permissions: [{ actions: ["*/read"] }] });
      await assign(box, identity.outputs["principalId"], { roleDefinitionId: role.id, scope: rootGroup });
      // Azure's own roles can be given there, whatever they allow.
      return assign(box, identity.outputs["principalId"], { scope: rootGroup, roleAssignmentName: guid(2) });
    },
  },
  {
    rule: "assignment-principal-exists",
    code: "PrincipalNotFound",
    refused: ({ box, identity }) => box.create("authorization:RoleAssignment", "a", untyped(nobody, identity.id)),
    taken: ({ box, identity }) => box.create("authorization:RoleAssignment", "a", untyped(userObjectId, identity.id)),
  },
  {
    rule: "assignment-principal-exists",
    code: "InvalidPrincipalId",
    refused: ({ box }) => assign(box, "app"),
    // Azure takes the word of whoever says what it is.
    taken: ({ box }) => assign(box, nobody),
  },
  {
    rule: "assignment-not-to-application",
    code: "PrincipalTypeNotSupported",
    refused: async ({ box }) => {
      const application = await box.make("azuread:index/application:Application", "chat", { displayName: "chat" });
      return assign(box, application.outputs["objectId"]);
    },
    taken: async ({ box }) => {
      const { outputs } = await box.make("azuread:index/application:Application", "chat", { displayName: "chat" });
      const principal = await box.make("azuread:index/servicePrincipal:ServicePrincipal", "chat", {
        clientId: outputs["clientId"] ?? "",
      });
      return assign(box, principal.outputs["objectId"]);
    },
  },
  {
    rule: "assignment-principal-type",
    code: "UnmatchedPrincipalType",
    refused: ({ box, identity }) => assign(box, identity.outputs["principalId"], { principalType: "User" }),
    taken: ({ box }) => assign(box, userObjectId, { principalType: "User" }),
  },
  {
    rule: "assignment-stays",
    code: "RoleAssignmentUpdateNotPermitted",
    refused: async ({ box, identity }) =>
      box.change(await assign(box, identity.outputs["principalId"]), { roleDefinitionId: reader }),
    taken: async ({ box, identity }) =>
      box.change(await assign(box, identity.outputs["principalId"]), { description: "calls models" }),
  },
  {
    rule: "assignment-stays",
    code: "RoleAssignmentUpdateNotPermitted",
    refused: async ({ box, identity }) => {
      await assign(box, identity.outputs["principalId"]);
      return assign(box, identity.outputs["principalId"], { scope: identity.id });
    },
    taken: async ({ box, identity }) => {
      await assign(box, identity.outputs["principalId"]);
      return assign(box, identity.outputs["principalId"], { scope: identity.id, roleAssignmentName: guid(2) });
    },
  },
  {
    rule: "assignment-unique",
    code: "RoleAssignmentExists",
    refused: async ({ box, identity }) => {
      await assign(box, identity.outputs["principalId"]);
      return assign(box, identity.outputs["principalId"], { scope: group.toUpperCase(), roleAssignmentName: guid(2) });
    },
    taken: async ({ box, identity }) => {
      await assign(box, identity.outputs["principalId"]);
      return assign(box, identity.outputs["principalId"], { roleDefinitionId: reader, roleAssignmentName: guid(2) });
    },
  },
  {
    rule: "parent-exists",
    code: "ResourceNotFound",
    refused: ({ box, identity }) => assign(box, identity.outputs["principalId"], { scope: `${identity.id}-other` }),
    taken: ({ box, identity }) => assign(box, identity.outputs["principalId"], { scope: identity.id }),
  },
  {
    rule: "parent-exists",
    code: "SubscriptionNotFound",
    refused: ({ box, identity }) =>
      assign(box, identity.outputs["principalId"], { scope: `/subscriptions/${guid(5)}` }),
    taken: ({ box, identity }) =>
      assign(box, identity.outputs["principalId"], { scope: `/subscriptions/${subscriptionId}` }),
  },
  {
    rule: "parent-exists",
    code: "NotFound",
    refused: ({ box, identity }) =>
      assign(box, identity.outputs["principalId"], { scope: "/providers/Microsoft.Management/managementGroups/other" }),
    taken: ({ box, identity }) => assign(box, identity.outputs["principalId"], { scope: rootGroup }),
  },
]);

/** As a program in YAML sends it: the SDK for TypeScript says User where nothing is said. */
function untyped(principalId: string, scope: string) {
  return { scope, principalId, roleDefinitionId: openAIUser, roleAssignmentName: guid(1) };
}
