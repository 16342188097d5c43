import { DeveloperAccess, type OpenAIAccount } from "../components/index.ts";
import type { DeveloperSettings } from "./schema.ts";

/** Gives developers access to an account that is for development. */
export function declareDevelopers(
  name: string,
  { account, groupId, groupName, users }: DeveloperSettings,
  accounts: Record<string, OpenAIAccount>,
): void {
  const found = accounts[account];
  if (found === undefined) return;
  new DeveloperAccess(name, {
    account: found,
    ...(groupId !== undefined && { groupId }),
    ...(groupName !== undefined && { groupName }),
    ...(users !== undefined && { users }),
    ...(groupId === undefined && groupName === undefined && { newGroup: { displayName: name } }),
  });
}
