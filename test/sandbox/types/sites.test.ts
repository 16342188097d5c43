import type { Sandbox } from "../sandbox.ts";
import type { JsonMap } from "../../../sandbox/state/json.ts";
import type { Made } from "../sandbox.ts";
import { testRules } from "./rules.ts";

const inGroup = { resourceGroupName: "rg", location: "swedencentral" };
const blobDataOwner = "/providers/Microsoft.Authorization/roleDefinitions/b7e6dc6d-f1e8-4753-8033-0f276bb0955b";

/** A function app that signs in to its storage as an identity, which has a role there or not. */
async function functionApp(box: Sandbox, identity: Made, { isGranted, clientId }: FunctionAppCase): Promise<unknown> {
  const storage = await box.make("storage:StorageAccount", "lake", { ...inGroup, accountName: "lake" });
  if (isGranted) {
    await box.make("authorization:RoleAssignment", "owner", {
      scope: storage.id,
      principalId: identity.outputs["principalId"] ?? "",
      principalType: "ServicePrincipal",
      roleDefinitionId: blobDataOwner,
    });
  }
  const settings: JsonMap = {
    azureWebJobsStorage__AccountName: "lake",
    AzureWebJobsStorage__clientId: clientId ?? identity.outputs["clientId"] ?? "",
  };
  const appSettings = Object.entries(settings).map(([name, value]) => ({ name, value }));
  const attached = { type: "UserAssigned", userAssignedIdentities: [identity.id] };
  const inputs = { ...inGroup, kind: "functionapp", identity: attached, siteConfig: { appSettings } };
  return box.make("web:WebApp", "report", inputs);
}
interface FunctionAppCase {
  readonly isGranted: boolean;
  readonly clientId?: string;
}

/** A slot of an app on a plan. */
async function slotOn(box: Sandbox, sku: string): Promise<unknown> {
  const plan = await box.make("web:AppServicePlan", "plan", { ...inGroup, sku: { name: sku } });
  await box.make("web:WebApp", "portal", { ...inGroup, name: "portal", serverFarmId: plan.id });
  return box.make("web:WebAppSlot", "staging", { ...inGroup, name: "portal", slot: "staging" });
}

testRules([
  {
    rule: "functions-storage-access",
    code: "BadRequest",
    refused: ({ box, identity }) => functionApp(box, identity, { isGranted: false }),
    taken: ({ box, identity }) => functionApp(box, identity, { isGranted: true }),
  },
  {
    rule: "functions-storage-access",
    code: "BadRequest",
    refused: ({ box, identity }) => functionApp(box, identity, { isGranted: true, clientId: "of-nobody" }),
    taken: ({ box, identity }) => functionApp(box, identity, { isGranted: true }),
  },
  {
    rule: "slots-of-plan",
    code: "Conflict",
    refused: ({ box }) => slotOn(box, "B1"),
    taken: ({ box }) => slotOn(box, "S1"),
  },
  {
    rule: "parent-exists",
    code: "ParentResourceNotFound",
    refused: ({ box }) =>
      box.make("web:WebAppApplicationSettings", "settings", { resourceGroupName: "rg", name: "portal" }),
    taken: async ({ box }) => {
      await box.make("web:WebApp", "portal", { ...inGroup, name: "portal" });
      return box.make("web:WebAppApplicationSettings", "settings", { resourceGroupName: "rg", name: "portal" });
    },
  },
]);
