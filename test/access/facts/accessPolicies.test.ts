import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { urnOf } from "../digest.ts";
import { facts, models, sayGrant, unknown, whysOf, type Changed } from "./change.ts";
import { group, groupId, identity, keys, objectId, types } from "./resources.ts";

const policy = (permissions: Json, id: Json = objectId("chat")) => ({ tenantId: "t", objectId: id, permissions });
const vault = (properties: Json, change: Partial<Changed> = {}): Changed => ({
  type: types.vault,
  name: "vault",
  id: `${groupId}/providers/Microsoft.KeyVault/vaults/kv1`,
  inputs: { vaultName: "kv1", resourceGroupName: "rg", properties },
  ...change,
});
const readsSecrets = policy({ secrets: ["get", "list"] });
const vaultKey = `${types.vault}::vault`;

test("a policy of a vault is a role on it", () => {
  const { grants, unknowns } = facts(group, identity(), vault({ accessPolicies: [readsSecrets] }));
  expect(grants.map(sayGrant)).toEqual([`${keys.identity}: access policy: get, list secrets on ${vaultKey}`]);
  expect(grants[0]).toMatchObject({
    kind: "accessPolicy",
    key: vaultKey,
    scope: { within: [keys.group, expect.any(String)] },
  });
  expect(grants[0]?.role.definition?.permissions).toEqual([
    {
      dataActions: [
        "Microsoft.KeyVault/vaults/secrets/getSecret/action",
        "Microsoft.KeyVault/vaults/secrets/readMetadata/action",
      ],
    },
  ]);
  expect(unknowns.map(({ path }) => path)).toEqual(["inputs.properties.enableRbacAuthorization"]);
});

describe("policies hold", () => {
  const count = (properties: Json) => facts(identity(), vault(properties)).grants.length;

  test("unless the vault goes by roles", () => {
    const accessPolicies = [readsSecrets];
    expect(count({ accessPolicies, enableRbacAuthorization: true })).toBe(0);
    expect(count({ accessPolicies, enableRbacAuthorization: false })).toBe(1);
  });

  test("also where nobody can tell whether it does", () => {
    expect(count({ accessPolicies: [readsSecrets], enableRbacAuthorization: unknown })).toBe(1);
  });

  test("only if they permit anything", () => {
    expect(count({ accessPolicies: [policy({ secrets: [] })] })).toBe(0);
    expect(count({})).toBe(0);
  });
});

describe("the words of a policy", () => {
  const actionsOf = (permissions: Json) =>
    facts(identity(), vault({ accessPolicies: [policy(permissions)] })).grants[0]?.role.definition?.permissions[0]
      ?.dataActions;

  test.each<[Json, string[]]>([
    [{ secrets: ["All"] }, ["secrets/*"]],
    [{ keys: ["wrapKey", "WrapKey"] }, ["keys/wrap/action"]],
    [{ keys: ["all"] }, ["keys/*", "keyrotationpolicies/*"]],
    [{ certificates: ["manageissuers"], secrets: ["purge"] }, ["certificatecas/write", "secrets/purge/action"]],
  ])("%j are operations", (permissions, expected) => {
    expect(actionsOf(permissions)).toEqual(expected.map((name) => `Microsoft.KeyVault/vaults/${name}`));
  });

  test.each<[string, Json]>([
    ["a word that is not known", { secrets: ["get", "teleport"] }],
    ["what is not known", { passwords: ["get"] }],
    ["an unknown value", { secrets: unknown }],
    ["no list", { secrets: "get" }],
    ["none at all", null],
    ["an inherited name", { constructor: ["get"] }],
  ])("with %s may stand for anything", (_, permissions) => {
    const { grants, unknowns } = facts(identity(), vault({ accessPolicies: [policy(permissions)] }));
    expect(grants[0]?.role).toMatchObject({
      definition: undefined,
      name: expect.stringMatching(/^unknown role/) as string,
    });
    expect(unknowns[0]?.why).toContain("may allow anything in the vault");
  });
});

describe("a principal that is not known", () => {
  const properties = (...ids: Json[]) => ({ accessPolicies: ids.map((id) => policy({ secrets: ["get"] }, id)) });
  const sources = { properties: [urnOf(types.identity, "chat"), urnOf(types.identity, "other")] };
  const updated = [identity("chat", { op: "update" }), identity("other")] as const;

  test("is the one that is still open, beside those whose ids are known", () => {
    const { grants } = facts(...updated, vault(properties(objectId("other"), unknown), { sources, op: "update" }));
    expect(grants.map(({ actor }) => actor.key)).toEqual([`${types.identity}::other`, keys.identity]);
  });

  test("is unknown where two come from one resource: one of them may be somebody else", () => {
    const created = identity("chat", { op: "create" });
    const one = { properties: [urnOf(types.identity, "chat")] };
    const { grants } = facts(created, vault(properties(unknown, unknown), { sources: one, op: "create" }));
    expect(grants.map(({ actor }) => actor.kind)).toEqual(["unknown", "unknown"]);
  });

  test("is unknown where there are two: nobody can tell which policy is whose", () => {
    const both = [identity("chat", { op: "create" }), identity("other", { op: "create" })];
    const { grants, unknowns } = facts(...both, vault(properties(unknown, unknown), { sources, op: "create" }));
    expect(grants.map(({ actor }) => actor.kind)).toEqual(["unknown", "unknown"]);
    expect(unknowns[0]?.why).toBe("whose access policy it is cannot be told: chat or other");
  });
});

describe("policies that nobody can tell", () => {
  test("are access of somebody to anything, and said", () => {
    const { before, after } = models(
      identity(),
      vault(unknown, { was: { properties: { accessPolicies: [readsSecrets] } }, op: "update" }),
    );
    expect(before.grants).toHaveLength(1);
    expect(after.grants[0]).toMatchObject({ actor: { kind: "unknown" }, role: { definition: undefined } });
    expect(whysOf(after)).toContain("inputs.properties: which access policies the vault has cannot be told");
  });

  test("are said where they are left as they are in Azure", () => {
    const ignoring = vault({ accessPolicies: [] }, { ignoreChanges: ["properties.accessPolicies"] });
    expect(whysOf(facts(ignoring))).toEqual([
      "inputs.properties.accessPolicies: changes of it are ignored: Azure may hold another value",
      expect.stringContaining("goes by access policies"),
    ]);
  });
});

describe("a policy by a resource of its own", () => {
  const single = (vaultName: string): Changed => ({
    type: types.policy,
    name: "p",
    op: "create",
    inputs: { vaultName, resourceGroupName: "rg", policy: readsSecrets },
  });
  const scopeOf = (...resources: readonly Changed[]) =>
    facts(group, identity(), ...resources).grants.map(({ scope }) => scope.key);

  test("is one of the vault that it names", () => {
    expect(scopeOf(vault({}), single("KV1"))).toEqual([vaultKey]);
  });

  test("has no effect where the vault goes by roles", () => {
    expect(scopeOf(vault({ enableRbacAuthorization: true }), single("kv1"))).toEqual([]);
  });

  test("on a vault outside of the program is told by its name", () => {
    expect(scopeOf(single("kv9"))).toEqual([`keyVault named kv9 in ${keys.group}`]);
  });
});
