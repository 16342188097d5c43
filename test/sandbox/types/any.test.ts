import { guid, makeAccount, makeCredential, makeIdentity } from "../resources.ts";
import { group } from "../sandbox.ts";
import { testRules } from "./rules.ts";

const app = { resourceGroupName: "rg", location: "swedencentral" };

testRules([
  {
    rule: "parent-exists",
    code: "ResourceGroupNotFound",
    refused: ({ box }) => makeIdentity(box, "other", { resourceGroupName: "nowhere" }),
    taken: ({ box }) => makeIdentity(box, "other", { resourceGroupName: "RG" }),
  },
  {
    rule: "parent-exists",
    code: "ParentResourceNotFound",
    refused: ({ box }) => makeCredential(box, "main", { resourceName: "nobody" }),
    taken: ({ box }) => makeCredential(box),
  },
  {
    rule: "location-given",
    code: "LocationRequired",
    refused: ({ box }) => box.make("resources:ResourceGroup", "other", {}),
    // A child of a group has the location of the group.
    taken: ({ box }) => box.make("keyvault:Vault", "vault", { resourceGroupName: "rg", properties: {} }),
  },
  {
    rule: "location-stays",
    code: "InvalidResourceLocation",
    refused: async ({ box }) => box.change(await makeAccount(box), { location: "westeurope" }),
    taken: async ({ box }) => box.change(await makeAccount(box), { location: "Sweden Central" }),
  },
  {
    rule: "attached-identity-exists",
    code: "FailedIdentityOperation",
    refused: ({ box, identity }) =>
      box.make("app:Job", "job", {
        ...app,
        identity: { type: "UserAssigned", userAssignedIdentities: [`${identity.id}-other`] },
      }),
    taken: ({ box, identity }) =>
      box.make("app:Job", "job", {
        ...app,
        identity: { type: "UserAssigned", userAssignedIdentities: [identity.id.toUpperCase()] },
      }),
  },
  {
    rule: "linked-resource-exists",
    code: "ResourceNotFound",
    refused: ({ box }) =>
      box.make("web:WebApp", "app", {
        ...app,
        serverFarmId: `${group}/providers/Microsoft.Web/serverfarms/${guid(1)}`,
      }),
    taken: async ({ box }) => {
      const plan = await box.make("web:AppServicePlan", "plan", app);
      return box.make("web:WebApp", "app", { ...app, serverFarmId: plan.id });
    },
  },
]);
