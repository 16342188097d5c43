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

test("a key that another look-up gives may open more: a user's of a cluster is not the administrator's", () => {
  const cluster: Told = {
    type: "azure-native:containerservice:ManagedCluster",
    name: "aks",
    inputs: { resourceName: "aks-prod", resourceGroupName: "rg" },
  };
  const config = (token: string): Json => ({
    token: `azure-native:containerservice:${token}`,
    path: "kubeconfigs[0].value",
    asked: { resourceName: nameOf(cluster), resourceGroupName: "rg" },
  });
  const [user, admin] = ["listManagedClusterUserCredentials", "listManagedClusterAdminCredentials"].map((token) =>
    copies(cluster, app(config(token))),
  );
  expect(user).toHaveLength(1);
  expect(user).not.toEqual(admin);
});

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
    expect(changes.flatMap(({ cause }) => cause)).toMatchObject([{ op: "update", property: "configuration" }]);
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

describe("a key that is told as it is", () => {
  const group: Told = { type: "azure-native:resources:ResourceGroup", name: "rg" };
  const inGroup = (type: string, name: string, more: Partial<Told> = {}): Told => ({
    type,
    name,
    passes: { resourceGroupName: [group, "name"] },
    ...more,
  });
  const cosmos = inGroup("azure-native:cosmosdb:DatabaseAccount", "db");
  const bus = inGroup("azure-native:servicebus:Namespace", "bus");
  const rule = (name: string, ...rights: string[]): Told =>
    inGroup("azure-native:servicebus:NamespaceAuthorizationRule", name, {
      inputs: { rights },
      passes: { resourceGroupName: [group, "name"], namespaceName: [bus, "name"] },
    });
  const config = inGroup("azure-native:appconfiguration:ConfigurationStore", "config");
  const [listen, send] = [rule("listen", "Listen"), rule("send", "Send")];
  const all = [group, cosmos, bus, config, listen, send];

  /** An app with one setting: a member of an answer. */
  const site = (token: string, path: string, asked: Readonly<Record<string, Json>>, by = ""): Told => ({
    type: "azure-native:web:WebApp",
    name: "site",
    inputs: { siteConfig: { appSettings: [{ name: "KEY", value: unknown }] } },
    answers: {
      "siteConfig.appSettings[0].value": {
        token: `azure-native:${token}`,
        path,
        by,
        asked: { resourceGroupName: { urn: urnOf(group.type, group.name), path: "name" }, ...asked },
      },
    },
    said: {
      "siteConfig.appSettings[0].value": `${path} of the answer of azure-native:${token}(${JSON.stringify([asked, by])})`,
    },
    prints: { "siteConfig.appSettings[0].value": JSON.stringify([token, path, asked, by]) },
  });
  const without: Told = { ...site("", "", {}), inputs: {}, answers: {}, said: {}, prints: {} };
  const ofCosmos = (path: string, more: Readonly<Record<string, Json>> = {}, by = "") =>
    site("cosmosdb:listDatabaseAccountKeys", path, { accountName: nameOf(cosmos), ...more }, by);
  const ofBus = (named: Json) =>
    site("servicebus:listNamespaceKeys", "primaryConnectionString", {
      namespaceName: nameOf(bus),
      authorizationRuleName: named,
    });
  const verdict = (before: Told, after: Told) => between([...all, before], [...all, after]).verdict;

  test("is the same as the other one that gives the same", () => {
    expect(verdict(ofCosmos("primaryMasterKey"), ofCosmos("secondaryMasterKey"))).toBe("same");
  });

  test("gives what its name says, also where it is left out", () => {
    const [read, write] = [ofCosmos("primaryReadonlyMasterKey"), ofCosmos("primaryMasterKey")];
    expect([verdict(read, write), verdict(write, read)]).toEqual(["broader", "narrower"]);
    expect([verdict(without, read), verdict(read, without)]).toEqual(["broader", "narrower"]);
    expect(copies(...all, read)).toEqual([
      `host site holds a read-only key of db (read-only key of azure-native:cosmosdb:DatabaseAccount::db)`,
    ]);
  });

  test("gives what the rule says that it is one of", () => {
    const [root, listens, sends] = ["RootManageSharedAccessKey", nameOf(listen), nameOf(send)].map(ofBus);
    if (root === undefined || listens === undefined || sends === undefined) throw new Error("not made");
    expect([verdict(listens, root), verdict(root, listens)]).toEqual(["broader", "narrower"]);
    expect(verdict(listens, sends)).toBe("mixed");
  });

  test("is another one where another provider is asked, or another group", () => {
    const key = ofCosmos("primaryMasterKey");
    expect(verdict(key, ofCosmos("primaryMasterKey", {}, "another"))).toBe("unknown");
    expect(verdict(key, ofCosmos("primaryMasterKey", { resourceGroupName: "elsewhere" }))).toBe("unknown");
  });

  test("is another one where nobody says which of several it is", () => {
    const at = (path: string) =>
      site("appconfiguration:listConfigurationStoreKeys", path, { configStoreName: nameOf(config) });
    expect(verdict(at("value.2.value"), at("value.0.value"))).toBe("mixed");
  });

  test("opens nothing where keys are switched off, whatever the service is besides", () => {
    const off: Told = { ...cosmos, inputs: { disableLocalAuth: true, tags: { team: "shop" } } };
    const app = ofCosmos("primaryMasterKey");
    const { verdict: turned, changes } = between([group, cosmos, app], [group, off, app]);
    expect(turned).toBe("narrower");
    expect(changes.flatMap(({ cause }) => cause.map(({ property }) => property))).toEqual(
      Array(changes.length).fill("disableLocalAuth"),
    );
  });

  test("covers no whole key where it may be a lesser one", () => {
    const some = site("cosmosdb:listDatabaseAccountConnectionStrings", "connectionStrings.2.connectionString", {
      accountName: nameOf(cosmos),
    });
    expect(verdict(some, ofCosmos("primaryMasterKey"))).toBe("broader");
    expect(verdict(some, some)).toBe("same");
  });

  test("of a rule is none of the rule that another namespace has by that name", () => {
    const other = inGroup("azure-native:servicebus:Namespace", "other");
    const inOther = rule("manage", "Manage");
    const ruleOf = (namespace: Told, one: Told, name: string): Told => ({
      ...one,
      inputs: { ...one.inputs, authorizationRuleName: name },
      passes: { ...one.passes, namespaceName: [namespace, "name"] },
    });
    const here = [group, bus, other, ruleOf(bus, listen, "app"), ruleOf(other, inOther, "app")];
    expect(copies(...here, ofBus("app"))).toEqual([
      "host site holds a Listen key of bus (Listen key of azure-native:servicebus:Namespace::bus)",
    ]);
  });

  describe("in a text", () => {
    const account = inGroup("azure:storage/account:Account", "files");
    const joined = (word: string, more: string): Told => ({
      type: "azure-native:web:WebApp",
      name: "site",
      inputs: { siteConfig: { appSettings: [{ name: "KEY", value: unknown }] } },
      joins: { "siteConfig.appSettings[0].value": [word, account, "primaryAccessKey", more] },
    });
    const gone: Told = { ...joined("", ""), inputs: {}, joins: {} };
    const between2 = (before: Told, after: Told) => between([group, account, before], [group, account, after]).verdict;

    test("is a connection, which may be left out", () => {
      expect(between2(joined("AccountName=files;AccountKey=", ";EndpointSuffix=core.windows.net"), gone)).toBe(
        "narrower",
      );
    });

    test.each(["https://evil.example/?", "AccountName=files;BlobEndpoint=evil.example;AccountKey="])(
      "goes elsewhere with %s",
      (word) => {
        expect(between2(joined("AccountName=files;AccountKey=", ""), joined(word, ""))).toBe("unknown");
      },
    );
  });
});
