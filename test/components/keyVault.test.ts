import { describe, expect, test } from "vitest";

import { KeyVault, type KeyVaultArgs } from "../../components/index.ts";
import { declare, messageOf, nameOf, only } from "./declare.ts";

const vault = (args: Partial<KeyVaultArgs> = {}) => new KeyVault("chat", { resourceGroupName: "rg", ...args });
const inputsOf = async (args: Partial<KeyVaultArgs> = {}) =>
  only(await declare(() => vault(args)), "keyvault:Vault").inputs;
const somebody = { grantee: "importer", principalId: "p", principalType: "ServicePrincipal" } as const;

describe("a vault", () => {
  test("goes by roles, keeps what is deleted, and nobody can purge it", async () => {
    expect(await inputsOf()).toMatchInlineSnapshot(`
      {
        "properties": {
          "enablePurgeProtection": true,
          "enableRbacAuthorization": true,
          "enableSoftDelete": true,
          "enabledForDeployment": false,
          "enabledForDiskEncryption": false,
          "enabledForTemplateDeployment": false,
          "publicNetworkAccess": "Enabled",
          "sku": {
            "family": "A",
            "name": "standard",
          },
          "softDeleteRetentionInDays": 90,
          "tenantId": "66666666-2222-3333-4444-555555555555",
        },
        "resourceGroupName": "rg",
        "vaultName": "chat-a28b63d24e",
      }
    `);
  });

  test("is recovered only if it is asked for: otherwise a taken name is an error", async () => {
    expect(await inputsOf({ recover: true })).toMatchObject({ properties: { createMode: "recover" } });
  });

  test("is reached only from the ranges that are given, if any are", async () => {
    expect(await inputsOf({ network: { allowedIpRanges: ["203.0.113.0/24"] } })).toMatchObject({
      properties: { networkAcls: { defaultAction: "Deny", bypass: "None", ipRules: [{ value: "203.0.113.0/24" }] } },
    });
  });

  test.each(["kv", "1vault", "my--vault", "vault-", "my_vault", "v".repeat(25)])(
    "is not called %j",
    async (vaultName) => {
      expect(await messageOf(() => vault({ vaultName }))).toContain(
        `KeyVault "chat": not a valid name of a vault\n  given      vaultName: "${vaultName}"`,
      );
    },
  );

  test.each([6, 91, 30.5])("does not keep what is deleted for %d days", async (softDeleteDays) => {
    expect(await messageOf(() => vault({ softDeleteDays }))).toContain("expected   7 to 90 days");
  });
});

describe("the verbs of a vault", () => {
  test.each([
    ["read-secrets", (on: KeyVault) => on.grantRead(somebody), "Key Vault Secrets User"],
    ["write-secrets", (on: KeyVault) => on.grantWrite(somebody), "Key Vault Secrets Officer"],
  ])("%s is one role on the vault", async (word, give, role) => {
    const declared = await declare(() => give(vault()));
    const grants = [...declared.outputs].filter(([urn]) => urn.includes("RoleGrant"));
    expect(grants.map(([urn, { roleName }]) => [nameOf(urn), roleName])).toEqual([[`importer-${word}-chat`, role]]);
  });

  test("on one secret take a reason, which Azure shows beside the role", async () => {
    const reason = "the vault is shared until March";
    const declared = await declare(() => vault().secret("partner").grantRead(somebody, { reason }));
    const { name, inputs } = only(declared, "authorization:RoleAssignment");
    expect(name).toBe("importer-read-secret-chat-partner");
    expect(inputs).toMatchObject({
      scope: expect.stringMatching(/\/chat\/secrets\/partner$/) as string,
      description: "importer may read one secret (the vault is shared until March): chat-partner (azure-keyless)",
    });
    const message = await messageOf(() => vault().secret("partner").grantRead(somebody, { reason: " " }));
    expect(message).toContain("grantRead of importer on secret partner of chat: refusing a role on one secret");
  });
});

describe("a secret", () => {
  test.each([
    ["public", "https://contoso.vault.azure.net/secrets/partner-key"],
    ["usGovernment", "https://contoso.vault.usgovcloudapi.net/secrets/partner-key"],
    ["china", "https://contoso.vault.azure.cn/secrets/partner-key"],
  ] as const)(
    "is named without a version in the cloud %s, so that a new value needs no deployment",
    async (cloud, uri) => {
      const found: string[] = [];
      await declare(() => {
        const contoso = vault({ vaultName: "contoso", cloud });
        contoso.secretUri("partner-key").apply((text) => found.push(text));
        contoso.reference("partner-key").apply((text) => found.push(text));
      });
      expect(found).toEqual([uri, `@Microsoft.KeyVault(SecretUri=${uri})`]);
    },
  );

  test.each(["partner_key", "", "partner/0123", "p".repeat(128)])("is not called %j", async (name) => {
    expect(await messageOf(() => vault().reference(name))).toContain(
      `secret of chat: not a name of a secret\n  given      "${name}"`,
    );
  });

  test("is never made by a vault: no value goes through the library", async () => {
    const { resources } = await declare(() => vault().reference("partner-key"));
    expect(resources.filter(({ custom }) => custom).map(({ type }) => type)).toEqual(["azure-native:keyvault:Vault"]);
  });
});
