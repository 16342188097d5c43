import { describe, expect, test } from "vitest";

import { hostTypes } from "../../../access/hosts/index.ts";
import { operates } from "../../../access/holdings/operating.ts";
import type { Json } from "../../../access/plan/digest.ts";
import type { RoleDefinition } from "../../../roles/index.ts";
import { reportOfChange } from "../changes.ts";
import { digestOfChange, facts, type Changed } from "../facts/change.ts";
import { groupId, identity, identityId, keys } from "../facts/resources.ts";
import { inputsOf } from "../../statements/committed.ts";

/** Every type of every row. */
const all = hostTypes.flatMap(({ arm, types }) =>
  Object.entries(types).map(([type, spelling]) => ({ arm, type, ...spelling })),
);
const classic = all.flatMap(({ type, classic = [] }) => classic.map((spelled) => [spelled, type] as const));
const host = (type: string, attached: Json): Changed => ({ type, name: "runner", inputs: { identity: attached } });
const attached = { type: "UserAssigned", userAssignedIdentities: [identityId("chat")] };
const attachedClassic = { type: "UserAssigned", identityIds: [identityId("chat")] };

describe("a host type is written as its provider writes it", () => {
  test.each([...all.map(({ type }) => type), ...classic.map(([type]) => type)])("%s", (type) => {
    expect(inputsOf(type)).toContain("identity");
  });

  test.each(all.filter(({ name }) => name !== undefined))("$type has the input $name", ({ type, name }) => {
    expect(inputsOf(type)).toContain(name);
  });

  test("and stands in one row", () => {
    const types = [
      ...all.map(({ type }) => type),
      ...classic.map(([type]) => type),
      ...hostTypes.map(({ arm }) => arm),
    ];
    expect(new Set(types).size).toBe(types.length);
  });
});

describe("runs as the identity that is attached to it", () => {
  const hostsOf = (resource: Changed) =>
    facts(identity(), resource).hosts.map((each) => [each.type, each.identity.scope.key]);

  test.each(all)("$type", ({ type }) => {
    expect(hostsOf(host(type, attached))).toContainEqual([type, keys.identity]);
  });

  test.each(classic)("%s, as %s", (spelled, type) => {
    expect(hostsOf(host(spelled, attachedClassic))).toContainEqual([type, keys.identity]);
  });

  const whole = hostTypes.filter(
    ({ arm, types }) => arm.split("/").length === 2 && Object.values(types)[0]?.name !== undefined,
  );
  test.each(whole)("$arm, in a generic body", ({ arm, types }) => {
    const body = { type: `${arm}@2024-01-01`, name: "runner", parentId: groupId, identity: attachedClassic, body: {} };
    const generic = { type: "azapi:index/resource:Resource", name: "runner", inputs: body };
    expect(hostsOf(generic)).toContainEqual([Object.keys(types)[0], keys.identity]);
  });

  test.each(all)("$type, which a diff shows as access that grew", ({ type }) => {
    const was = host(type, { type: "None" });
    const report = reportOfChange(
      digestOfChange([identity(), { ...host(type, attached), op: "update", was: was.inputs ?? {} }]),
    );
    const grew = report.changes.filter(({ actor, powers }) => actor.kind === "host" && powers.gained.includes("actAs"));
    expect(grew.map(({ actor, scope, verdict }) => [actor.name, scope.name, verdict])).toContainEqual([
      "runner",
      "chat",
      "broader",
    ]);
  });
});

describe("is operated by", () => {
  const role = (...actions: readonly string[]): RoleDefinition => ({ id: "x", name: "x", permissions: [{ actions }] });
  const data = (...dataActions: readonly string[]): RoleDefinition => ({
    id: "x",
    name: "x",
    permissions: [{ dataActions }],
  });

  test.each(all)(
    "whoever may write on $type, and not by reading it or by what its row calls harmless",
    ({ arm, type }) => {
      expect(operates(role(`${arm}/write`), type)).toBe(true);
      expect(operates(data(`${arm}/something/action`), type)).toBe(true);
      expect(operates(role(`${arm}/*/read`), type)).toBe(false);
      const harmless = hostTypes.flatMap((row) => (row.arm === arm ? Object.values(row.harmless ?? {}).flat() : []));
      for (const ending of harmless) expect(operates(role(`${arm}${ending}`), type)).toBe(false);
    },
  );

  const besides = all.flatMap(({ arm, type }) =>
    hostTypes.flatMap((row) => {
      const { actions = [], dataActions = [] } = row.arm === arm ? (row.besides ?? {}) : {};
      return [
        ...actions.map((each) => [type, role(each)] as const),
        ...dataActions.map((each) => [type, data(each)] as const),
      ];
    }),
  );
  test.each(besides)("whoever runs code on %s by an operation elsewhere", (type, held) => {
    expect(operates(held, type)).toBe(true);
  });
});
