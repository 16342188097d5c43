import { describe, expect, test } from "vitest";

import { modelsOf } from "../../../access/match/modelsOf.ts";
import { readChange, readPlan } from "../../../access/plan/plan.ts";
import { known } from "../known.ts";
import type { Json } from "../../../access/plan/digest.ts";
import { openAIUser, urnOf } from "../digest.ts";
import { sayGrant, unknown } from "./change.ts";
import { accountId, groupId, identityId, types } from "./resources.ts";

const [one, two] = ["11111111-1111-1111-1111-111111111111", "22222222-2222-2222-2222-222222222222"] as const;

interface State {
  readonly type: string;
  readonly name?: string;
  readonly [property: string]: Json;
}

const state = ({ type, name = "x", ...more }: State): { urn: string; [property: string]: Json } => ({
  urn: urnOf(type, name),
  type,
  custom: true,
  ...more,
});

/** Two states of one resource, or what is there on one side only. */
interface Sides {
  readonly op?: string;
  readonly before?: State;
  readonly after?: State;
}

/** A grant to whatever a resource yields. */
const grantTo = (urn: string, property: "principalId" | "scope" = "principalId"): State => ({
  type: types.assignment,
  name: "grant",
  inputs: { principalId: one, scope: accountId, roleDefinitionId: openAIUser, [property]: unknown },
  propertyDependencies: { [property]: [urn] },
});

const digest = (steps: readonly Sides[]): Json => ({
  steps: steps.map(({ op = "same", before, after }) => ({
    op,
    urn: state(after ?? before ?? { type: "" }).urn,
    ...(before !== undefined && { oldState: state(before) }),
    ...(after !== undefined && { newState: state(after) }),
  })),
});

/** Whether one program after the other gives the same, as offline runs see them: nothing is said of before. */
function isSameOffline(before: readonly State[], after: readonly State[]): boolean {
  const run = (states: readonly State[]) =>
    readPlan(
      digest(
        states.map((each) => ({
          op: each["external"] === true ? "read" : each["importID"] === undefined ? "create" : "import",
          after: each,
        })),
      ),
    );
  const models = modelsOf({ before: run(before), after: run(after) }, known());
  return isEqual(models.before.grants.map(sayGrant), models.after.grants.map(sayGrant));
}

/** Whether a change that the engine plans leaves the grants as they are. */
function isSameInDigest(...steps: readonly Sides[]): boolean {
  const models = modelsOf(readChange(digest(steps)), known());
  return isEqual(models.before.grants.map(sayGrant), models.after.grants.map(sayGrant));
}

const isEqual = (a: readonly string[], b: readonly string[]) => a.length > 0 && a.join("\n") === b.join("\n");

const user = (id: string): State => ({ type: types.user, external: true, id });
const group = (id: string): State => ({ type: types.entraGroup, external: true, id });
const account = (id: string): State => ({ type: types.account, external: true, id });
const resourceGroup = (id: string): State => ({ type: types.group, external: true, id });
const madeIdentity = (more: Readonly<Record<string, Json>> = {}): State => ({ type: types.identity, ...more });
const imported = (name: string) => madeIdentity({ importID: identityId(name) });

describe("what the program only reads is whatever has the id", () => {
  test.each<[string, State, State, "principalId" | "scope"]>([
    ["a user", user(one), user(two), "principalId"],
    ["a group", group(one), group(two), "principalId"],
    ["an account", account(accountId), account(`${accountId}2`), "scope"],
    ["a resource group", resourceGroup(groupId), resourceGroup(`${groupId}2`), "scope"],
    ["somebody with an id of no known form", user("one"), user("two"), "principalId"],
    ["somebody of whom the id is not known any more", user(one), user(unknown), "principalId"],
  ])("%s", (_, before, after, property) => {
    const grant = grantTo(urnOf(before.type, "x"), property);
    expect(isSameOffline([before, grant], [before, grant])).toBe(true);
    expect(isSameOffline([before, grant], [after, grant])).toBe(false);
  });

  test("also in what is computed from it", () => {
    const grant = { ...grantTo(urnOf(types.user, "x")), computedInputs: ["principalId"] };
    expect(isSameOffline([user(one), grant], [user(one), grant])).toBe(true);
    expect(isSameOffline([user(one), grant], [user(two), grant])).toBe(false);
  });

  test("so that it is the same under another name, and as the id itself", () => {
    const other = { ...user(`/users/${one}`), name: "other" };
    const literal: State = {
      ...grantTo(""),
      inputs: { principalId: one, scope: accountId, roleDefinitionId: openAIUser },
    };
    expect(
      isSameOffline([user(one), grantTo(urnOf(types.user, "x"))], [other, grantTo(urnOf(types.user, "other"))]),
    ).toBe(true);
    expect(isSameOffline([user(one), grantTo(urnOf(types.user, "x"))], [literal])).toBe(true);
  });

  test("keeps its name, and is told by the id", () => {
    const grants = modelsOf(
      readChange(
        digest([
          { op: "read", after: user(one) },
          { op: "create", after: grantTo(urnOf(types.user, "x")) },
        ]),
      ),
      known(),
    ).after.grants;
    expect(grants[0]?.actor).toEqual({ kind: "user", name: "x", id: one, key: `object:${one}` });
  });

  test.each(["read", "read-replacement"])("in a digest, where another one is a step %s", (op) => {
    const read = { op, before: resourceGroup(groupId), after: resourceGroup(`${groupId}2`) };
    const on = (scope: string): State => ({
      ...grantTo(""),
      inputs: { principalId: one, scope, roleDefinitionId: openAIUser },
    });
    expect(isSameInDigest(read, { before: on(groupId), after: on(groupId) })).toBe(true);
    expect(isSameInDigest(read, { op: "replace", before: on(groupId), after: on(`${groupId}2`) })).toBe(false);
  });

  test("is what the program takes over, where that has the id", () => {
    const read = madeIdentity({ external: true, id: identityId("a") });
    const grant = grantTo(urnOf(types.identity, "x"));
    expect(isSameOffline([read, grant], [imported("a"), grant])).toBe(true);
    expect(isSameOffline([read, grant], [imported("b"), grant])).toBe(false);
    expect(isSameOffline([read, grant], [madeIdentity(), grant])).toBe(false);
  });
});

describe("what the program makes is itself, however Azure calls it", () => {
  const grant = grantTo(urnOf(types.identity, "x"));

  test("under another physical name, unless it takes over what has that name", () => {
    const named = (resourceName: string) => madeIdentity({ inputs: { resourceName } });
    expect(isSameOffline([named("one"), grant], [named("two"), grant])).toBe(true);
    expect(isSameOffline([named("one"), grant], [{ ...named("two"), importID: identityId("two") }, grant])).toBe(false);
  });

  test("when it takes over another thing it is not", () => {
    expect(isSameOffline([imported("a"), grant], [imported("b"), grant])).toBe(false);
    expect(isSameOffline([imported("a"), grant], [imported("a"), grant])).toBe(true);
  });

  test("once it is taken over the program need not say so any more", () => {
    expect(isSameOffline([imported("a"), grant], [madeIdentity(), grant])).toBe(true);
    const old = madeIdentity({ id: identityId("a"), importID: identityId("a") });
    const now = madeIdentity({ id: identityId("a") });
    expect(isSameInDigest({ before: old, after: now }, { before: grant, after: grant })).toBe(true);
    expect(isSameInDigest({ before: now, after: old }, { before: grant, after: grant })).toBe(true);
  });

  test("made anew it is the same, but not where the engine keeps it and says another id", () => {
    const outputs = { principalId: one };
    const before = madeIdentity({ id: identityId("a"), outputs });
    const after = madeIdentity({ id: identityId("b") });
    const known: State = { ...grant, inputs: { principalId: one, scope: accountId, roleDefinitionId: openAIUser } };
    const given = { op: "replace", before: known, after: grant };
    expect(isSameInDigest({ op: "replace", before, after: madeIdentity() }, given)).toBe(true);
    expect(isSameInDigest({ op: "update", before, after }, given)).toBe(false);
  });
});

describe("API versions", () => {
  const versioned = "azure-native:managedidentity/v20230131:UserAssignedIdentity";
  const [plain, other] = [madeIdentity(), { type: versioned }];

  test("do not tell a resource from itself", () => {
    const [before, after] = [grantTo(urnOf(types.identity, "x")), grantTo(urnOf(versioned, "x"))];
    expect(isSameOffline([plain, before], [other, after])).toBe(true);
  });

  test("tell two resources apart that differ in nothing else", () => {
    const [before, after] = [grantTo(urnOf(types.identity, "x")), grantTo(urnOf(versioned, "x"))];
    expect(isSameOffline([plain, other, before], [plain, other, after])).toBe(false);
    expect(isSameOffline([plain, other, before], [plain, other, before])).toBe(true);
    const on = (principalId: string): State => ({
      ...before,
      inputs: { principalId, scope: accountId, roleDefinitionId: openAIUser },
    });
    const both = [
      madeIdentity({ id: identityId("a"), outputs: { principalId: one } }),
      { ...other, id: identityId("b") },
    ];
    const kept = [both[0], { ...other, id: identityId("b"), outputs: { principalId: two } }].flatMap((each) =>
      each === undefined ? [] : [{ before: each, after: each }],
    );
    expect(isSameInDigest(...kept, { op: "replace", before: on(one), after: on(two) })).toBe(false);
  });
});

describe("an alias", () => {
  const grant = grantTo(urnOf(types.identity, "x"));

  test("of the same type is an old name", () => {
    const renamed = { ...madeIdentity({ aliases: [urnOf(types.identity, "x")] }), name: "y" };
    expect(isSameOffline([madeIdentity(), grant], [renamed, grantTo(urnOf(types.identity, "y"))])).toBe(true);
  });

  const taken: State = { type: types.user, name: "y", aliases: [urnOf(types.identity, "x")] };

  test("of another type is nobody's old name", () => {
    expect(isSameOffline([madeIdentity(), grant], [taken, grantTo(urnOf(types.user, "y"))])).toBe(false);
  });

  test("of another type is none in a digest either", () => {
    const step = { op: "replace", before: madeIdentity({ outputs: { principalId: one } }), after: taken };
    expect(isSameInDigest(step, { op: "replace", before: grant, after: grantTo(urnOf(types.user, "y")) })).toBe(false);
  });
});
