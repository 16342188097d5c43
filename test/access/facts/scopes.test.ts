import { describe, expect, test } from "vitest";

import { urnOf } from "../digest.ts";
import { facts, models, unknown, type Changed } from "./change.ts";
import {
  account,
  accountId,
  assignment,
  group,
  groupId,
  identity,
  keys,
  made,
  subscription,
  types,
} from "./resources.ts";

const subscriptionKey = `arm:${subscription}`;
const on = (scope: string, ...resources: readonly Changed[]) =>
  facts(...resources, assignment({ inputs: { ...assignment().inputs, scope } })).grants[0]?.scope;
const from = (urn: string) =>
  assignment({ op: "create", inputs: { ...assignment().inputs, scope: unknown }, sources: { scope: [urn] } });

describe("an ARM id", () => {
  test("of a resource of the program is that resource, whatever its letter case", () => {
    expect(on(accountId.toUpperCase(), group, account)).toMatchObject({
      key: keys.account,
      kind: "openai",
      name: "aoai",
    });
  });

  test("of a resource that goes is still that resource", () => {
    const { before, after } = models(group, { ...account, op: "delete" }, assignment());
    expect(after.grants[0]?.scope).toEqual(before.grants[0]?.scope);
    expect(after.grants[0]?.scope.within).toEqual([keys.group, subscriptionKey]);
  });

  test("of a slot names its app as well: most slots are called staging", () => {
    const scope = on(`${groupId}/providers/Microsoft.Web/sites/web/slots/staging`, group);
    expect(scope).toMatchObject({ kind: "host", name: "web/staging" });
  });

  test("of anything else is itself", () => {
    expect(on(accountId)).toMatchObject({
      key: `arm:${accountId.toLowerCase()}`,
      kind: "cognitiveServices",
      name: "aoai1",
    });
  });

  test("that two resources have is neither", () => {
    const twin = { ...account, name: "twin" };
    expect(on(accountId, account, twin)?.key).toBe(`arm:${accountId.toLowerCase()}`);
  });
});

describe("a scope lies in", () => {
  test.each([
    [`${accountId}/projects/p`, [keys.account, keys.group, subscriptionKey]],
    [`${accountId}/providers/Microsoft.Insights/diagnosticSettings/d`, [keys.account, keys.group, subscriptionKey]],
    [`${subscription}/resourceGroups/other`, [subscriptionKey]],
    [`${subscription}/providers/Microsoft.X/things/t`, [subscriptionKey]],
    [subscription, []],
    ["/providers/Microsoft.Management/managementGroups/mg", []],
    ["/", []],
    ["rubbish", []],
    [`${groupId}/providers/Microsoft.X/things`, []],
  ])("what its ARM id says: %s", (scope, within) => {
    expect(on(scope, group, account)?.within).toEqual(within);
  });

  test("nothing where the id is longer than any that Azure has", () => {
    const scope = on(`/subscriptions/s/providers/X${"/a/b".repeat(20_000)}`, group, account);
    expect(scope).toMatchObject({ kind: "resource", name: "b", within: [] });
  });

  test.each<[string, Changed, readonly string[]]>([
    ["a resource in its group", made(account), [keys.group]],
    ["an identity, too", made(identity()), [keys.group]],
  ])("what the program says, where there is no ARM id yet: %s", (_, resource, within) => {
    const urn = urnOf(resource.type, resource.name);
    const { scopes, grants } = facts({ ...group, op: "create" }, resource, from(urn));
    expect(grants[0]?.scope.within).toEqual(within);
    expect([...scopes.keys()]).toEqual([`${resource.type}::${resource.name}`, ...within]);
  });

  test("a part in its resource, by where its name comes from, and by that name", () => {
    const part = (inputs: Changed["inputs"] & object) => ({
      type: types.deployment,
      name: "gpt",
      op: "create",
      inputs: { resourceGroupName: "rg", ...inputs },
      sources: { accountName: [urnOf(types.account, "aoai")] },
    });
    const within = (...resources: readonly Changed[]) =>
      facts(...resources, from(urnOf(types.deployment, "gpt"))).grants[0]?.scope.within;
    const newAccount = { ...account, op: "create", inputs: { ...account.inputs, accountName: unknown } };
    expect(within(group, newAccount, part({ accountName: unknown }))).toEqual([
      keys.account,
      keys.group,
      subscriptionKey,
    ]);
    expect(within(group, account, part({ accountName: "AOAI1" }))).toEqual([keys.account, keys.group, subscriptionKey]);
    // The same name in another resource group is another account.
    expect(within(group, account, part({ accountName: "aoai1", resourceGroupName: "other" }))).toEqual([
      "resourceGroup named other in ",
    ]);
  });

  test("the web app that it is a slot of, and not one that a plan has its name from", () => {
    const app: Changed = {
      type: "azure-native:web:WebApp",
      name: "site",
      inputs: { resourceGroupName: "rg", name: "a" },
    };
    const within = (type: string) => {
      const other: Changed = { type, name: "other", inputs: { resourceGroupName: "rg", name: "a" } };
      return facts(group, app, other, from(urnOf(type, "other"))).grants[0]?.scope.within;
    };
    expect(within("azure-native:web:WebAppSlot")).toEqual([`${app.type}::site`, keys.group, subscriptionKey]);
    expect(within("azure-native:web:AppServicePlan")).toEqual([keys.group, subscriptionKey]);
  });

  test("the group that the program names by its name", () => {
    const elsewhere = { ...account, op: "create", inputs: { ...account.inputs, resourceGroupName: "RG" }, sources: {} };
    expect(facts(group, elsewhere, from(urnOf(types.account, "aoai"))).grants[0]?.scope.within).toEqual([
      keys.group,
      subscriptionKey,
    ]);
  });

  test("a group that is only named, in no subscription that is known", () => {
    const elsewhere = {
      ...account,
      op: "create",
      inputs: { ...account.inputs, resourceGroupName: "other" },
      sources: {},
    };
    expect(facts(group, elsewhere, from(urnOf(types.account, "aoai"))).grants[0]?.scope.within).toEqual([
      "resourceGroup named other in ",
    ]);
  });
});

describe("the scopes of a model", () => {
  test("are those of its facts, all identities, and all that they lie in", () => {
    const { scopes } = facts(group, account, identity(), assignment());
    expect([...scopes].map(([key, { kind }]) => [key, kind])).toEqual([
      [keys.account, "openai"],
      [keys.group, "resourceGroup"],
      [subscriptionKey, "subscription"],
      [keys.identity, "identity"],
    ]);
  });

  test("an unknown one is named by where it may come from, and lies nowhere", () => {
    const sources = [urnOf(types.account, "aoai"), urnOf(types.group, "rg")];
    const either = { ...from(""), sources: { scope: sources } };
    const [grant] = facts(made(group), made(account), either).grants;
    expect(grant?.scope).toMatchObject({ kind: "unknown", name: "aoai or rg", within: [] });
    expect(grant?.scope.key).toMatch(/^unknown:/);
  });

  test("an id that stays known is not the unknown one: that was made of it", () => {
    expect(facts(group, account, from(urnOf(types.account, "aoai"))).grants[0]?.scope).toMatchObject({
      kind: "unknown",
      name: "computed from aoai",
    });
  });
});
