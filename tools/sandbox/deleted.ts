import { existsSync } from "node:fs";

import { purgeAccount } from "../../sandbox/portal.ts";
import { openTenant } from "../../sandbox/state/open.ts";
import type { SandboxHome } from "./home.ts";

/** Ids of the deleted AI accounts whose names Azure would hold for 48 hours. */
export function deletedAccounts({ folders }: SandboxHome): string[] {
  if (!existsSync(folders.tenant)) return [];
  const state = openTenant(folders.tenant);
  try {
    return state.read((tenant) => tenant.softDeleted().map(({ id }) => id));
  } finally {
    state.close();
  }
}

/** Purges all of them. @returns their ids. */
export function purgeAll(home: SandboxHome): string[] {
  const ids = deletedAccounts(home);
  if (ids.length === 0) return [];
  const state = openTenant(home.folders.tenant);
  try {
    for (const id of ids) purgeAccount(state, id);
  } finally {
    state.close();
  }
  return ids;
}
