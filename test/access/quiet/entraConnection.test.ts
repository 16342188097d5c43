import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { unknown } from "../facts/change.ts";
import { verdictBetween, type Told } from "./run.ts";

const search: Told = {
  type: "azure-native:search:Service",
  name: "docs",
  inputs: { searchServiceName: "contoso-docs", disableLocalAuth: true },
};
const own = "https://contoso-docs.search.windows.net";
const connection = (properties: Record<string, Json>): Told => ({
  type: "azure-native:cognitiveservices:ProjectConnection",
  name: "agents",
  inputs: {
    accountName: "foundry",
    projectName: "agents",
    properties: {
      authType: "AAD",
      category: "CognitiveSearch",
      target: own,
      isSharedToAll: false,
      metadata: { ApiType: "Azure", ResourceId: unknown },
      ...properties,
    },
  },
  passes: { "properties.metadata.ResourceId": [search, "id"] },
});
const added = (properties: Record<string, Json>) => verdictBetween([search], [search, connection(properties)]);

describe("a connection that signs in with Entra", () => {
  test("gives no access when it leads to a service of the program, is shared, or is taken away", () => {
    expect(added({})).toBe("same");
    expect(verdictBetween([search, connection({})], [search, connection({ isSharedToAll: true })])).toBe("same");
    expect(verdictBetween([search, connection({})], [search])).toBe("same");
  });

  test.each<[what: string, properties: Record<string, Json>]>([
    ["leads elsewhere", { target: "https://evil.example" }],
    ["leads to a service that others have", { target: "https://other.search.windows.net" }],
    ["leads to what is not known", { target: unknown }],
    ["has a key beside", { credentials: { key: "k" } }],
    ["tells more than words", { metadata: { ApiKey: "c2VjcmV0LWtleS1vZi1zb21lYm9keQ==" } }],
    ["is for some people", { sharedUserList: ["someone"] }],
  ])("may give access if it %s", (_, properties) => {
    expect(added(properties)).toBe("unknown");
  });

  test.each<[what: string, properties: Record<string, Json>]>([
    ["signs in with a key", { authType: "ApiKey", credentials: { key: "k" } }],
    ["does not say how it signs in", { authType: unknown }],
  ])("gives access if it %s", (_, properties) => {
    expect(added(properties)).toBe("broader");
  });

  test("may give access when it leads elsewhere from now on", () => {
    const elsewhere = connection({ target: "https://evil.example" });
    expect(verdictBetween([search, connection({})], [search, elsewhere])).toBe("unknown");
  });
});
