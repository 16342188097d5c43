import { describe, expect, test } from "vitest";

import { changesOf } from "../../../access/diff/diff.ts";
import { holdingsOf } from "../../../access/holdings/holdings.ts";
import { comparable } from "../../../access/match/baseline.ts";
import type { Json } from "../../../access/plan/digest.ts";
import { models, unknown, type Changed } from "../facts/change.ts";

const definition = (change: Partial<Changed>): Changed => ({
  type: "azure-native:authorization:RoleDefinition",
  name: "caller",
  ...change,
});
const allowing = (...actions: readonly Json[]) => ({ roleName: "Caller", permissions: [{ actions }] });
const said = (...resources: readonly Changed[]) => {
  const sides = models(...resources);
  const { before, after } = comparable(sides.before, sides.after, () => true);
  return changesOf(before, { model: after, holdings: holdingsOf(after) }, { ops: new Map(), remains: () => true }).map(
    ({ actor, verdict, cause }) => `${actor.name}: ${verdict} (${cause.map(({ property = "" }) => property).join()})`,
  );
};

describe("a role that the program defines and nobody holds here", () => {
  test.each<[string, Json[], Json[]]>([
    ["broader", ["A/read"], ["A/read", "A/write"]],
    ["narrower", ["A/*"], ["A/read"]],
    ["mixed", ["A/read"], ["A/write"]],
  ])("is %s for whoever holds it elsewhere", (verdict, was, now) => {
    expect(said(definition({ op: "update", was: allowing(...was), inputs: allowing(...now) }))).toEqual([
      `whoever holds custom role Caller: ${verdict} (permissions)`,
    ]);
  });

  test("cannot be told of where what it allows is not known any more", () => {
    const change = definition({ op: "update", was: allowing("A/read"), inputs: { permissions: unknown } });
    expect(said(change)[0]).toMatch(/^whoever holds custom role .*: unknown/);
  });

  test("gives nothing to anybody by being made or by staying as it is", () => {
    expect(said(definition({ op: "create", inputs: allowing("*") }))).toEqual([]);
    expect(said(definition({ inputs: allowing("*") }))).toEqual([]);
  });
});

test("what somebody here gains by it is not said again of whoever holds it elsewhere", () => {
  const urn = "urn:pulumi:dev::contoso::azure-native:authorization:RoleDefinition::caller";
  const assignment: Changed = {
    type: "azure-native:authorization:RoleAssignment",
    name: "grant",
    inputs: {
      principalId: "8f0c0000-0000-4000-8000-000000000001",
      scope: "/subscriptions/s",
      roleDefinitionId: unknown,
    },
    sources: { roleDefinitionId: [urn] },
  };
  const wider = definition({ op: "update", was: allowing("A/read"), inputs: allowing("A/*") });
  expect(said(wider, assignment).filter((text) => text.startsWith("whoever"))).toEqual([]);
  expect(said(wider, assignment)).toHaveLength(1);
});
