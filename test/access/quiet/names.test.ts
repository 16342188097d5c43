import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { verdictBetween, type Told } from "./run.ts";

type Inputs = Readonly<Record<string, Json>>;

const verdictOf = (type: string, before: Inputs, after: Inputs) => {
  const x = (inputs: Inputs): Told[] => [{ type, name: "x", inputs }];
  return verdictBetween(x(before), x(after));
};

const id = (name: string): string => `/subscriptions/s/resourceGroups/rg/providers/Microsoft.App/containerApps/${name}`;

describe("a name that callers know", () => {
  test.each<[what: string, type: string, inputs: Inputs, changed: Inputs]>([
    [
      "a record of DNS that names somebody, under another name",
      "azure:dns/cNameRecord:CNameRecord",
      { zoneName: "contoso.example", name: "shop", record: "shop.example.net", ttl: 300 },
      { name: "login" },
    ],
    [
      "a record of DNS that names somebody, in another zone",
      "azure:dns/mxRecord:MxRecord",
      { zoneName: "test.example", name: "@", records: [{ exchange: "mail.example.net", preference: "1" }], ttl: 300 },
      { zoneName: "contoso.example" },
    ],
    [
      "a domain that leads to another app",
      "azure:containerapp/customDomain:CustomDomain",
      { name: "shop.contoso.example", containerAppId: id("shop") },
      { containerAppId: id("other") },
    ],
    [
      "an alias of another server",
      "azure-native:sql:ServerDnsAlias",
      { resourceGroupName: "rg", serverName: "one", dnsAliasName: "orders" },
      { serverName: "other" },
    ],
  ])("leads somewhere else as %s", (_, type, inputs, changed) => {
    expect(verdictOf(type, inputs, { ...inputs, ...changed })).toBe("unknown");
    expect(verdictOf(type, inputs, inputs)).toBe("same");
  });

  test("is a matter of the network where it names an address", () => {
    const record = { zoneName: "contoso.example", name: "shop", records: ["203.0.113.9"], ttl: 300 };
    expect(verdictOf("azure:dns/aRecord:ARecord", record, { ...record, name: "store" })).toBe("same");
  });
});

test("a setting of a server is another one under another name", () => {
  const setting = { name: "log_connections", serverId: "one", value: "OFF" };
  const type = "azure:postgresql/flexibleServerConfiguration:FlexibleServerConfiguration";
  expect(verdictOf(type, setting, { ...setting, name: "require_secure_transport" })).toBe("unknown");
});

test("an account of Cosmos DB of another kind may be signed in to otherwise", () => {
  const account = { resourceGroupName: "rg", accountName: "data", kind: "GlobalDocumentDB", disableLocalAuth: true };
  const type = "azure-native:cosmosdb:DatabaseAccount";
  expect(verdictOf(type, account, { ...account, kind: "MongoDB" })).toBe("unknown");
});
