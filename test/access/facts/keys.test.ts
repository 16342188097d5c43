import { describe, expect, test } from "vitest";

import { armKey, keyOf, symbolKey, systemKey } from "../../../access/identity/keys.ts";
import { urnOf } from "../digest.ts";
import { facts } from "./change.ts";
import { account, assignment, group, identity, identityId, keys } from "./resources.ts";

describe("a thing has one key", () => {
  test("a resource: its URN without stack and project, in every environment", () => {
    expect(keyOf("urn:pulumi:prod::shop::a:b:C$d:e:F::name")).toBe("a:b:C$d:e:F::name");
  });

  test("an ARM id: whatever its letter case and slashes", () => {
    expect(armKey("/Subscriptions/S/resourceGroups/RG/")).toBe("arm:/subscriptions/s/resourcegroups/rg");
    expect(armKey("/")).toBe("arm:/");
  });

  test("no name passes for the system-assigned identity of another resource", () => {
    const key = keyOf(urnOf("azure-native:app:ContainerApp", "web"));
    expect(keyOf(urnOf("azure-native:app:ContainerApp", "web#system"))).not.toBe(systemKey(key));
  });

  test("its id is the URN, also where the ARM id is known", () => {
    const [grant] = facts(group, account, identity(), assignment()).grants;
    expect(grant?.actor).toEqual({
      kind: "identity",
      name: "chat",
      id: urnOf("azure-native:managedidentity:UserAssignedIdentity", "chat"),
      key: keys.identity,
      armId: identityId("chat"),
    });
    expect(grant?.scope.id).toBe(urnOf("azure-native:cognitiveservices:Account", "aoai"));
  });
});

describe("what stands for an unknown value", () => {
  const symbol = { of: "t:m:T::a", property: "principalId", sources: [{ key: "t:m:I::b" }, { key: "t:m:I::a" }] };

  test("does not depend on the order of its sources", () => {
    expect(symbolKey(symbol)).toBe(symbolKey({ ...symbol, sources: symbol.sources.toReversed() }));
  });

  test.each([
    ["the resource", { of: "t:m:T::b" }],
    ["the property", { property: "scope" }],
    ["a source", { sources: [{ key: "t:m:I::a" }] }],
    ["what is said of it", { label: "output pid of stack contoso/identity/prod" }],
    ["a name that holds a separator", { sources: [{ key: "t:m:I::a,t:m:I::b" }] }],
    ["a name that looks like the rest", { of: "t:m:T::a#principalId<-t:m:I::a", sources: [{ key: "t:m:I::b" }] }],
    ["the output of a source", { sources: [{ key: "t:m:I::b", path: "clientId" }, { key: "t:m:I::a" }] }],
    ["what a source is made of", { sources: [{ key: "t:m:I::b", made: "1f" }, { key: "t:m:I::a" }] }],
    [
      "an output that looks like what it is made of",
      { sources: [{ key: "t:m:I::b", path: "#1f" }, { key: "t:m:I::a" }] },
    ],
  ])("is another one for another %s", (_, change) => {
    expect(symbolKey({ ...symbol, ...change })).not.toBe(symbolKey(symbol));
  });
});
