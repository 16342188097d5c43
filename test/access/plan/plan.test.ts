import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { readChange } from "../../../access/plan/plan.ts";
import { logicalKey, normalType, parseUrn } from "../../../access/plan/urn.ts";
import { recordingOf } from "../verdicts/recordings.ts";

const urn = "urn:pulumi:dev::shop::azure-native:managedidentity:UserAssignedIdentity::app";
const state = (change: Record<string, Json> = {}): Record<string, Json> => ({
  urn,
  type: "azure-native:managedidentity:UserAssignedIdentity",
  custom: true,
  ...change,
});
const old = state({ id: "/old", outputs: { principalId: "p-old" }, inputs: { tags: { v: "1" } } });
const wanted = state({ inputs: { tags: { v: "2" } } });

const sidesOf = (...steps: Json[]) => {
  const { before, after, replaced } = readChange({ steps });
  const say = ({ resources }: typeof before) =>
    resources.map(({ id, inputs, outputs }) => ({ id, tags: inputs["tags"], principalId: outputs["principalId"] }));
  const unknowns = after.unknowns.map(({ why }) => why);
  return { before: say(before), after: say(after), unknowns, replaced: [...replaced] };
};
const was = { id: "/old", tags: { v: "1" }, principalId: "p-old" };
const none = { before: [], after: [], unknowns: [], replaced: [] };

describe("the two sides of a change", () => {
  test.each<[string, Json[], object]>([
    ["create", [{ op: "create", urn, newState: wanted }], { after: [{ tags: { v: "2" } }] }],
    ["same", [{ op: "same", urn, oldState: old, newState: old }], { before: [was], after: [was] }],
    [
      "same, where the new state repeats nothing that Azure told",
      [{ op: "same", urn, oldState: old, newState: state({ inputs: { tags: { v: "1" } } }) }],
      { before: [was], after: [was] },
    ],
    [
      "update keeps what Azure has answered, whatever the preview makes of it",
      [{ op: "update", urn, oldState: old, newState: { ...wanted, outputs: { principalId: "guess" } } }],
      { before: [was], after: [{ ...was, tags: { v: "2" } }] },
    ],
    [
      "replace forgets what Azure has answered",
      [{ op: "replace", urn, oldState: old, newState: wanted }],
      { before: [was], after: [{ tags: { v: "2" } }], replaced: [urn] },
    ],
    [
      "replace by the same",
      [{ op: "replace", urn, oldState: old, newState: state({ inputs: { tags: { v: "1" } } }) }],
      { before: [was], after: [{ tags: { v: "1" } }], replaced: [urn] },
    ],
    ["delete", [{ op: "delete", urn, oldState: old }], { before: [was] }],
    [
      "delete of what Azure keeps",
      [{ op: "delete", urn, oldState: { ...old, retainOnDelete: true } }],
      { before: [was] },
    ],
    [
      "a replacement told in its steps",
      [
        { op: "create-replacement", urn, oldState: old, newState: wanted },
        { op: "replace", urn, oldState: { ...old, delete: true }, newState: wanted },
        { op: "delete-replaced", urn, oldState: { ...old, delete: true } },
      ],
      { before: [was], after: [{ tags: { v: "2" } }], replaced: [urn] },
    ],
    [
      "a replacement that deletes first",
      [
        { op: "delete-replaced", urn, oldState: old },
        { op: "create-replacement", urn, oldState: { ...old, pendingReplacement: true }, newState: wanted },
      ],
      { before: [was], after: [{ tags: { v: "2" } }], replaced: [urn] },
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
      "the old copy of an earlier replacement is deleted: it is not the resource",
      [
        { op: "delete", urn, oldState: { ...old, id: "/copy", delete: true } },
        { op: "same", urn, oldState: old, newState: old },
        { op: "delete", urn, oldState: { ...old, id: "/copy", delete: true } },
      ],
      { before: [was], after: [was] },
    ],
    [
      "the old copy of what is not declared any more is all that there is",
      [{ op: "delete", urn, oldState: { ...old, delete: true } }],
      { before: [was] },
    ],
    [
      "a step that nobody knows counts as still there, and is said",
      [{ op: "teleport", urn, oldState: old }],
      { before: [was], after: [was], unknowns: ['what the step "teleport" does is not known here'] },
    ],
    [
      "an update that does not show what will be counts as nothing done, and is said",
      [{ op: "update", urn, oldState: old }],
      { before: [was], after: [was], unknowns: ['the step "update" does not show what the resource will be'] },
    ],
  ])("%s", (_, steps, expected) => {
    expect(sidesOf(...steps)).toEqual({ ...none, ...expected });
  });

  test("what happens to a resource is one word, also where it is told in several steps", () => {
    const steps = ["create-replacement", "replace", "delete-replaced"].map((op) => ({ op, urn, oldState: old }));
    expect([...readChange({ steps }).ops]).toEqual([[urn, "replace"]]);
  });

  test("what the program only reads is read, also in a step that changes nothing", () => {
    const external = { ...old, external: true };
    const { after } = readChange({ steps: [{ op: "refresh", urn, oldState: external, newState: external }] });
    expect(after.resources[0]?.op).toBe("read");
  });

  test("what Azure keeps of a dropped resource is told by the resource that was", () => {
    const { before } = readChange({ steps: [{ op: "delete", urn, oldState: { ...old, retainOnDelete: true } }] });
    expect(before.resources[0]?.retainOnDelete).toBe(true);
  });
});

describe("a resource that is renamed with an alias", () => {
  const newUrn = urn.replace(/app$/, "web");
  const child = "urn:pulumi:dev::shop::azure-native:authorization:RoleAssignment::grant";
  const childState = (parent: string): Json => ({
    urn: child,
    type: "azure-native:authorization:RoleAssignment",
    parent,
    propertyDependencies: { principalId: [parent], scope: [] },
  });
  const steps = [
    { op: "same", urn: newUrn, oldState: old, newState: state({ urn: newUrn, aliases: [urn] }) },
    { op: "same", urn: child, oldState: childState(urn), newState: childState(newUrn) },
    // A new resource may take the old name.
    { op: "create", urn, newState: wanted },
  ];

  test("is one resource on both sides, and others name it alike", () => {
    const { before, after } = readChange({ steps });
    const say = ({ resources }: typeof before) =>
      resources.map(({ urn, name, parent, sources }) => [urn, name, parent, sources.get("principalId")]);
    const [grant, web] = [
      [child, "grant", newUrn, [newUrn]],
      [newUrn, "web", undefined, undefined],
    ];
    expect(say(before)).toEqual([grant, web]);
    expect(say(after)).toEqual([grant, [urn, "app", undefined, undefined], web]);
  });

  test("keeps its old URNs, as many as a program has, without those of other API versions", () => {
    const aliases = Array.from({ length: 1000 }, (_, index) => `${urn}-${String(index)}`);
    const version = newUrn.replace("managedidentity:", "managedidentity/v20230131:");
    const step = { op: "create", urn: newUrn, newState: state({ urn: newUrn, aliases: [version, ...aliases] }) };
    expect(readChange({ steps: [step] }).after.resources[0]?.aliases).toEqual(aliases.slice(0, 100));
  });

  test("in a recording of the engine", () => {
    const { before, after } = readChange(recordingOf("9", "digest"));
    const sides = [before, after].map(({ resources }) => resources.map(({ urn }) => urn).toSorted());
    expect(sides[0]).toEqual(sides[1]);
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

  test("a resource has the same key in every stack and project", () => {
    const keys = ["urn:pulumi:dev::shop::a:b:C$d:e:F::x::y", "urn:pulumi:prod::sale::a:b:C$d:e:F::x::y"].map(
      logicalKey,
    );
    expect(keys).toEqual(["a:b:C$d:e:F::x::y", "a:b:C$d:e:F::x::y"]);
  });

  test.each(["", "x", "a::b::c::d", "urn:pulumi:dev", "urn:pulumi:dev::shop::a:b:C"])("%j is its own key", (text) => {
    expect(logicalKey(text)).toBe(text);
  });
});
