import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { builtInRoles, findRole, printRoles, RoleFileError } from "../../roles/index.ts";
import { catalogueFolder, renderCatalogue, rolesOfList } from "../../tools/roleCatalogue.ts";

const reader = "acdd72a7-3385-48ef-bd42-f606fba81ae7";
const listed = (name: string) => [{ name: reader, roleName: name, roleType: "BuiltInRole", permissions: [] }];

describe("the catalogue that is written", () => {
  test("is the one that is committed, read again from what Azure prints", () => {
    const asAzurePrints = printRoles(builtInRoles().map((role) => ({ ...role, type: "BuiltInRole" as const })));
    for (const [file, text] of renderCatalogue(rolesOfList(asAzurePrints)))
      expect(readFileSync(new URL(file, catalogueFolder), "utf8")).toBe(text);
  });

  test("is the same from a list that has a role's patterns beside its name", () => {
    const flat = builtInRoles().map(({ id, name, permissions }) => ({ id, name, permissionBlocks: permissions }));
    expect(renderCatalogue(rolesOfList(flat))).toEqual(renderCatalogue(builtInRoles()));
    expect(rolesOfList([{ id: reader, name: "Reader", actions: ["*/read"], dataActions: [] }])).toEqual([
      findRole(reader),
    ]);
  });

  test("keeps the name that a renamed role had", () => {
    expect(rolesOfList(listed("Looker"))).toMatchObject([{ name: "Looker", formerNames: ["Reader"] }]);
  });

  test("leaves out roles of a tenant", () => {
    expect(rolesOfList([{ ...listed("Ours")[0], roleType: "CustomRole" }])).toEqual([]);
  });

  test("is text whatever a role is called", () => {
    const name = "`${process.exit()}` \\u0041";
    const text = renderCatalogue(rolesOfList(listed(name))).get("a.ts") ?? "";
    const line = text.split("\n").find((each) => each.startsWith("{")) ?? "";
    expect(line).not.toMatch(/[`$]/);
    expect(JSON.parse(line)).toMatchObject({ name });
  });

  test("is not written from anything else", () => {
    expect(() => rolesOfList([{ name: "Reader" }])).toThrow(RoleFileError);
    expect(() => rolesOfList({ value: [] })).toThrow(RoleFileError);
  });
});
