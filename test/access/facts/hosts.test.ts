import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { urnOf } from "../digest.ts";
import { facts, models, unknown, whysOf, type Changed } from "./change.ts";
import { group, identity, identityId, keys, types } from "./resources.ts";

const app = (identityInput: Json, change: Partial<Changed> = {}): Changed => ({
  type: types.app,
  name: "web",
  inputs: { identity: identityInput },
  sources: { identity: [urnOf(types.identity, "chat")] },
  ...change,
});
const attached = (userAssignedIdentities: Json) => ({ type: "UserAssigned", userAssignedIdentities });
const identitiesOf = (...resources: readonly Changed[]) =>
  facts(group, ...resources).hosts.map(({ identity: of }) => of.actor.key);
const shared = `arm:${identityId("shared").toLowerCase()}`;

describe("a host runs as the identities attached to it", () => {
  test.each<[string, Json]>([
    ["a list", [identityId("chat"), identityId("shared")]],
    ["a map", { [identityId("chat")]: {}, [identityId("shared")]: {} }],
  ])("by %s of ids", (_, ids) => {
    expect(identitiesOf(identity(), app(attached(ids)))).toEqual([keys.identity, shared]);
  });

  test("by where an unknown id comes from", () => {
    expect(identitiesOf(identity("chat", { op: "create" }), app(attached([unknown])))).toEqual([keys.identity]);
  });

  describe("by the names of a map, which a digest shows as one unknown and an offline run tells", () => {
    const id = { urn: urnOf(types.identity, "chat"), path: "id" };
    const name = (index: number) => `identity.userAssignedIdentities.(key ${index})`;
    const mapped = (inputTexts: Record<string, Json[]>) =>
      app(attached(unknown), { inputOutputs: { [name(0)]: id }, inputTexts, computedInputs: ["identity"] });

    test("where each is told", () => {
      const told = mapped({ [name(1)]: [identityId("shared")] });
      expect(identitiesOf(identity("chat", { op: "create" }), told)).toEqual([keys.identity, shared]);
    });

    test("and by something unknown beside where one is not", () => {
      const told = mapped({ [name(1)]: [{ unknown: "not told" }] });
      const [first, second, ...more] = identitiesOf(identity("chat", { op: "create" }), told);
      expect([first, more]).toEqual([keys.identity, []]);
      expect(second).toContain("identity");
      expect(second).not.toBe(keys.identity);
    });
  });

  test("and is a scope, on which its operators hold roles", () => {
    const [host] = facts(identity(), app(attached([identityId("chat")]))).hosts;
    expect(host).toMatchObject({
      type: "azure-native:app:containerapp",
      actor: { kind: "host", name: "web", key: `${types.app}::web` },
      scope: { kind: "host", key: `${types.app}::web` },
      identity: { scope: { kind: "identity", key: keys.identity } },
    });
  });
});

describe("a host with an identity of its own runs as that", () => {
  test.each([
    "SystemAssigned",
    "SystemAssigned, UserAssigned",
    "systemAssigned,userAssigned",
    "SystemAssigned_UserAssigned",
  ])("%s", (type) => {
    const [host] = facts(app({ type })).hosts;
    expect(host?.identity).toMatchObject({
      actor: { kind: "identity", name: "web", key: `${types.app}::web#system` },
      scope: { key: `${types.app}::web` },
    });
  });

  test.each([
    "azure-native:cognitiveservices:Account",
    "azure-native:search:Service",
    "azure-native:compute:VirtualMachineScaleSet",
    "azure-native:x:Anything",
  ])("whatever it is: %s", (type) => {
    expect(identitiesOf(app({ type: "SystemAssigned" }, { type }))).toEqual([`${type}::web#system`]);
  });

  test("but not without, and not outside of Azure", () => {
    expect(identitiesOf(app({ type: "None" }))).toEqual([]);
    expect(identitiesOf(app({ type: "SystemAssigned" }, { type: "contoso:index:App", custom: false }))).toEqual([]);
  });

  test("also on the side where nobody knows its object id", () => {
    const { before, after } = models(app({ type: "SystemAssigned" }, { op: "replace" }));
    expect(after.hosts[0]?.identity).toEqual(before.hosts[0]?.identity);
  });
});

describe("a cluster's nodes run as", () => {
  const cluster = (inputs: Changed["inputs"] & object) => ({ type: types.cluster, name: "aks", inputs });

  test("an identity of their own", () => {
    expect(identitiesOf(cluster({ identity: { type: "SystemAssigned" } }))).toEqual([
      `${types.cluster}::aks#system`,
      `${types.cluster}::aks#kubelet`,
    ]);
  });

  test("the one that the program gives them", () => {
    const identityProfile = { kubeletidentity: { resourceId: identityId("chat") } };
    expect(identitiesOf(group, identity(), cluster({ identity: attached([]), identityProfile }))).toEqual([
      keys.identity,
    ]);
  });
});

describe("identities that nobody can tell", () => {
  test.each<[string, Json]>([
    ["more unknown ids than resources that they may come from", attached([unknown, unknown])],
    ["ids that are not known as a whole", attached(unknown)],
    ["an identity that is not known as a whole", unknown],
    ["an identity that is a secret", "[secret]"],
  ])("%s are one that is unknown, and said", (_, given) => {
    const { hosts, unknowns } = facts(identity(), app(given));
    expect(hosts).toMatchObject([{ identity: { actor: { kind: "unknown" }, scope: { kind: "unknown" } } }]);
    expect(unknowns.map(({ path, why }) => `${path}: ${why}`)).toEqual([
      "inputs.identity: which identities it runs as cannot be told",
    ]);
  });

  test("two unknown ids are not the unknown that one is", () => {
    const keyOf = (ids: Json) => identitiesOf(app(attached(ids)))[0];
    expect(keyOf([unknown])).not.toBe(keyOf([unknown, unknown]));
  });

  test("an attachment that is left as it is in Azure is said", () => {
    const given = app(attached([identityId("chat")]), { ignoreChanges: ["identity"] });
    expect(whysOf(facts(given))).toEqual([
      "inputs.identity: changes of it are ignored: it may run as other identities",
    ]);
  });
});
