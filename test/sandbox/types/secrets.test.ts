import { expect, it } from "vitest";
import type { JsonMap } from "../../../sandbox/state/json.ts";
import { makeGroup } from "../resources.ts";
import { Sandbox, type Made } from "../sandbox.ts";
import { testRules } from "./rules.ts";

const vaultName = "contoso";
const makeVault = (box: Sandbox, properties: JsonMap = {}) =>
  box.make("keyvault:Vault", "vault", { resourceGroupName: "rg", location: "swedencentral", vaultName, properties });

async function makeSecret(box: Sandbox, secretName = "partner-key", value = "first"): Promise<Made> {
  const properties = { value, contentType: "text/plain" };
  return box.make("keyvault:Secret", "secret", { resourceGroupName: "rg", vaultName, secretName, properties });
}

async function start(): Promise<Sandbox> {
  const box = new Sandbox();
  await makeGroup(box);
  await makeVault(box);
  return box;
}

testRules([
  {
    rule: "secret-name",
    code: "BadRequest",
    refused: async ({ box }) => {
      await makeVault(box);
      return makeSecret(box, "partner_key");
    },
    taken: async ({ box }) => {
      await makeVault(box);
      return makeSecret(box);
    },
  },
]);

it("a secret lies in its vault, which says where it answers, and the answer has no value", async () => {
  const secret = await makeSecret(await start());
  expect(secret.outputs).toMatchObject({
    location: "swedencentral",
    properties: { contentType: "text/plain", secretUri: "https://contoso.vault.azure.net/secrets/partner-key" },
  });
  expect(JSON.stringify(secret.outputs["properties"])).not.toContain("first");
});

it("a secret is on unless its attributes say otherwise", async () => {
  const secret = await makeSecret(await start());
  expect(secret.outputs["properties"]).toMatchObject({ attributes: { enabled: true } });
  const box = await start();
  const off = await box.change(await makeSecret(box), { properties: { attributes: { enabled: false } } });
  expect(off.outputs["properties"]).toMatchObject({ attributes: { enabled: false } });
});

it("another value is another version, under the same address", async () => {
  const box = await start();
  const secret = await makeSecret(box);
  const changed = await box.change(secret, { properties: { value: "second" } });
  const uris = (made: Made) => {
    const { secretUri, secretUriWithVersion } = made.outputs["properties"] as Record<string, string>;
    return { secretUri, secretUriWithVersion };
  };
  expect(uris(changed).secretUri).toBe(uris(secret).secretUri);
  expect(uris(changed).secretUriWithVersion).not.toBe(uris(secret).secretUriWithVersion);
});

it("a secret that was deleted is made again under its name, which the provider recovers", async () => {
  const box = await start();
  await box.remove(await makeSecret(box));
  await expect(makeSecret(box)).resolves.toBeDefined();
});

it("a secret goes with its vault, and can be made again when the vault is recovered", async () => {
  const box = new Sandbox();
  await makeGroup(box);
  const vault = await makeVault(box);
  await makeSecret(box);
  await box.remove(vault);
  await expect(makeSecret(box)).rejects.toThrow("404");
  await makeVault(box, { createMode: "recover" });
  await expect(makeSecret(box)).resolves.toBeDefined();
});
