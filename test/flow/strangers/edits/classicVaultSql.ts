import type { Stranger } from "../edit.ts";

export const classicVaultSql: Stranger = {
  program: "classic-vault-sql",
  edits: [
    {
      what: "another administrator of the database server, in the configuration",
      files: { "Pulumi.dev.yaml": [["6d5f4b8e-8f0b-46ef-9d4f-1c8e54ae1c29", "a1f0c2d3-1b2c-4d3e-8f4a-5b6c7d8e9f00"]] },
      verdict: "mixed",
      cause: ["index.ts:16 sqlserver.azureadAdministrator"],
    },
    {
      what: "the app may write secrets as well",
      files: { "index.ts": [['secretPermissions: ["Get"],', 'secretPermissions: ["Get", "Set"],']] },
      verdict: "broader",
      cause: ["index.ts:83 app-policy.accessPolicies"],
    },
    {
      what: "ops do not read secrets any more",
      files: { "index.ts": [['secretPermissions: ["Get", "List"],', 'secretPermissions: ["List"],']] },
      verdict: "narrower",
      cause: ["index.ts:40 vault.accessPolicies"],
    },
    {
      what: "the app is not told any more where its secret is, and has a switch of its own",
      files: {
        "index.ts": [
          [
            "        SqlConnection: pulumi.interpolate`@Microsoft.KeyVault(SecretUri=${vault.vaultUri}secrets/${secret.name}/${secret.version})`,\n",
            '        FEATURE_SEARCH: "true",\n',
          ],
        ],
      },
      verdict: "same",
    },
    {
      what: "the size of the plan, a tag and a word of the settings",
      files: {
        "index.ts": [
          ['size: "B1"', 'size: "B2"'],
          ['tags: { project: "shop" }', 'tags: { project: "shop", owner: "backend" }'],
          ['"Development"', '"Staging"'],
          ['skuName: "S0"', 'skuName: "S1"'],
          ['    version: "12.0",', '    version: "12.0",\n    tags: { team: "shop" },'],
        ],
      },
      verdict: "same",
    },
    {
      what: "the server takes TLS 1.2 only, and the database is larger",
      files: {
        "index.ts": [
          ['version: "12.0"', 'version: "12.0",\n    minimumTlsVersion: "1.2"'],
          ['skuName: "S0"', 'skuName: "S1",\n    maxSizeGb: 50'],
        ],
      },
      verdict: "same",
    },
    {
      what: "the permissions of the vault have names, in another order",
      files: {
        "index.ts": [
          [
            "// Key Vault: the deployer writes the secrets, ops can look at them",
            'const manage = ["Set", "Get", "List", "Delete"];\nconst read = ["List", "Get"];\n',
          ],
          ['secretPermissions: ["Delete", "Get", "List", "Set"],', "secretPermissions: manage,"],
          ['secretPermissions: ["Get", "List"],', "secretPermissions: read,"],
        ],
      },
      verdict: "same",
    },
  ],
};
