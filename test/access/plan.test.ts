import { describe, expect, test } from "vitest";

import type { Json } from "../../access/plan/digest.ts";
import { PlanError, readChange } from "../../access/plan/plan.ts";
import { normalType, parseUrn } from "../../access/plan/urn.ts";

const urn = "urn:pulumi:dev::shop::azure-native:managedidentity:UserAssignedIdentity::app";
const state = (change: Record<string, Json> = {}): Json => ({
  urn,
  type: "azure-native:managedidentity:UserAssignedIdentity",
  custom: true,
  ...change,
});
const old = state({ id: "/old", outputs: { principalId: "p-old" }, inputs: { tags: { v: "1" } } });
const wanted = state({ inputs: { tags: { v: "2" } } });

const sidesOf = (...steps: Json[]) => {
  const { before, after } = readChange({ steps });
  const say = ({ resources }: typeof before) =>
    resources.map(({ id, inputs, outputs }) => ({ id, tags: inputs.tags, principalId: outputs.principalId }));
  return { before: say(before), after: say(after), unknowns: after.unknowns.map(({ why }) => why) };
};
const was = { id: "/old", tags: { v: "1" }, principalId: "p-old" };
const none = { before: [], after: [], unknowns: [] };

describe("the two sides of a change", () => {
  test.each<[string, Json[], object]>([
    ["create", [{ op: "create", urn, newState: wanted }], { after: [{ tags: { v: "2" } }] }],
    ["same", [{ op: "same", urn, oldState: old, newState: old }], { before: [was], after: [was] }],
    [
      "update keeps what Azure has answered",
      [{ op: "update", urn, oldState: old, newState: wanted }],
      { before: [was], after: [{ ...was, tags: { v: "2" } }] },
    ],
    [
      "replace forgets what Azure has answered",
      [{ op: "replace", urn, oldState: old, newState: wanted }],
      { before: [was], after: [{ tags: { v: "2" } }] },
    ],
    ["delete", [{ op: "delete", urn, oldState: old }], { before: [was] }],
    [
      "delete of what Azure keeps",
      [{ op: "delete", urn, oldState: { ...(old as object), retainOnDelete: true } }],
      { before: [was], after: [was] },
    ],
    [
      "a replacement told in its steps",
      [
        { op: "create-replacement", urn, oldState: old, newState: wanted },
        { op: "replace", urn, oldState: old, newState: wanted },
        { op: "delete-replaced", urn, oldState: old },
      ],
      { before: [was], after: [{ tags: { v: "2" } }] },
    ],
    [
      "refresh, then update",
      [
        { op: "refresh", urn, oldState: old, newState: old },
        { op: "update", urn, oldState: old, newState: wanted },
      ],
      { before: [was], after: [{ ...was, tags: { v: "2" } }] },
    ],
    [
      "a step that nobody knows counts as still there, and is said",
      [{ op: "teleport", urn, oldState: old }],
      { before: [was], after: [was], unknowns: ['what the step "teleport" does is not known here'] },
    ],
  ])("%s", (_, steps, expected) => {
    expect(sidesOf(...steps)).toEqual({ ...none, ...expected });
  });

  test("a renamed resource with an alias is one resource on both sides", () => {
    const renamed = urn.replace(/app$/, "web");
    const step = { op: "same", urn: renamed, oldState: old, newState: state({ urn: renamed }) };
    const { before, after } = readChange({ steps: [step] });
    expect([before, after].map(({ resources }) => resources[0]?.urn)).toEqual([renamed, renamed]);
  });

  test.each<[string, unknown]>([
    ["no object", "text"],
    ["no steps", {}],
    ["a step without states", { steps: [{ op: "create", urn }] }],
    ["a state without a type", { steps: [{ op: "create", newState: { urn } }] }],
    ["steps of another kind", { steps: [7] }],
  ])("%s is not a digest", (_, digest) => {
    expect(() => readChange(digest)).toThrow(PlanError);
  });
});

describe("types and URNs", () => {
  test.each([
    ["azure-native:authorization/v20220401:RoleAssignment", "azure-native:authorization:roleassignment"],
    ["azure-native_authorization_v20220401:authorization:RoleAssignment", "azure-native:authorization:roleassignment"],
    ["azuread:index/group:Group", "azuread:index/group:group"],
    ["odd", "odd::"],
  ])("%s is %s", (type, expected) => {
    expect(normalType(type)).toBe(expected);
  });

  test("a name may hold colons and dollar signs", () => {
    expect(parseUrn("urn:pulumi:prod::shop::a:b:C$d:e:F::x::y$z")).toEqual({
      stack: "prod",
      type: "d:e:F",
      name: "x::y$z",
    });
  });
});
