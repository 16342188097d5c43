import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { between, type Told } from "./run.ts";

/** Whether something that may be access and is made of an output of a resource is the same after a change of that. */
function isTakenAlike(before: Told, after: Told, path: string): boolean {
  const taken = (of: Told): Told[] => [
    of,
    { type: "contoso:index:Thing", name: "taker", inputs: {}, passes: { from: [of, path] } },
  ];
  return !between(taken(before), taken(after)).changes.some(({ actor }) => actor.name.includes("taker"));
}

const plan = (inputs: Readonly<Record<string, Json>>): Told => ({
  type: "azure:appservice/servicePlan:ServicePlan",
  name: "plan",
  inputs: { name: "plan", resourceGroupName: "web", skuName: "B1", ...inputs },
});
const insights = (inputs: Readonly<Record<string, Json>>): Told => ({
  type: "azure-native:applicationinsights:Component",
  name: "insights",
  inputs: { resourceName: "insights", resourceGroupName: "web", retentionInDays: 30, ...inputs },
});
const gateway = (inputs: Readonly<Record<string, Json>>): Told => ({
  type: "azure-native:apimanagement:ApiManagementService",
  name: "gateway",
  inputs: { serviceName: "gateway", resourceGroupName: "web", publisherEmail: "a@contoso.example", ...inputs },
});
const vault = (inputs: Readonly<Record<string, Json>>): Told => ({
  type: "azure:keyvault/keyVault:KeyVault",
  name: "kv",
  inputs: { name: "kv", resourceGroupName: "web", ...inputs },
});
const group = (inputs: Readonly<Record<string, Json>>): Told => ({
  type: "azure-native:resources:ResourceGroup",
  name: "web",
  inputs: { resourceGroupName: "web", location: "westeurope", ...inputs },
});
const subnet = (inputs: Readonly<Record<string, Json>>): Told => ({
  type: "azure-native:network:Subnet",
  name: "nodes",
  inputs: { subnetName: "nodes", virtualNetworkName: "net", addressPrefix: "10.0.0.0/22", ...inputs },
});
const server = (inputs: Readonly<Record<string, Json>>): Told => ({
  type: "azure-native:sql:Server",
  name: "sql",
  inputs: { serverName: "sql", resourceGroupName: "web", administratorLoginPassword: "[secret]", ...inputs },
});

const application = (inputs: Readonly<Record<string, Json>>): Told => ({
  type: "azuread:index/application:Application",
  name: "deploy",
  inputs: { displayName: "deploy", owners: ["8f0c1a52-0000-4000-8000-000000000001"], ...inputs },
});

describe("what an output of a resource of Azure is", () => {
  test.each<[what: string, path: string, before: Told, after: Told]>([
    ["the size is no part of an id", "id", plan({}), plan({ skuName: "P1v3" })],
    ["a tag is no part of an id", "id", plan({}), plan({ tags: { team: "b" } })],
    ["a password is no part of an id", "id", server({}), server({ administratorLoginPassword: "other" })],
    ["whom people write to is no part of an id", "id", gateway({}), gateway({ publisherEmail: "b@contoso.example" })],
    ["an address is no part of an id", "id", subnet({}), subnet({ addressPrefix: "10.0.0.0/20" })],
    ["whom a vault lets in is no part of its address", "vaultUri", vault({}), vault({ accessPolicies: [] })],
    [
      "who looks after an application is no part of its client id",
      "clientId",
      application({}),
      application({ owners: [] }),
    ],
    [
      "who administers a server is no part of its address",
      "fullyQualifiedDomainName",
      server({}),
      server({ administrators: { sid: "a" } }),
    ],
    [
      "how one talks to a server is no part of its address",
      "fullyQualifiedDomainName",
      server({}),
      server({ minimalTlsVersion: "1.2" }),
    ],
    [
      "whether keys work says nothing of what telemetry is sent with",
      "instrumentationKey",
      insights({}),
      insights({ disableLocalAuth: true }),
    ],
    ["what a secret of a vault is, is told there, not by its version", "version", secret("a"), secret("b")],
    ["a tag is not where something lies", "location", group({}), group({ tags: { team: "b" } })],
    [
      "how long data is kept says nothing of a key",
      "connectionString",
      insights({}),
      insights({ retentionInDays: 90 }),
    ],
  ])("%s", (_, path, before, after) => {
    expect(isTakenAlike(before, after, path)).toBe(true);
  });

  test.each<[what: string, path: string, before: Told, after: Told]>([
    ["another name is another id", "id", plan({}), plan({ name: "other" })],
    ["another place is another id", "id", plan({}), plan({ resourceGroupName: "other" })],
    ["another network is another id", "id", subnet({}), subnet({ virtualNetworkName: "other" })],
    ["an address may be where something answers", "hostName", subnet({}), subnet({ addressPrefix: "10.0.0.0/20" })],
    ["another name has other keys", "connectionString", insights({}), insights({ resourceName: "other" })],
    ["a vault of another name answers elsewhere", "vaultUri", vault({}), vault({ name: "other" })],
    ["another name is another address", "fullyQualifiedDomainName", server({}), server({ serverName: "other" })],
    [
      "a name that it has elsewhere may be its address",
      "gatewayUrl",
      gateway({}),
      gateway({ hostnameConfigurations: [{ hostName: "api.contoso.example" }] }),
    ],
    ["whether keys work says whose a key is", "connectionString", insights({}), insights({ disableLocalAuth: true })],
    ["another place is where something lies", "location", group({}), group({ location: "northeurope" })],
    ["the size decides what is no id and no key", "kind", plan({}), plan({ skuName: "P1v3" })],
    ["a secret of a vault has another id by its version", "id", secret("a"), secret("b")],
  ])("%s", (_, path, before, after) => {
    expect(isTakenAlike(before, after, path)).toBe(false);
  });
});

describe("a name that the program marks secret", () => {
  const named = (print: string): Told => ({ ...plan({ name: "[secret]" }), prints: { name: print } });
  const password = (print: string): Told => ({ ...server({}), prints: { administratorLoginPassword: print } });

  test.each(["id", "principalId"])("decides the %s by its fingerprint", (path) => {
    expect(isTakenAlike(named("#1"), named("#1"), path)).toBe(true);
    expect(isTakenAlike(named("#1"), named("#2"), path)).toBe(false);
  });

  test("decides the id also where the engine only says that it changes", () => {
    expect(isTakenAlike(plan({ name: "[secret]" }), plan({ name: "[secret] that changes" }), "id")).toBe(false);
  });

  test("is told from a password, which decides no id", () => {
    expect(isTakenAlike(password("#1"), password("#2"), "id")).toBe(true);
  });
});

function secret(value: string): Told {
  return { type: "azure:keyvault/secret:Secret", name: "s", inputs: { name: "s", keyVaultId: "v", value } };
}

describe("a text that is joined with an output", () => {
  const taker = (of: Told, path: string, more: Json = "/"): Told[] => [
    of,
    { type: "contoso:index:Thing", name: "taker", inputs: {}, joins: { from: ["https://", of, path, more] } },
  ];
  const isAlike = (before: readonly Told[], after: readonly Told[]) =>
    !between(before, after).changes.some(({ actor }) => actor.name.includes("taker"));
  const open = { accessPolicies: [] };

  test("is made of that output, and of nothing else of its resource", () => {
    expect(isAlike(taker(vault({}), "vaultUri"), taker(vault(open), "vaultUri"))).toBe(true);
    expect(isAlike(taker(vault({}), "vaultUri"), taker(vault({ name: "other" }), "vaultUri"))).toBe(false);
    expect(isAlike(taker(vault({}), "accessPolicies"), taker(vault(open), "accessPolicies"))).toBe(false);
  });

  test("is made of all of its resource where a piece of it is not known", () => {
    const piece = { unknown: "computed of vault kv" };
    expect(isAlike(taker(vault({}), "vaultUri", piece), taker(vault(open), "vaultUri", piece))).toBe(false);
  });
});
