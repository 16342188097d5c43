import { removeFrom } from "./azure/remove.ts";
import { merge, type JsonMap } from "./state/json.ts";
import { subscriptionId, tenantId } from "./state/pretend.ts";
import type { TenantState } from "./state/tenant.ts";
import { typeNamed } from "./types/list.ts";

/**
 * Creates or changes a resource by hand, as in the portal; Pulumi calls this drift. Azure's rules are not
 * checked, so that a tenant can also be filled with existing resources.
 *
 * @param id of a resource, or in the directory such as `/groups/<object id>`
 * @param type as Azure names it, `Microsoft.CognitiveServices/accounts`, or in the directory `group`, `user`, …
 * @param given inputs, as a program gives them; other inputs do not change.
 * @example putResource(state, accountId, "Microsoft.CognitiveServices/accounts", { properties: { disableLocalAuth: false } })
 */
export function putResource(state: TenantState, id: string, type: string, given: JsonMap): void {
  const known = typeNamed(type, id);
  state.change((tenant) => {
    const existing = tenant.get(id);
    const before = existing === undefined ? {} : known.inputsIn(existing.properties);
    const properties = known.answerTo({
      inputs: { ...known.inputsOfId(id), ...merge(before, given) },
      logicalName: id.split("/").at(-1) ?? "",
      settings: { subscriptionId, tenantId },
      id,
      tenant,
      propagation: 0,
      ...(existing !== undefined && { existing }),
    });
    tenant.put({ id: existing?.id ?? id, type: known.type, properties });
    tenant.release(id);
    tenant.record({ caller: "portal put", type: known.type, id, status: existing === undefined ? 201 : 200 });
  });
}

/** Purges a deleted AI account, so that its name and subdomain are free. @throws Error when it is not soft-deleted. */
export function purgeAccount(state: TenantState, id: string): void {
  state.change((tenant) => {
    const deleted = tenant.softDeleted().find((account) => account.id.toLowerCase() === id.toLowerCase());
    if (deleted === undefined) throw new Error(`the sandbox has no soft-deleted ${id}`);
    tenant.release(id);
    tenant.record({ caller: "portal purge", type: deleted.type, id, status: 200 });
  });
}

/** Deletes a resource by hand, with everything that depends on it. @throws Error when it does not exist. */
export function deleteResource(state: TenantState, id: string): void {
  state.change((tenant) => {
    const existing = tenant.get(id);
    if (existing === undefined) throw new Error(`the sandbox has no ${id} to delete`);
    removeFrom(tenant, existing);
    tenant.record({ caller: "portal delete", type: existing.type, id, status: 200 });
  });
}
