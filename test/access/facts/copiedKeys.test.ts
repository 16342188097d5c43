import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { urnOf } from "../digest.ts";
import { between, type Told } from "../quiet/run.ts";
import { unknown } from "./change.ts";

const account: Told = {
  type: "azure-native:cognitiveservices:Account",
  name: "aoai",
  inputs: { kind: "OpenAI", accountName: "aoai-prod", resourceGroupName: "rg" },
};
const vault: Told = {
  type: "azure-native:keyvault:Vault",
  name: "kv",
  inputs: { resourceGroupName: "rg", properties: { enableRbacAuthorization: true } },
};
const listAccountKeys = "azure-native:cognitiveservices:listAccountKeys";

/** A look-up of keys: `accountName` is a text, or an output of a resource. */
const listed = (accountName: Json, token = listAccountKeys, path = "key1"): Json => ({
  token,
  path,
  asked: { accountName, resourceGroupName: "rg" },
});
const nameOf = ({ type, name }: Told): Json => ({ urn: urnOf(type, name), path: "name" });

/** A container app with a secret that is made of these. */
const app = (...made: Json[]): Told => ({
  type: "azure-native:app:ContainerApp",
  name: "shop",
  inputs: { configuration: made.length === 0 ? { secrets: [] } : unknown },
  made: made.length === 0 ? {} : { configuration: made },
});

/** Who has a copy of which key, and of what it is power over. */
const copies = (...resources: readonly Told[]): string[] =>
  between([], resources)
    .after.standings.filter(({ step }) => step === "copiedKey")
    .map(({ actor, text, of }) => `${actor.kind} ${actor.name} ${text} (${of})`);

const key = "azure-native:cognitiveservices:Account::aoai";

describe("a key that is handed over", () => {
  test.each([
    ["by an output of the account", nameOf(account)],
    ["by the name of the account in Azure", "aoai-prod"],
  ])("is one of the account that the look-up names %s", (_, name) => {
    expect(copies(account, app(listed(name)))).toEqual([`host shop holds a key of aoai (${key})`]);
  });

  test("of something that is not in the program is told by the name that the look-up has for it", () => {
    expect(copies(app(listed("elsewhere")))).toEqual([
      "host shop holds a key of elsewhere (resource named elsewhere in rg)",
    ]);
  });

  test("in a vault is that of whoever reads the vault", () => {
    const secret: Told = {
      type: "azure-native:keyvault:Secret",
      name: "key",
      inputs: { vaultName: unknown, properties: { value: unknown } },
      passes: { vaultName: [vault, "name"] },
      made: { "properties.value": [listed(nameOf(account))] },
    };
    expect(copies(account, vault, secret)).toEqual([
      `keyHolder whoever reads key vault kv holds a key of aoai (${key})`,
    ]);
  });

  const settingsOf = (more: Partial<Told>): Told => ({
    type: "azure-native:web:WebAppApplicationSettings",
    name: "settings",
    inputs: { name: "elsewhere", resourceGroupName: "rg", properties: { KEY: unknown } },
    made: { "properties.KEY": [listed(nameOf(account))] },
    ...more,
  });

  test("in settings that are a resource of their own is that of the app", () => {
    const site: Told = { type: "azure-native:web:WebApp", name: "site", inputs: {} };
    expect(copies(account, site, settingsOf({ passes: { name: [site, "name"] } }))).toEqual([
      `host site holds a key of aoai (${key})`,
    ]);
    expect(copies(account, settingsOf({}))).toEqual([`host elsewhere holds a key of aoai (${key})`]);
  });

  test("is none where the look-up answers with something else", () => {
    const tags = listed("aoai-prod", "azure-native:cognitiveservices:getAccount", "location");
    expect(copies(account, app(tags))).toEqual([]);
  });

  test("is one of the classic provider's outputs, alone and in a text", () => {
    const files: Told = { type: "azure:storage/account:Account", name: "files", inputs: {} };
    const settings: Told = {
      type: "azure:appservice/linuxWebApp:LinuxWebApp",
      name: "web",
      inputs: { appSettings: { KEY: unknown } },
      passes: { "appSettings.KEY": [files, "primaryAccessKey"] },
    };
    expect(copies(files, settings)).toEqual(["host web holds a key of files (azure:storage/account:Account::files)"]);
  });

  test("that is a SAS is power of its own: it opens a part", () => {
    const store: Told = { type: "azure-native:storage:StorageAccount", name: "store", inputs: {} };
    const sas = listed(nameOf(store), "azure-native:storage:listStorageAccountServiceSAS", "serviceSasToken");
    expect(copies(store, app(sas))).toEqual([
      "host shop holds a SAS of store (SAS of azure-native:storage:StorageAccount::store)",
    ]);
  });
});

describe("a change of who has a key", () => {
  const withKey = app(listed(nameOf(account)));

  test("is broader where it is handed over, and its cause is the resource that it is handed to", () => {
    const { verdict, changes } = between([account, app()], [account, withKey]);
    expect(verdict).toBe("broader");
    expect(changes.map(({ actor, scope, channel }) => [actor.name, scope.name, channel])).toEqual([
      ["shop", "aoai", "key"],
    ]);
    expect(changes[0]?.cause).toMatchObject([{ urn: urnOf("azure-native:app:ContainerApp", "shop") }]);
  });

  test("of an app that is there is an update of it, not a new app", () => {
    const read: Told = { ...app(), inputs: { configuration: { ingress: { external: true } } } };
    const { changes } = between([account, read], [account, withKey]);
    expect(changes.flatMap(({ cause }) => cause)).toMatchObject([{ op: "update", property: "keys held" }]);
  });

  test("is none where keys are off", () => {
    const off: Told = { ...account, inputs: { ...account.inputs, properties: { disableLocalAuth: true } } };
    const gained = between([off, app()], [off, withKey]).changes.filter(({ verdict }) => verdict === "broader");
    expect(gained).toEqual([]);
  });

  test("is a gain where keys are switched on that somebody has", () => {
    const off: Told = { ...account, inputs: { ...account.inputs, properties: { disableLocalAuth: true } } };
    const { changes } = between([off, withKey], [account, withKey]);
    expect(changes.map(({ actor, verdict }) => `${verdict} ${actor.name}`).toSorted()).toEqual([
      "broader anyone who has a key of aoai",
      "broader shop",
    ]);
  });
});
