import { assign, guid, makeRole } from "../resources.ts";
import { group } from "../sandbox.ts";
import { testRules } from "./rules.ts";

testRules([
  {
    rule: "role-name-guid",
    code: "InvalidRoleDefinitionId",
    refused: ({ box }) => makeRole(box, { roleDefinitionId: "model-keeper" }),
    taken: ({ box }) => makeRole(box),
  },
  {
    rule: "role-permissions",
    code: "InvalidRoleDefinition",
    refused: ({ box }) => makeRole(box, { permissions: [] }),
    taken: ({ box }) => makeRole(box, { permissions: [{ actions: ["*"], notActions: ["Microsoft.Support/*"] }] }),
  },
  {
    rule: "role-permissions",
    code: "InvalidActionOrNotAction",
    refused: ({ box }) => makeRole(box, { permissions: [{ actions: ["read everything"] }] }),
    taken: ({ box }) => makeRole(box, { permissions: [{ dataActions: ["*/read"] }] }),
  },
  {
    rule: "role-assignable-scopes",
    code: "InvalidAssignableScopes",
    refused: ({ box }) => makeRole(box, { assignableScopes: ["/"] }),
    taken: ({ box, identity }) => makeRole(box, { assignableScopes: [group, identity.id] }),
  },
  {
    rule: "role-assignable-scopes",
    code: "ResourceGroupNotFound",
    refused: ({ box }) => makeRole(box, { assignableScopes: [group, `${group}-other`] }),
    taken: ({ box }) => makeRole(box),
  },
  {
    rule: "role-name-unique",
    code: "RoleDefinitionWithSameNameExists",
    refused: async ({ box }) => {
      await makeRole(box);
      return makeRole(box, { roleDefinitionId: guid(101), roleName: "MODEL KEEPER" });
    },
    taken: async ({ box }) => {
      await makeRole(box);
      return makeRole(box, { roleDefinitionId: guid(101), roleName: "Model keeper 2" });
    },
  },
  {
    rule: "role-name-unique",
    code: "RoleDefinitionWithSameNameExists",
    refused: ({ box }) => makeRole(box, { roleName: "Reader" }),
    taken: async ({ box }) => box.change(await makeRole(box), { description: "keeps its own name" }),
  },
  {
    rule: "role-in-use",
    code: "RoleDefinitionHasAssignments",
    refused: async ({ box, identity }) => {
      const role = await makeRole(box);
      await assign(box, identity.outputs["principalId"], { roleDefinitionId: role.id });
      return box.remove(role);
    },
    taken: async ({ box, identity }) => {
      const role = await makeRole(box);
      await box.remove(await assign(box, identity.outputs["principalId"], { roleDefinitionId: role.id }));
      return box.remove(role);
    },
  },
]);
