import { describe, expect, test } from "vitest";

import {
  OpenAIAccount,
  SearchService,
  StorageAccount,
  WorkloadIdentity,
  type SearchServiceArgs,
} from "../../components/index.ts";
import { declare, messageOf, nameOf, ofType, only } from "./declare.ts";

const search = (args: Partial<SearchServiceArgs> = {}) =>
  new SearchService("docs", { resourceGroupName: "rg", ...args });
const inputsOf = async (args: Partial<SearchServiceArgs> = {}) =>
  only(await declare(() => search(args)), "search:Service").inputs;
const somebody = { grantee: "chat", principalId: "p", principalType: "ServicePrincipal" } as const;
const dual = { mode: "dual", reason: "the portal moves in December", until: "2026-12-31" } as const;

describe("a search service", () => {
  test("takes no keys, and gives no options for them, which Azure refuses then", async () => {
    expect(await inputsOf()).toMatchInlineSnapshot(`
      {
        "disableLocalAuth": true,
        "hostingMode": "Default",
        "identity": {
          "type": "SystemAssigned",
        },
        "partitionCount": 1,
        "publicNetworkAccess": "Enabled",
        "replicaCount": 1,
        "resourceGroupName": "rg",
        "searchServiceName": "docs-776b12dfc2",
        "sku": {
          "name": "basic",
        },
        "tags": {
          "azure-keyless:authentication": "keyless",
        },
      }
    `);
  });

  test("takes keys beside tokens while it is dual: without the options Azure would take keys only", async () => {
    expect(await inputsOf({ authentication: dual })).toMatchObject({
      disableLocalAuth: false,
      authOptions: { aadOrApiKey: { aadAuthFailureMode: "http401WithBearerChallenge" } },
      tags: { "azure-keyless:authentication": "dual", "azure-keyless:keys-until": "2026-12-31" },
    });
  });

  test("is reached only from the ranges that are given, if any are", async () => {
    expect(await inputsOf({ network: { allowedIpRanges: ["203.0.113.0/24"] } })).toMatchObject({
      networkRuleSet: { bypass: "None", ipRules: [{ value: "203.0.113.0/24" }] },
    });
    expect(await inputsOf({ network: { publicAccess: false } })).toMatchObject({ publicNetworkAccess: "Disabled" });
  });

  test.each(["Docs", "docs_1", "d", "-docs", "d-ocs", "docs-", "do--cs", "d".repeat(61)])(
    "is not called %j",
    async (serviceName) => {
      expect(await messageOf(() => search({ serviceName }))).toContain(
        `SearchService "docs": not a valid name of a search service\n  given      serviceName: "${serviceName}"`,
      );
    },
  );

  test.each([
    ["public", "https://docs-1.search.windows.net https://search.azure.com/.default"],
    ["usGovernment", "https://docs-1.search.azure.us https://search.azure.us/.default"],
    ["china", "https://docs-1.search.azure.cn https://search.azure.cn/.default"],
  ] as const)("has the endpoint and the token scope of the cloud %s", async (cloud, expected) => {
    const { outputs } = await declare(() => search({ serviceName: "docs-1", cloud }));
    const [, { endpoint, tokenScope } = {}] = [...outputs].find(([urn]) => nameOf(urn) === "docs") ?? [];
    expect(`${String(endpoint)} ${String(tokenScope)}`).toBe(expected);
  });
});

describe("the verbs of a search service", () => {
  test.each([
    ["read-indexes", (on: SearchService) => on.grantRead(somebody), "Search Index Data Reader"],
    ["write-indexes", (on: SearchService) => on.grantWrite(somebody), "Search Index Data Contributor"],
  ])("%s is one role on the service", async (word, give, role) => {
    const declared = await declare(() => give(search()));
    const grants = [...declared.outputs].filter(([urn]) => urn.includes("RoleGrant"));
    expect(grants.map(([urn, { roleName }]) => [nameOf(urn), roleName])).toEqual([[`chat-${word}-docs`, role]]);
  });

  test("the role that makes indexes lists keys: it takes a reason", async () => {
    const role = "Search Service Contributor";
    expect(await messageOf(() => search().grant(somebody, role))).toContain("read keys · switch keys on");
    expect(await messageOf(() => search().grant(somebody, role, { privilegedRoleReason: "it makes indexes" }))).toBe(
      "nothing was thrown",
    );
  });
});

describe("the identity of a search service", () => {
  test("is not the account's own, which may search, too", async () => {
    const declared = await declare(() => {
      const account = new OpenAIAccount("aoai", { resourceGroupName: "rg", identity: "systemAssigned" });
      search().grantRead(account.systemIdentity());
    });
    expect(only(declared, "authorization:RoleAssignment").name).toBe("aoai-read-indexes-docs");
    expect(only(declared, "cognitiveservices:Account").inputs).toMatchObject({ identity: { type: "SystemAssigned" } });
  });

  test("reads what it indexes and calls the model of its vectors, one line each", async () => {
    const declared = await declare(() => {
      const docs = search();
      new StorageAccount("corpus", { resourceGroupName: "rg" }).grantRead(docs.systemIdentity());
      new OpenAIAccount("aoai", { resourceGroupName: "rg" }).grantUse(docs.systemIdentity());
    });
    expect(
      ofType(declared, "authorization:RoleAssignment")
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(["docs-read-blobs-corpus", "docs-use-aoai"]);
  });

  test("may be one that outlives it, which gets the roles instead", async () => {
    const declared = await declare(() => {
      const identity = new WorkloadIdentity("indexer", { resourceGroupName: "rg" });
      search({ identity: identity.id });
      new StorageAccount("corpus", { resourceGroupName: "rg" }).grantRead(identity);
    });
    expect(only(declared, "search:Service").inputs).toMatchObject({
      identity: { type: "UserAssigned", userAssignedIdentities: [expect.stringMatching(/\/indexer$/)] },
    });
    expect(only(declared, "authorization:RoleAssignment").inputs).toMatchObject({
      principalId: "principal-of-indexer",
    });
  });
});
