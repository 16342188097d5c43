import { describe, expect, test } from "vitest";

import { changesOf } from "../../../access/diff/diff.ts";
import { holdingsOf } from "../../../access/holdings/holdings.ts";
import { comparable } from "../../../access/match/baseline.ts";
import type { Json } from "../../../access/plan/digest.ts";
import { roleCatalogue } from "../../../roles/index.ts";
import { parseLock } from "../../../access/lock/parse.ts";
import { printLock } from "../../../access/lock/print.ts";
import { models, unknown, type Changed } from "../facts/change.ts";

type Inputs = Record<string, Json>;

const vault = "azure-native:keyvault:Vault";
const search = "azure-native:search:Service";
const account = "azure-native:cognitiveservices:Account";
const cluster = "azure-native:containerservice:ManagedCluster";
const byRoles = (enableRbacAuthorization: Json) => ({ properties: { enableRbacAuthorization } });

const ofKind = (kind: string) => ({ kind, properties: { customSubDomainName: "contoso" } });

const changesBetween = (...resources: readonly Changed[]) => {
  const sides = models(...resources);
  const { before, after } = comparable(sides.before, sides.after, () => true);
  return changesOf(before, { model: after, holdings: holdingsOf(after) }, { ops: new Map(), remains: () => true });
};
const ofHolders = (type: string, was: Inputs, inputs: Inputs) =>
  changesBetween({ type, name: "s", op: "update", was, inputs })
    .filter(({ actor }) => actor.name === "whoever holds roles for the data of s")
    .map(({ verdict }) => verdict);

describe("a switch that makes roles count is a gain of whoever holds them", () => {
  test.each<[string, Inputs, Inputs]>([
    [vault, byRoles(false), byRoles(true)],
    [search, { disableLocalAuth: false }, { disableLocalAuth: false, authOptions: { aadOrApiKey: {} } }],
    [search, {}, { disableLocalAuth: true }],
    [account, ofKind("OpenAI"), ofKind("AIServices")],
    [cluster, { aadProfile: {} }, { aadProfile: { enableAzureRBAC: true } }],
  ])("%s from %j to %j, and back a loss", (type, off, on) => {
    expect(ofHolders(type, off, on)).toEqual(["broader"]);
    expect(ofHolders(type, on, off)).toEqual(["narrower"]);
    expect(ofHolders(type, on, on)).toEqual([]);
  });

  test("an account gets an endpoint that takes tokens, and roles count there", () => {
    const bare = { kind: "OpenAI", properties: {} };
    expect(ofHolders(account, bare, ofKind("OpenAI"))).toEqual(["mixed"]);
    expect(ofHolders(account, bare, { kind: "AIServices", properties: {} })).toEqual(["unknown"]);
    expect(ofHolders(account, bare, bare)).toEqual([]);
  });

  test("what cannot be told is taken on its unsafe side, and is the same as itself", () => {
    expect(ofHolders(vault, byRoles(unknown), byRoles(true))).toEqual(["mixed"]);
    expect(ofHolders(vault, byRoles(false), byRoles(unknown))).toEqual(["unknown"]);
    expect(ofHolders(vault, byRoles(unknown), byRoles(unknown))).toEqual([]);
  });
});

test("a role that did not count covers no access policy", () => {
  const somebody = "8f0c0000-0000-4000-8000-000000000001";
  const properties = { enableRbacAuthorization: false };
  const policy = { objectId: somebody, permissions: { secrets: ["get"] } };
  const urn = `urn:pulumi:dev::contoso::${vault}::s`;
  const officer: Changed = {
    type: "azure-native:authorization:RoleAssignment",
    name: "grant",
    inputs: {
      principalId: somebody,
      scope: unknown,
      roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/b86a8fe4-44ce-4948-aee5-eccb2c155cd7",
    },
    sources: { scope: [urn] },
  };
  const given = changesBetween(
    {
      type: vault,
      name: "s",
      op: "update",
      was: { properties: { ...properties, accessPolicies: [] } },
      inputs: { properties: { ...properties, accessPolicies: [policy] } },
    },
    officer,
  );
  expect(given.map(({ verdict, powers }) => [verdict, powers.gained])).toEqual([["broader", ["readSecrets"]]]);
});

test("a lock keeps what counts", () => {
  const { after } = models({ type: vault, name: "s", inputs: byRoles(true) }, { type: search, name: "t", inputs: {} });
  const read = parseLock(printLock("dev", after), roleCatalogue()).model;
  const said = (holders: typeof after.holders) => holders.map(({ kind, role, scope }) => [kind, role.key, scope.key]);
  expect(said(read.holders).toSorted()).toEqual(said(after.holders).toSorted());
});
