import { describe, expect, test } from "vitest";

import { explain, whoCan } from "../../../access/ask/ways.ts";
import { effectiveAccess } from "../../../access/holdings/effective.ts";
import { holdingsOf } from "../../../access/holdings/holdings.ts";
import { idleIn } from "../../../access/holdings/idle.ts";
import type { Json } from "../../../access/plan/digest.ts";
import { readChange } from "../../../access/plan/plan.ts";
import { compare } from "../../../access/review.ts";
import { known } from "../known.ts";
import { urnOf } from "../digest.ts";
import { digestOfChange, facts, unknown, type Changed } from "../facts/change.ts";

type Inputs = Readonly<Record<string, Json>>;

const somebody = "8f0c0000-0000-4000-8000-000000000001";
const roleOf = (guid: string) => `/providers/Microsoft.Authorization/roleDefinitions/${guid}`;
const group: Changed = {
  type: "azure-native:resources:ResourceGroup",
  name: "rg",
  inputs: { resourceGroupName: "rg" },
};

/** A service, and somebody who holds a role for its data on it, or on the group that it lies in. */
const held = (type: string, guid: string, inputs: Inputs, on: "it" | "its group" = "it"): readonly Changed[] => [
  group,
  {
    type,
    name: "s",
    inputs: { resourceGroupName: unknown, ...inputs },
    sources: { resourceGroupName: [urnOf(group.type, "rg")] },
  },
  {
    type: "azure-native:authorization:RoleAssignment",
    name: "grant",
    inputs: { principalId: somebody, scope: unknown, roleDefinitionId: roleOf(guid) },
    sources: { scope: [on === "it" ? urnOf(type, "s") : urnOf(group.type, "rg")] },
  },
];

const services: readonly (readonly [type: string, guid: string, off: Inputs, on: Inputs, words: string])[] = [
  [
    "azure-native:keyvault:Vault",
    "4633458b-17de-408a-b874-0445c86b69e6",
    { properties: { enableRbacAuthorization: false } },
    { properties: { enableRbacAuthorization: true } },
    "enableRbacAuthorization is not true",
  ],
  [
    "azure:keyvault/keyVault:KeyVault",
    "4633458b-17de-408a-b874-0445c86b69e6",
    { rbacAuthorizationEnabled: false },
    { rbacAuthorizationEnabled: true },
    "enableRbacAuthorization is not true",
  ],
  [
    "azure-native:search:Service",
    "8ebe5a00-799e-43f5-93ac-243d3dce84a7",
    {},
    { authOptions: { aadOrApiKey: {} } },
    "it takes keys only (authOptions)",
  ],
];

const accessOf = (resources: readonly Changed[]) => {
  const model = facts(...resources);
  const rows = effectiveAccess(holdingsOf(model), idleIn(model));
  return rows.filter(({ actor }) => actor.id === somebody);
};

describe.each(services)(
  "a role for the data of a service that lets roles count for nothing: %s",
  (type, guid, off, on, words) => {
    const [idle, counts] = [held(type, guid, off), held(type, guid, on)];

    test("gives nothing in the table of access, which says while what", () => {
      expect(accessOf(idle)).toMatchObject([{ powers: [], idle: words }]);
      const [row] = accessOf(counts);
      expect(row?.powers.length).toBeGreaterThan(0);
      expect(row).not.toHaveProperty("idle");
    });

    test("is what the diff says is gained when the switch is turned", () => {
      const change = readChange(
        digestOfChange(
          counts.map((each) =>
            each.name === "s"
              ? { ...each, op: "update", was: idle.find(({ name }) => name === "s")?.inputs ?? {} }
              : each,
          ),
        ),
      );
      const [before, after] = (["before", "after"] as const).map((side) => {
        return { kind: "plan", change, side, source: { source: "preview", ref: null } } as const;
      });
      if (before === undefined || after === undefined) throw new Error("two sides");
      const gained = compare({ stack: "dev", before, after }, known()).changes.filter(
        ({ actor }) => actor.id === somebody,
      );
      expect(gained.map(({ powers }) => powers.gained)).toEqual(accessOf(counts).map(({ powers }) => powers));
    });

    test("is told with that by questions, also where it is held on what the service lies in", () => {
      for (const resources of [idle, held(type, guid, off, "its group")]) {
        const model = facts(...resources);
        const asked = [...model.scopes.values()].find(({ name, kind }) => name === "s" && kind !== "resourceGroup");
        const actor = model.grants.find((grant) => grant.actor.id === somebody)?.actor;
        const [power] = accessOf(counts).flatMap(({ powers }) => powers);
        if (asked === undefined || actor === undefined || power === undefined) throw new Error("nothing to ask about");
        const said = whoCan(model, { power }, asked).filter((way) => way.actor.id === somebody);
        expect(said.map((way) => [way.powers, way.idle])).toEqual([[[], words]]);
        expect(explain(model, actor, asked).map(({ idle: text }) => text)).toEqual([words]);
      }
    });
  },
);

test("what gives more than data stays, and nobody says of what cannot be told that it does not count", () => {
  const owner = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";
  const [vault] = services;
  expect(
    accessOf(held(vault?.[0] ?? "", owner, { properties: { enableRbacAuthorization: false } }))[0],
  ).not.toHaveProperty("idle");
  const open = held(vault?.[0] ?? "", vault?.[1] ?? "", { properties: { enableRbacAuthorization: unknown } });
  expect(accessOf(open)[0]).not.toHaveProperty("idle");
});
