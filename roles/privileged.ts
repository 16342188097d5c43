import { allows } from "./allows.ts";
import { powersOf, type Power } from "./powers.ts";
import type { RoleDefinition } from "./role.ts";

const privileges: readonly { power: Power; words: string }[] = [
  { power: "readKeys", words: "read keys" },
  { power: "switchKeysOn", words: "switch keys on" },
  { power: "assignRoles", words: "assign roles" },
  { power: "addTrust", words: "add federated credentials" },
  { power: "attachIdentity", words: "attach identities" },
];

/** The powers that read keys or give access to others. */
export const privilegedPowers: readonly Power[] = privileges.map(({ power }) => power);

/**
 * What a role can do that a workload should not do: read keys, or give access to others. It is computed from the
 * operations of the role, so a renamed or new role is judged by what it allows.
 *
 * @example privilegesOf(cognitiveServicesUser) // ["read keys"]
 */
export function privilegesOf(role: RoleDefinition): string[] {
  const held = powersOf(role);
  const words = privileges.filter(({ power }) => held.includes(power)).map(({ words }) => words);
  return writesAccessPolicies(role) ? [...words, "write Key Vault access policies"] : words;
}

/** Who may write access policies of a vault can let anybody read it (https://learn.microsoft.com/azure/key-vault/general/rbac-guide). */
function writesAccessPolicies(role: RoleDefinition): boolean {
  return allows(role, { plane: "control", name: "Microsoft.KeyVault/vaults/accessPolicies/write" }) !== "no";
}
