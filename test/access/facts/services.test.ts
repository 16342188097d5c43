import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { facts, unknown, whysOf, type Changed } from "./change.ts";

const account = "azure-native:cognitiveservices:Account";
const search = "azure-native:search:Service";
const storage = "azure-native:storage:StorageAccount";
const topic = "azure-native:eventgrid:Topic";
const iotHub = "azure-native:devices:IotHubResource";
const endpoint = "azure-native:machinelearningservices:OnlineEndpoint";
const registry = "azure-native:containerregistry:Registry";
const service = (type: string, inputs: Record<string, Json>, change: Partial<Changed> = {}) =>
  facts({ type, name: "s", inputs, ...change });
const localAuth = (...given: Parameters<typeof service>) => service(...given).services.map((found) => found.localAuth);

describe("keys of a service are", () => {
  test.each<[string, string, Record<string, Json>]>([
    ["off", account, { properties: { disableLocalAuth: true } }],
    ["on", account, { properties: { disableLocalAuth: false } }],
    ["on", account, { properties: {} }],
    ["on", account, { properties: { disableLocalAuth: "true" } }],
    ["unknown", account, { properties: { disableLocalAuth: unknown } }],
    ["unknown", account, { properties: unknown }],
    ["off", search, { disableLocalAuth: true, authOptions: { aadOrApiKey: {} } }],
    ["on", search, {}],
    ["unknown", search, { disableLocalAuth: "[secret]" }],
    ["off", storage, { allowSharedKeyAccess: false }],
    ["on", storage, { allowSharedKeyAccess: true }],
    ["on", storage, {}],
    ["on", topic, {}],
    ["on", topic, { disableLocalAuth: false }],
    ["on", iotHub, { properties: {} }],
    ["unknown", iotHub, { properties: { disableLocalAuth: unknown } }],
    ["on", "azure-native:redis:Redis", {}],
    ["on", "azure-native:batch:BatchAccount", { allowedAuthenticationModes: ["SharedKey"] }],
    ["unknown", "azure-native:batch:BatchAccount", { allowedAuthenticationModes: ["AAD", unknown] }],
    ["off", "azure-native:batch:BatchAccount", { allowedAuthenticationModes: ["AAD"] }],
    ["on", endpoint, { onlineEndpointProperties: { authMode: "Key" } }],
    ["off", endpoint, { onlineEndpointProperties: { authMode: "aadToken" } }],
    ["on", registry, { adminUserEnabled: true }],
    ["off", registry, {}],
  ])("%s: %s with %j", (expected, type, inputs) => {
    expect(localAuth(type, inputs)).toEqual([expected]);
  });

  test.each<[string, Partial<Changed>]>([
    ["the program only reads it", { op: "read", id: "/subscriptions/s/resourceGroups/rg/providers/x/y/z" }],
    ["the program imports it", { op: "import" }],
    ["the program leaves the flag as it is", { ignoreChanges: ["properties.disableLocalAuth"] }],
    ["the program leaves all properties as they are", { ignoreChanges: ["properties"] }],
    ["the program leaves everything as it is", { ignoreChanges: ["*"] }],
  ])("unknown where %s: Azure may have anything", (_, change) => {
    const inputs = { properties: { disableLocalAuth: true } };
    expect(localAuth(account, inputs, change)).toEqual(["unknown"]);
    expect(whysOf(service(account, inputs, change))).toEqual([
      "inputs.properties.disableLocalAuth: cannot tell whether the account takes keys: counted as taking them",
    ]);
  });

  test("as the program says where it leaves something else as it is", () => {
    const ignoreChanges = ["tags", "properties.networkAcls"];
    expect(localAuth(account, { properties: { disableLocalAuth: true } }, { ignoreChanges })).toEqual(["off"]);
  });
});

test("why and until when keys work is told by tags, if it is known", () => {
  const tags = { "azure-keyless:keys-reason": "migration", "azure-keyless:keys-until": unknown };
  const [found] = service(search, { tags }).services;
  expect(found).toMatchObject({ service: "search", scope: { kind: "search", name: "s" }, reason: "migration" });
  expect(found).not.toHaveProperty("until");
});

test("of a cluster both its local accounts and, without Entra, its users' credentials are keys", () => {
  const cluster = "azure-native:containerservice:ManagedCluster";
  const found = (inputs: Record<string, Json>) =>
    service(cluster, inputs).services.map(({ service: kind, localAuth: keys }) => `${kind} ${keys}`);
  expect(found({})).toEqual(["aksLocalAccounts on", "aksUserCredential on"]);
  expect(found({ disableLocalAccounts: true, aadProfile: { managed: true } })).toEqual([
    "aksLocalAccounts off",
    "aksUserCredential off",
  ]);
});
