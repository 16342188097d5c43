import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { types } from "../digest.ts";
import { unknown } from "../facts/change.ts";
import { verdictBetween, type Told } from "./run.ts";

const owner = "/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635";
const [sql, site] = ["azure-native:sql:Server", "azure:appservice/linuxWebApp:LinuxWebApp"];
const password = "administratorLoginPassword";

/** A resource with a secret of the configuration at a path. */
function withSecret(
  type: string,
  path: string,
  inputs: Readonly<Record<string, Json>>,
  key: string,
  digits: string,
): Told {
  const said = { [path]: `encrypted config value ${key} #${digits}` };
  return { type, name: "x", inputs, said, prints: { [path]: digits } };
}

describe("a secret of the configuration that has another ciphertext", () => {
  const [one, other] = ["00000000aaaaaaaa", "00000000bbbbbbbb"];
  const turned = (type: string, path: string, inputs: Readonly<Record<string, Json>>, key = "app:secret") =>
    verdictBetween([withSecret(type, path, inputs, "app:secret", one)], [withSecret(type, path, inputs, key, other)]);

  test.each<[what: string, type: string, path: string, inputs: Readonly<Record<string, Json>>]>([
    ["a password", sql, password, { [password]: "[secret]" }],
    ["a setting of a program", site, "appSettings.TOKEN", { appSettings: { TOKEN: "[secret]" } }],
    ["what a store keeps", "kubernetes:core/v1:Secret", "stringData.token", { stringData: { token: "[secret]" } }],
    ["a tag", "azure-native:resources:ResourceGroup", "tags.team", { tags: { team: "[secret]" } }],
  ])("changes no access as %s", (_, type, path, inputs) => {
    expect(turned(type, path, inputs)).toBe("same");
  });

  test("is another secret where it is another value of the configuration", () => {
    expect(turned(sql, password, { [password]: "[secret]" }, "app:other")).toBe("unknown");
  });

  describe("and is put into a text", () => {
    const path = "appSettings.DB";
    const joined = (digits: string, pieces: string): Told => ({
      type: site,
      name: "x",
      inputs: { appSettings: { DB: "[secret]" } },
      said: { [path]: `encrypted config value app:secret #${digits}, computed #${digits}, joined #${pieces}` },
      prints: { [path]: digits },
    });
    const [text, otherText] = ["11111111cccccccc", "11111111dddddddd"];

    test("is the same where the rest of the text is", () => {
      expect(verdictBetween([joined(one, text)], [joined(other, text)])).toBe("same");
    });

    test("is another one with another text, and where nobody tells the pieces", () => {
      expect(verdictBetween([joined(one, text)], [joined(one, otherText)])).toBe("unknown");
      const computed = (digits: string): Told => ({
        ...joined(digits, text),
        said: { [path]: `encrypted config value app:secret #${digits}, computed #${digits}` },
      });
      expect(verdictBetween([computed(one)], [computed(other)])).toBe("unknown");
    });
  });

  test.each<[what: string, type: string, path: string, inputs: Readonly<Record<string, Json>>]>([
    [
      "whoever is granted a role",
      types.assignment,
      "principalId",
      { principalId: "[secret]", roleDefinitionId: owner },
    ],
    ["an administrator", sql, "administrators.sid", { administrators: { sid: "[secret]" } }],
    ["a public key that is let in", "azure-native:compute:SshPublicKey", "publicKey", { publicKey: "[secret]" }],
    [
      "the tenant of a secret of a store",
      "azure-native:app:ContainerApp",
      "configuration.secrets[0].identity",
      { configuration: { secrets: [{ name: "a", identity: "[secret]" }] } },
    ],
  ])("may be somebody else as %s", (_, type, path, inputs) => {
    expect(turned(type, path, inputs)).not.toBe("same");
  });
});

describe("a password that is made by chance", () => {
  const made = (inputs: Readonly<Record<string, Json>>, name = "made"): Told => ({
    type: "random:index/randomPassword:RandomPassword",
    name,
    inputs,
  });
  const given = (maker: Told, path = "result"): Told[] => [
    maker,
    { type: sql, name: "sql", inputs: {}, passes: { [password]: [maker, path] } },
  ];

  test.each<[how: string, before: Told, after: Told]>([
    ["it is longer", made({ length: 32 }), made({ length: 40 })],
    ["it is made again", made({ length: 32, keepers: { at: "1" } }), made({ length: 32, keepers: { at: "2" } })],
  ])("is known to nobody else when %s", (_, before, after) => {
    expect(verdictBetween(given(before), given(after))).toBe("same");
  });

  test.each<[how: string, before: Told, after: Told]>([
    ["it can be guessed", made({ length: 32 }), made({ length: 8 })],
    ["it has fewer characters", made({ length: 32 }), made({ length: 32, lower: false, overrideSpecial: "a" })],
    ["it is another one", made({ length: 32 }), made({ length: 32 }, "other")],
  ])("may be known to somebody when %s", (_, before, after) => {
    expect(verdictBetween(given(before), given(after))).toBe("unknown");
  });

  test("may be known to somebody when it is written out instead", () => {
    const written: Told = { type: sql, name: "sql", inputs: { [password]: "hunter2" } };
    expect(verdictBetween(given(made({ length: 32 })), [made({ length: 32 }), written])).toBe("unknown");
  });

  test("is somebody else where it names who is granted a role", () => {
    const grant = (maker: Told): Told[] => [
      maker,
      {
        type: types.assignment,
        name: "g",
        inputs: { roleDefinitionId: owner },
        passes: { principalId: [maker, "result"] },
      },
    ];
    expect(verdictBetween(grant(made({ length: 32 })), grant(made({ length: 40 })))).not.toBe("same");
  });
});

describe("a key that is looked up and kept in a vault", () => {
  const secret = (print: string): Told => ({
    type: "azure-native:keyvault:Secret",
    name: "s",
    inputs: { resourceGroupName: "rg", vaultName: "kv", properties: { value: unknown } },
    made: {
      "properties.value": [
        {
          token: "azure-native:cognitiveservices:listAccountKeys",
          path: "key1",
          asked: { accountName: "aoai", resourceGroupName: "rg" },
        },
      ],
    },
    said: {
      "properties.value": "key1 of the answer of azure-native:cognitiveservices:listAccountKeys(accountName: aoai)",
    },
    prints: { "properties.value": print },
  });

  test("is another one where it is asked for by another provider", () => {
    expect(verdictBetween([secret("#1")], [secret("#2")])).toBe("unknown");
    expect(verdictBetween([secret("#1")], [secret("#1")])).toBe("same");
  });
});

describe("what is kept in a store", () => {
  const [one, other] = ["one", "other"];
  const vaultId = (name: string) => `/subscriptions/s/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/${name}`;
  const kept: readonly (readonly [type: string, inputs: (store: string) => Told["inputs"]])[] = [
    [
      "azure-native:keyvault:Secret",
      (vaultName) => ({ resourceGroupName: "rg", vaultName, secretName: "pin", properties: { value: "1234" } }),
    ],
    ["azure-native:keyvault:Key", (vaultName) => ({ resourceGroupName: "rg", vaultName, properties: { kty: "RSA" } })],
    ["azure-native:appconfiguration:KeyValue", (configStoreName) => ({ configStoreName, value: "1234" })],
    ["azure:keyvault/secret:Secret", (name) => ({ keyVaultId: vaultId(name), value: "1234" })],
    ["azure:keyvault/key:Key", (name) => ({ keyVaultId: vaultId(name), keyType: "RSA" })],
  ];

  test.each(kept)("is had by others in another store: %s", (type, inputs) => {
    const lies = (store: string): Told[] => [{ type, name: "pin", inputs: inputs(store) ?? {} }];
    expect(verdictBetween(lies(one), lies(other))).toBe("unknown");
    expect(verdictBetween(lies(one), lies(one))).toBe("same");
    expect(verdictBetween(lies(one), [])).toBe("same");
    expect(verdictBetween([], lies(one))).toBe("same");
  });

  test("is had by others in another store of the program", () => {
    const vault = (name: string): Told => ({ type: "azure-native:keyvault:Vault", name, inputs: {} });
    const secret = (store: Told): Told => ({
      type: "azure-native:keyvault:Secret",
      name: "pin",
      inputs: { properties: { value: "1234" } },
      passes: { vaultName: [store, "name"] },
    });
    const stores = [vault(one), vault(other)];
    const lies = (store: string) => [...stores, secret(vault(store))];
    expect(verdictBetween(lies(one), lies(other))).toBe("unknown");
    expect(verdictBetween(lies(one), lies(one))).toBe("same");
  });
});
