import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { keyOf } from "../../../access/identity/keys.ts";
import type { Model } from "../../../access/facts/model.ts";
import { own, stringAt, type Json } from "../../../access/plan/digest.ts";
import { PlanError } from "../../../access/plan/plan.ts";
import { urnOf } from "../digest.ts";
import { digestOfChange, modelsOfDigest, unknown, type Changed } from "./change.ts";
import { account, assignment, group, groupId, identity, identityId, objectId, types } from "./resources.ts";

/** One of each family of resources. */
const resources: readonly Changed[] = [
  group,
  account,
  identity(),
  assignment(),
  { type: types.role, name: "role", inputs: { permissions: [{ actions: ["*"], condition: "@x" }], roleName: "R" } },
  {
    type: types.vault,
    name: "kv",
    inputs: { properties: { accessPolicies: [{ objectId: objectId("chat"), permissions: { secrets: ["get"] } }] } },
  },
  {
    type: types.policy,
    name: "p",
    inputs: { vaultName: "kv", policy: { objectId: "o", permissions: { keys: ["all"] } } },
  },
  {
    type: types.credential,
    name: "trust",
    inputs: { issuer: "https://gitlab.com", subject: "a:b", resourceName: "id-chat", resourceGroupName: "rg" },
  },
  {
    type: types.app,
    name: "web",
    inputs: { identity: { type: "UserAssigned", userAssignedIdentities: [identityId("chat")] } },
  },
  {
    type: types.cluster,
    name: "aks",
    inputs: {
      identity: { type: "SystemAssigned" },
      identityProfile: { kubeletidentity: { resourceId: identityId("chat") } },
    },
  },
  {
    type: types.entraGroup,
    name: "devs",
    inputs: { members: [objectId("chat")], owners: ["8f0c"] },
    outputs: { objectId: "d" },
  },
  {
    type: "azure-native:storage:StorageAccount",
    name: "st",
    id: `${groupId}/providers/Microsoft.Storage/storageAccounts/st`,
    inputs: { tags: {} },
  },
  { type: "azure-native:resources:Deployment", name: "template", inputs: { properties: { template: {} } } },
];

/** Texts that the readers look for, among any others. */
const texts = [
  unknown,
  "[secret]",
  objectId("chat"),
  identityId("chat"),
  groupId,
  "/",
  "rg",
  "id-chat",
  "SystemAssigned",
  "*",
  "__proto__",
];
const urns = resources.map(({ type, name }) => urnOf(type, name));
const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Json>(...texts, null, true, false, 7),
    fc.string(),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(
      fc.oneof(
        fc.constantFrom(
          "type",
          "userAssignedIdentities",
          "objectId",
          "permissions",
          "actions",
          "accessPolicies",
          "principalId",
        ),
        fc.string(),
      ),
      tie("value"),
      { maxKeys: 3 },
    ),
  ),
})).value;

/** The digest with one input, output or option of one resource replaced by anything. */
const mutated = fc
  .array(
    fc.record({
      at: fc.nat(resources.length - 1),
      op: fc.constantFrom("same", "update", "replace", "create", "delete", "read", "import"),
      part: fc.constantFrom("inputs", "was", "outputs", "sources"),
      key: fc.constantFrom(
        ...resources.flatMap(({ inputs = {}, outputs = {} }) => [...Object.keys(inputs), ...Object.keys(outputs)]),
        "identity",
      ),
      value: json,
      from: fc.subarray(urns, { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((changes) => {
    const changed = [...resources];
    for (const { at, op, part, key, value, from } of changes) {
      const resource = changed[at] as Changed & Record<string, unknown>;
      const old = (resource[part] ?? resource.inputs ?? {}) as Record<string, Json>;
      changed[at] = { ...resource, op, [part]: { ...old, [key]: part === "sources" ? from : value } };
    }
    return digestOfChange(changed);
  });

const sides = (digest: Json): { before: Model; after: Model } | undefined => {
  try {
    return modelsOfDigest(digest);
  } catch (error) {
    if (error instanceof PlanError) return undefined;
    throw error;
  }
};

const carriers = [types.assignment, types.credential, "azure-native:resources:Deployment"];

/** Resources of a side that carry access whatever their inputs are, and that no fact and no unknown speaks of. */
const leftOut = (model: Model, { steps }: { steps: Json[] }, state: string) => {
  const keys = new Set([...model.grants, ...model.trusts, ...model.unknowns].map(({ key }) => key));
  const there = steps
    .filter((step) => own(step, state) !== undefined)
    .map((step) => keyOf(stringAt(step, "urn") ?? ""));
  return there.filter((key) => carriers.some((type) => key.startsWith(type)) && !keys.has(key));
};

const scopesIn = (model: Model) => [
  ...model.services.map(({ scope }) => scope),
  ...model.grants.map(({ scope }) => scope),
  ...model.trusts.map(({ identity: of }) => of.scope),
  ...model.hosts.flatMap(({ scope, identity: of }) => [scope, of.scope]),
];

describe("whatever a digest holds", () => {
  test("it is read, and nothing that carries access is left out", () => {
    fc.assert(
      fc.property(mutated, (digest) => {
        const found = sides(digest);
        if (found === undefined) return;
        expect(leftOut(found.before, digest, "oldState")).toEqual([]);
        expect(leftOut(found.after, digest, "newState")).toEqual([]);
      }),
    );
  });

  test("every scope of a fact is among the scopes, and so is all that it lies in", () => {
    fc.assert(
      fc.property(mutated, (digest) => {
        const found = sides(digest);
        for (const model of found === undefined ? [] : [found.before, found.after]) {
          const missing = scopesIn(model)
            .flatMap(({ key, within }) => [key, ...within])
            .filter((key) => !model.scopes.has(key));
          expect(missing).toEqual([]);
        }
      }),
    );
  });

  test("reading it again gives the same", () => {
    fc.assert(
      fc.property(mutated, (digest) => {
        expect(JSON.stringify(sides(digest))).toBe(JSON.stringify(sides(structuredClone(digest))));
      }),
    );
  });
});
