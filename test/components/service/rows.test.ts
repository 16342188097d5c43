import { describe, expect, test } from "vitest";

import { services } from "../../../components/service/catalogue/index.ts";
import {
  allows,
  builtInRoles,
  compareRoles,
  findRole,
  privilegesOf,
  type RoleDefinition,
} from "../../../roles/index.ts";

const roleOf = (guid: string): RoleDefinition => {
  const role = findRole(guid);
  if (role === undefined) throw new Error(`${guid} is not in the catalogue`);
  return role;
};

const verbs = services.flatMap(({ product, verbs: all }) =>
  Object.entries(all).map(([name, verb]) => [`${product}: ${name}`, verb] as const),
);

describe.each(verbs)("%s", (_, verb) => {
  const allowsAll = (role: RoleDefinition) =>
    verb.operations.every((name) => allows(role, { plane: "data", name }) === "yes");

  test("its role allows every data action that its callers need", () => {
    const missing = verb.operations.filter((name) => allows(roleOf(verb.role), { plane: "data", name }) !== "yes");
    expect(verb.operations.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  test("its role lists no keys, switches none on and gives no access away", () => {
    expect(privilegesOf(roleOf(verb.role))).toEqual([]);
  });

  test("no other role without privileges that allows them is narrower", () => {
    const own = roleOf(verb.role);
    const narrower = builtInRoles().filter(
      (role) =>
        role.id !== own.id &&
        allowsAll(role) &&
        privilegesOf(role).length === 0 &&
        compareRoles(own, role).verdict === "narrower",
    );
    expect(narrower.map(({ name }) => name)).toEqual([]);
  });
});

test("each service has a verb, a page of the documentation, and its own row", () => {
  for (const { product, verbs: all, sources } of services) {
    expect(Object.keys(all), product).not.toEqual([]);
    expect(
      sources.filter((source) => source.startsWith("https://learn.microsoft.com/")),
      product,
    ).not.toEqual([]);
  }
  const rows = services.map(({ type, kind }) => `${type} ${kind ?? ""}`);
  expect(new Set(rows).size).toBe(rows.length);
});
