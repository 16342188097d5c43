import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { unknown } from "../facts/change.ts";
import { verdictBetween, type Told } from "./run.ts";

const account: Told = {
  type: "azure-native:cognitiveservices:Account",
  name: "aoai",
  inputs: { kind: "OpenAI", properties: { customSubDomainName: "contoso-aoai", disableLocalAuth: true } },
};
const search: Told = {
  type: "azure-native:search:Service",
  name: "docs",
  inputs: { searchServiceName: "contoso-docs", disableLocalAuth: true },
};
const other: Told = {
  ...search,
  name: "other",
  inputs: { searchServiceName: "contoso-other", disableLocalAuth: true },
};
const vault: Told = {
  type: "azure-native:keyvault:Vault",
  name: "kv",
  inputs: { properties: { enableRbacAuthorization: true } },
};
const identity: Told = { type: "azure-native:managedidentity:UserAssignedIdentity", name: "chat" };
const queue: Told = { type: "azure-native:storage:Queue", name: "q", inputs: { queueName: "evilaccount" } };
const group: Told = {
  type: "azure-native:resources:ResourceGroup",
  name: "rg",
  inputs: { resourceGroupName: "evil.example" },
};
const all = [account, search, other, vault, identity, queue, group];

const app = (
  settings: readonly Json[],
  how: Pick<Told, "passes" | "joins" | "made" | "answers" | "said"> = {},
): Told => ({
  type: "azure-native:web:WebApp",
  name: "app",
  inputs: { siteConfig: { appSettings: [...settings] } },
  ...how,
});

const at = "siteConfig.appSettings[0].value";
const without = app([]);
const from = (name: string, of: Told, path: string): Told =>
  app([{ name, value: unknown }], { passes: { [at]: [of, path] } });
const joined = (name: string, word: string, of: Told, path: string, more: string): Told =>
  app([{ name, value: unknown }], { joins: { [at]: [word, of, path, more] } });
const written = (name: string, value: string): Told => app([{ name, value }]);

const domain = ".search.windows.net";

const added = (to: Told) => verdictBetween([...all, without], [...all, to]);
const removed = (of: Told) => verdictBetween([...all, of], [...all, without]);

describe("a setting that is added and only names what the program declares", () => {
  test.each<[name: string, of: Told, path: string]>([
    ["AZURE_OPENAI_ENDPOINT", account, "properties.endpoint"],
    ["AZURE_SEARCH_ENDPOINT", search, "endpoint"],
    ["AZURE_SEARCH_SERVICE", search, "name"],
    ["AZURE_KEY_VAULT_ENDPOINT", vault, "properties.vaultUri"],
    ["AZURE_CLIENT_ID", identity, "clientId"],
    ["MANAGED_IDENTITY_CLIENT_ID", identity, "clientId"],
    ["AzureWebJobsStorage__clientId", identity, "clientId"],
    ["AZURE_SEARCH_RESOURCE", search, "id"],
    ["QUEUE_NAME", queue, "name"],
  ])("is no access: %s", (name, of, path) => {
    expect(added(from(name, of, path))).toBe("same");
    expect(removed(from(name, of, path))).toBe("same");
  });

  test.each<[word: string, of: Told, path: string, more: string]>([
    ["https://", search, "name", ".search.windows.net"],
    ["https://", search, "name", ".search.windows.net/indexes/docs"],
    ["https://", account, "properties.customSubDomainName", ".openai.azure.com/"],
    ["", account, "properties.endpoint", "openai/v1"],
    ["", search, "endpoint", "/indexes"],
  ])("is no access as an address that is joined: %s, %o, %s, %s", (word, of, path, more) => {
    expect(added(joined("API", word, of, path, more))).toBe("same");
  });

  test("is no access where the address is written out, and the name is the program's own", () => {
    expect(added(written("API", "https://contoso-aoai.openai.azure.com/"))).toBe("same");
    expect(added(written("API", "https://contoso-docs.search.windows.net"))).toBe("same");
  });

  test.each([
    ["AZURE_CLIENT_ID", "aaaaaaaa-0000-4000-8000-000000000001"],
    ["AZURE_TENANT_ID", "aaaaaaaa-0000-4000-8000-000000000002"],
    ["USE_MANAGED_IDENTITY", "true"],
    ["AZURE_TOKEN_CREDENTIALS", "ManagedIdentityCredential"],
    ["AzureWebJobsStorage__credential", "managedidentity"],
  ])("is no access where it says how a program signs in: %s", (name, value) => {
    expect(added(written(name, value))).toBe("same");
    expect(removed(written(name, value))).toBe("same");
  });

  test("is no access where a program is told to use the key that it has, or not to", () => {
    const [identityFirst, keyFirst] = [
      written("USE_MANAGED_IDENTITY", "true"),
      written("USE_MANAGED_IDENTITY", "false"),
    ];
    expect(verdictBetween([identityFirst], [keyFirst])).toBe("same");
    expect(verdictBetween([keyFirst], [identityFirst])).toBe("same");
  });
});

describe("a setting that names the same resource of the program under another name", () => {
  const renamed: Told = { ...search, inputs: { ...search.inputs, searchServiceName: "contoso-new" } };
  const now = [account, renamed, other, vault, identity, queue, group];

  test.each<[what: string, before: Told, after: Told]>([
    ["written out", written("API", `https://contoso-docs${domain}`), written("API", `https://contoso-new${domain}`)],
    ["joined", joined("API", "https://", search, "name", domain), written("API", `https://contoso-new${domain}/`)],
    ["an output", from("API", search, "endpoint"), from("API", renamed, "endpoint")],
    ["an output, written out now", from("API", search, "endpoint"), written("API", `https://contoso-new${domain}`)],
  ])("is no access: %s", (_, before, after) => {
    expect(verdictBetween([...all, before], [...now, after])).toBe("same");
  });

  test("may be access with another path, or with the name that nobody has any more", () => {
    const before = written("API", `https://contoso-docs${domain}/indexes/a`);
    expect(verdictBetween([...all, before], [...now, written("API", `https://contoso-new${domain}/indexes/b`)])).toBe(
      "unknown",
    );
    expect(verdictBetween([...all, before], [...now, before])).toBe("unknown");
  });
});

describe("a setting may be access", () => {
  test("that names something else of the program than before", () => {
    const [before, after] = [from("API", search, "endpoint"), from("API", other, "endpoint")];
    expect(verdictBetween([...all, before], [...all, after])).toBe("unknown");
  });

  test("that named something else before, whatever that was", () => {
    const foreign = written("API", "https://evil.example");
    expect(verdictBetween([...all, foreign], [...all, from("API", search, "endpoint")])).toBe("unknown");
    expect(verdictBetween([...all, from("API", search, "endpoint")], [...all, foreign])).toBe("unknown");
    const id = (end: string) => written("AZURE_CLIENT_ID", `aaaaaaaa-0000-4000-8000-00000000000${end}`);
    expect(verdictBetween([id("1")], [id("2")])).toBe("unknown");
  });

  test.each<[word: string, of: Told, path: string, more: string]>([
    ["", search, "endpoint", ".evil.example"],
    ["", search, "endpoint", "work"],
    ["", search, "endpoint", "@evil.example"],
    ["", search, "endpoint", ":443@evil.example"],
    ["", account, "properties.endpoint", "?u=https://evil.example"],
    ["https://", search, "name", ".evil.example"],
    ["https://", search, "name", ".search.windows.net.evil.example"],
    ["https://", search, "name", ".search.windows.network"],
    ["https://evil.example/", search, "name", ""],
    ["https://", queue, "name", ".search.windows.net"],
    ["https://", search, "name", ".vault.azure.net"],
    ["https://", group, "name", ""],
  ])("that has another host in it: %s, %o, %s, %s", (word, of, path, more) => {
    expect(added(joined("API", word, of, path, more))).toBe("unknown");
  });

  test.each<[name: string, of: Told, path: string]>([
    ["STORAGE_ACCOUNT_NAME", queue, "name"],
    ["AZURE_STORAGE_SERVICE", search, "name"],
    ["API", group, "name"],
    ["ALLOWED_CLIENT_ID", identity, "clientId"],
    ["ADMIN_OBJECT_ID", identity, "principalId"],
    ["AUTH_ENDPOINT", search, "endpoint"],
    ["INBOUND_API_KEY", search, "name"],
    ["WEBSITE_CONTENTAZUREFILECONNECTIONSTRING", search, "endpoint"],
    ["API", account, "properties.apiProperties.qnaRuntimeEndpoint"],
  ])("that is no plain name or address of it: %s = %o %s", (name, of, path) => {
    expect(added(from(name, of, path))).toBe("unknown");
  });

  test.each<[name: string, type: string]>([
    ["an identity of another stack", "pulumi:pulumi:StackReference"],
    ["what another program makes", "command:local:Command"],
  ])("that is an output of %s", (_, type) => {
    const of: Told = { type, name: "x" };
    expect(verdictBetween([of, without], [of, from("API", of, "endpoint")])).toBe("unknown");
  });

  test("that is what a look-up answers", () => {
    const answer: Json = { token: "azure-native:search:getService", path: "endpoint", by: "", asked: {} };
    const answered = app([{ name: "API", value: unknown }], {
      answers: { [at]: answer },
      said: { [at]: "endpoint of getService" },
    });
    expect(verdictBetween([search, without], [search, answered])).toBe("unknown");
  });

  test("that is written out and is nobody's of the program", () => {
    expect(added(written("API", "https://contoso-else.search.windows.net"))).toBe("unknown");
    expect(added(written("API", "https://contoso-docs.search.windows.net.evil.example"))).toBe("unknown");
    expect(added(written("API", "https://evil.example"))).toBe("unknown");
  });
});
