import { allows, findRole } from "../../../roles/index.ts";
import { linkExists } from "../../azure/armRules.ts";
import { parentOf } from "../../azure/armPath.ts";
import { attachedIds } from "../../azure/carriedIdentity.ts";
import { refusal, type Refusal } from "../../azure/refusal.ts";
import type { Asked, Rule } from "../../azure/rule.ts";
import { at, isMap, textOr, type JsonMap } from "../../state/json.ts";
import type { TenantReader } from "../../state/tenant.ts";

/**
 * Azure takes such an app, but its host does not start. The sandbox refuses it, so that a deployment shows what otherwise
 * only the log of the host does. Settings that are a resource of their own are not looked at.
 */
const functionsStorage: Rule = {
  name: "functions-storage-access",
  refuse({ inputs, tenant }) {
    const settings = settingsOf(inputs);
    const account = settings.get("azurewebjobsstorage__accountname")?.toLowerCase();
    const storage = tenant
      .ofType("Microsoft.Storage/storageAccounts")
      .find(({ id }) => id.split("/").at(-1)?.toLowerCase() === account);
    // Another tenant's account is not the sandbox's business.
    if (storage === undefined) return undefined;
    const clientId = settings.get("azurewebjobsstorage__clientid");
    if (clientId === undefined) return undefined;
    const identity = attachedIds(inputs).find((id) => tenant.get(id)?.properties["clientId"] === clientId);
    if (identity === undefined) return noStart(`no identity with the client id '${clientId}' is attached`);
    const principal = textOr(tenant.get(identity)?.properties["principalId"], "");
    if (mayWriteBlobs(principal, storage.id, tenant)) return undefined;
    return noStart(`the identity '${identity}' may not write blobs of '${storage.id}'`);
  },
};

/** A role that is not in the catalogue may allow it. */
function mayWriteBlobs(principal: string, storage: string, tenant: TenantReader): boolean {
  const operation = { plane: "data", name: `${blobs}/write` } as const;
  return tenant.ofType("Microsoft.Authorization/roleAssignments").some(({ id, properties }) => {
    if (properties["principalId"] !== principal) return false;
    if (!`${storage}/`.toLowerCase().startsWith(`${parentOf(id).replace(/\/$/, "")}/`.toLowerCase())) return false;
    const role = findRole(textOr(properties["roleDefinitionId"], ""));
    return role === undefined || allows(role, operation) !== "no";
  });
}
const blobs = "Microsoft.Storage/storageAccounts/blobServices/containers/blobs";

function noStart(why: string): Refusal {
  return refusal(400, "BadRequest", `The Functions host would not start: ${why}.`);
}

/** App settings by name in small letters: letter case does not count. */
function settingsOf(inputs: JsonMap): ReadonlyMap<string, string> {
  const list = at(inputs, "siteConfig", "appSettings");
  const items = Array.isArray(list) ? list.filter(isMap) : [];
  return new Map(items.map((item) => [textOr(item["name"], "").toLowerCase(), textOr(item["value"], "")]));
}

/** Rules of apps and of their slots. */
export const siteRules: readonly Rule[] = [
  linkExists("serverFarmId"),
  linkExists("managedEnvironmentId"),
  linkExists("keyVaultReferenceIdentity"),
  functionsStorage,
];

/** Plans without slots, by the beginning of their SKU: Free, Shared, Basic and Flex Consumption. */
const withoutSlots = /^(?:f|d|b|fc)\d/i;

export const slotsOfPlan: Rule = {
  name: "slots-of-plan",
  refuse(asked) {
    const sku = skuOf(asked);
    if (sku === undefined || !withoutSlots.test(sku)) return undefined;
    return refusal(
      409,
      "Conflict",
      `Cannot complete the operation because the site will exceed the number of slots allowed for the '${sku}' SKU.`,
    );
  },
};

/** The SKU of the plan on which the app of a slot runs. */
function skuOf({ id, tenant }: Asked): string | undefined {
  const plan = tenant.get(textOr(tenant.get(parentOf(id))?.properties["serverFarmId"], ""));
  const name = plan === undefined ? undefined : at(plan.properties, "sku", "name");
  return typeof name === "string" ? name : undefined;
}
