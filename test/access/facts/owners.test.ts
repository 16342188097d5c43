import { describe, expect, test } from "vitest";

import { urnOf } from "../digest.ts";
import { digestOfChange, facts, grantsOf, models, modelsOfDigest, sayGrant, whysOf, type Changed } from "./change.ts";
import { account, assignment, group, identity, identityId, keys, objectId, types } from "./resources.ts";

const toChat = `${keys.identity}: Cognitive Services OpenAI User on ${keys.account}`;

describe("an object id that is written out is that of the resource that Azure gave it to", () => {
  test("on both sides", () => {
    const same = grantsOf(group, account, identity(), assignment());
    expect(same).toEqual({ before: [toChat], after: [toChat] });
  });

  test("whatever its letter case", () => {
    const inputs = { ...assignment().inputs, principalId: objectId("chat").toUpperCase() };
    expect(facts(group, account, identity(), assignment({ inputs })).grants.map(sayGrant)).toEqual([toChat]);
  });

  test("also after the resource is gone, and before it changes", () => {
    const deleted = grantsOf(group, account, identity("chat", { op: "delete" }), assignment());
    expect(deleted).toEqual({ before: [toChat], after: [toChat] });
  });

  test.each([
    ["a group", types.entraGroup, { objectId: objectId("devs") }, "group"],
    ["a user", types.user, { objectId: objectId("devs") }, "user"],
    [
      "an identity of the classic provider",
      "azure:authorization/userAssignedIdentity:UserAssignedIdentity",
      { principalId: objectId("devs") },
      "identity",
    ],
  ])("%s", (_, type, outputs, kind) => {
    const inputs = { ...assignment().inputs, principalId: objectId("devs") };
    const [grant] = facts(account, { type, name: "devs", outputs }, assignment({ inputs })).grants;
    expect(grant?.actor).toMatchObject({ kind, key: `${type}::devs` });
  });

  test("a resource with a system-assigned identity is its own principal", () => {
    const app = {
      type: types.app,
      name: "web",
      inputs: { identity: { type: "SystemAssigned" } },
      outputs: { identity: { principalId: objectId("web") } },
    };
    const inputs = { ...assignment().inputs, principalId: objectId("web") };
    expect(facts(app, assignment({ inputs })).grants[0]?.actor).toMatchObject({
      kind: "identity",
      name: "web",
      key: `${types.app}::web#system`,
    });
  });

  test("a cluster's nodes have one of their own", () => {
    const outputs = {
      identity: { principalId: objectId("aks") },
      identityProfile: { kubeletidentity: { objectId: objectId("nodes") } },
    };
    const cluster = { type: types.cluster, name: "aks", inputs: { identity: { type: "SystemAssigned" } }, outputs };
    const inputs = { ...assignment().inputs, principalId: objectId("nodes") };
    expect(facts(cluster, assignment({ inputs })).grants[0]?.actor.key).toBe(`${types.cluster}::aks#kubelet`);
  });

  test("an identity outside of the program is told by whom it is attached to", () => {
    const shared = identityId("shared");
    const outputs = { identity: { userAssignedIdentities: { [shared]: { principalId: objectId("shared") } } } };
    const app = {
      type: types.app,
      name: "web",
      inputs: { identity: { type: "UserAssigned", userAssignedIdentities: [shared] } },
      outputs,
    };
    const inputs = { ...assignment().inputs, principalId: objectId("shared") };
    const { grants, hosts } = facts(app, assignment({ inputs }));
    expect(grants[0]?.actor).toMatchObject({ kind: "identity", name: "id-shared", key: `arm:${shared.toLowerCase()}` });
    expect(hosts[0]?.identity.actor.key).toBe(grants[0]?.actor.key);
  });
});

describe("nobody can tell whose an object id is", () => {
  test("that two resources have", () => {
    const twin = identity("twin", { outputs: { principalId: objectId("chat") } });
    const { grants, unknowns } = facts(account, identity(), twin, assignment());
    expect(grants[0]?.actor).toMatchObject({
      kind: "unknown",
      name: "chat or twin",
      key: `object:${objectId("chat")}`,
    });
    expect(unknowns[0]?.why).toContain("that chat or twin both have");
  });

  test("that nothing in the program has: it is one principal all the same, and nothing of it is unknown", () => {
    const { grants, unknowns } = facts(account, assignment({ sources: {} }));
    expect(grants[0]?.actor).toMatchObject({ kind: "unknown", key: `object:${objectId("chat")}` });
    expect(unknowns).toEqual([]);
  });

  test("but the one that stands for whoever deploys is called that", () => {
    const me = assignment({ inputs: { ...assignment().inputs, principalId: "object-of-deployer" }, sources: {} });
    expect(facts(account, me).grants[0]?.actor).toMatchObject({
      name: "whoever deploys",
      key: "object:object-of-deployer",
    });
  });

  test("that another stack yields, whose name is told", () => {
    const stack = { type: types.stack, name: "ids", op: "read", inputs: { name: "contoso/identity/prod" } };
    const { grants } = facts(account, stack, assignment({ sources: { principalId: [urnOf(types.stack, "ids")] } }));
    expect(grants[0]?.actor).toMatchObject({
      kind: "unknown",
      name: "00000000-0000-4000-8000-636861742020 of stack contoso/identity/prod",
      key: `object:${objectId("chat")}`,
    });
  });
});

describe("a digest that does not show what stays the same", () => {
  const actors = (...changed: readonly Changed[]) => models(...changed).after.grants.map(({ actor }) => actor.key);

  test("an id is that of the one resource that it comes from", () => {
    expect(actors(assignment({ op: "update" }))).toEqual([keys.identity]);
    const system = assignment({ op: "update", sources: { principalId: [urnOf(types.app, "web")] } });
    expect(actors(system)).toEqual([`${types.app}::web#system`]);
  });

  test("unless another id comes from there as well", () => {
    const other = assignment({
      op: "update",
      name: "other",
      inputs: { ...assignment().inputs, principalId: objectId("other") },
    });
    expect(actors(assignment({ op: "update" }), other)).toEqual([
      `object:${objectId("chat")}`,
      `object:${objectId("other")}`,
    ]);
  });

  test.each([
    ["several resources", [urnOf(types.identity, "chat"), urnOf(types.identity, "other")]],
    ["a cluster, which has two principals", [urnOf(types.cluster, "aks")]],
    ["a component, which may hold anything", [urnOf("contoso:index:App", "app")]],
    ["another stack beside it", [urnOf(types.identity, "chat"), urnOf(types.stack, "ids")]],
  ])("nor one that comes from %s", (_, principalId) => {
    expect(actors(assignment({ op: "update", sources: { principalId } }))).toEqual([`object:${objectId("chat")}`]);
  });
});

test("one plan is read as both sides of a change in which nothing happens", () => {
  const { before, after } = modelsOfDigest(digestOfChange([group, account, identity(), assignment()]));
  expect(whysOf(after)).toEqual([]);
  expect(before.grants).toEqual(after.grants);
});
