import { roles } from "../../../roles/index.ts";
import type { ServiceDefinition } from "../definition.ts";

const secrets = "Microsoft.KeyVault/vaults/secrets";

/** The secrets of a vault: those that have to remain, of services that know no identity. */
export const keyVault = {
  product: "Azure Key Vault",
  component: "KeyVault",
  type: "azure-native:keyvault:Vault",
  endpoint: "https://<name>.vault.azure.net/",
  variable: "AZURE_KEY_VAULT_ENDPOINT",
  // https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates#base-url
  tokenScope: {
    public: "https://vault.azure.net/.default",
    usGovernment: "https://vault.usgovcloudapi.net/.default",
    china: "https://vault.azure.cn/.default",
  },
  verbs: {
    read: {
      word: "read-secrets",
      role: roles.keyVaultSecretsUser,
      may: "read the secrets of",
      operations: [`${secrets}/getSecret/action`, `${secrets}/readMetadata/action`],
    },
    write: {
      word: "write-secrets",
      role: roles.keyVaultSecretsOfficer,
      may: "read, write and delete the secrets of",
      operations: [`${secrets}/setSecret/action`, `${secrets}/getSecret/action`, `${secrets}/delete`],
    },
  },
  remember: [
    "Whoever may read one secret of a vault by its role may read all: one vault for each application and environment.",
    "Deleting a vault deletes the roles on it, and recovering it does not bring them back; its name stays taken meanwhile.",
  ],
  withoutKeys: [
    "A vault never took keys. Access policies do not count in RBAC mode: give the roles before the switch.",
  ],
  sources: [
    "https://learn.microsoft.com/azure/key-vault/general/rbac-guide",
    "https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview",
  ],
} as const satisfies ServiceDefinition;
