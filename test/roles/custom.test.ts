import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  RoleFileError,
  builtInRoles,
  findRole,
  parseRoles,
  printRoles,
  roleCatalogue,
  roles,
} from "../../roles/index.ts";

const id = "11111111-2222-3333-4444-555555555555";
const listed = {
  assignableScopes: ["/subscriptions/x"],
  name: id,
  roleName: "Key reader",
  roleType: "CustomRole",
  type: "Microsoft.Authorization/roleDefinitions",
  permissions: [
    {
      actions: ["b/*", "a/read"],
      notActions: [],
      dataActions: [],
      notDataActions: [],
      condition: null,
      conditionVersion: null,
    },
  ],
};
const withBlock = (block: object) => [{ ...listed, permissions: [block] }];

describe("the output of az role definition list", () => {
  test("becomes roles, sorted patterns and no empty lists", () => {
    expect(parseRoles([listed])).toEqual([
      { id, name: "Key reader", type: "CustomRole", permissions: [{ actions: ["a/read", "b/*"] }] },
    ]);
  });

  test("is printed the same in any order, and read again as it was", () => {
    const other = {
      ...listed,
      name: roles.reader.toUpperCase(),
      roleName: "A",
      permissions: [{ dataActions: ["x"], condition: "c" }],
    };
    const printed = JSON.stringify(printRoles(parseRoles([listed, other, listed])));
    expect(printed).toBe(JSON.stringify(printRoles(parseRoles([other, listed]))));
    expect(JSON.stringify(printRoles(parseRoles(JSON.parse(printed))))).toBe(printed);
  });

  test("has roles that allow nothing, which are read again from what is printed", () => {
    const nothing = parseRoles(withBlock({ actions: [], notActions: [], dataActions: [], notDataActions: [] }));
    expect(nothing).toMatchObject([{ id, permissions: [] }]);
    expect(parseRoles(printRoles(nothing))).toEqual(nothing);
  });

  test.each<[unknown, string]>([
    [{ value: [] }, "the file: expected a list of roles, given an object"],
    [null, "the file: expected a list of roles, given null"],
    [[listed, 3], "role 1: expected an object, given 3"],
    [[{ ...listed, name: "Reader" }], 'role 0: name: expected the GUID of the role, given "Reader"'],
    [[{ ...listed, roleName: 7 }], "role 0: roleName: expected text, given 7"],
    [[{ ...listed, roleName: " " }], "role 0: roleName: expected text, given an empty one"],
    [[{ ...listed, roleType: "Else" }], 'role 0: roleType: expected BuiltInRole or CustomRole, given "Else"'],
    [[{ ...listed, permissions: undefined }], "role 0: permissions: expected a list, given nothing"],
    [withBlock({ actions: "a/*" }), 'role 0: permissions[0].actions: expected a list, given "a/*"'],
    [withBlock({ actions: ["a", null] }), "role 0: permissions[0].actions[1]: expected text, given null"],
    [withBlock({ actions: ["\ud800"] }), "role 0: permissions[0].actions[0]: expected text, given half a character"],
    [withBlock({ actions: ["a"], condition: {} }), "role 0: permissions[0].condition: expected text, given an object"],
    [withBlock({}), "role 0: permissions[0]: expected at least one of actions, notActions"],
    [withBlock({ action: ["a"] }), 'role 0: permissions[0]: has a field that is not understood: "action"'],
    [withBlock(JSON.parse('{"actions":["a"],"__proto__":{"actions":["*"]}}') as object), '"__proto__"'],
    [JSON.parse('[{"__proto__":{"name":"x"}}]'), "role 0: name: expected text, given nothing"],
    [[listed, { ...listed, roleName: "Other" }], `${id} is defined twice`],
    [Array.from({ length: 20_001 }, () => listed), "expected at most 20000 roles, given 20001"],
    [withBlock({ actions: Array.from({ length: 5_001 }, () => "a") }), "expected at most 5000 items, given 5001"],
    [withBlock({ actions: ["a".repeat(20_000)] }), "expected at most 16384 characters, given 20000"],
  ])("is refused with entry and field when it is not as Azure prints it (%#)", (json, message) => {
    expect(() => parseRoles(json)).toThrow(RoleFileError);
    expect(() => parseRoles(json)).toThrow(message);
  });

  test("whatever is given, the answer is roles or a clear error", () => {
    const field = fc.oneof(fc.jsonValue(), fc.constant(listed.permissions), fc.constant(id));
    const entry = fc.dictionary(fc.constantFrom("name", "roleName", "roleType", "permissions", "__proto__"), field);
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.array(entry)), (json) => {
        try {
          expect(parseRoles(json)).toBeInstanceOf(Array);
        } catch (error) {
          expect(error).toBeInstanceOf(RoleFileError);
        }
      }),
    );
  });
});

describe("the catalogue of a project", () => {
  const role = (idOfRole: string, name: string) => ({ id: idOfRole, name, permissions: [{ actions: ["a/read"] }] });

  test("knows the built-in roles and its own, by GUID, id and name", () => {
    const catalogue = roleCatalogue(parseRoles([listed]));
    expect(catalogue.roles).toHaveLength(builtInRoles().length + 1);
    for (const key of [id, `/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/${id}`, " key READER "])
      expect(catalogue.find(key)?.id).toBe(id);
    expect(catalogue.find("Azure AI User")?.name).toBe("Foundry User");
    expect(findRole("Key reader")).toBeUndefined();
  });

  test("takes a newer definition of a built-in role, which keeps the names that it had", () => {
    const catalogue = roleCatalogue([role(roles.cognitiveServicesUser, "Foundry Services User")]);
    expect(catalogue.roles).toHaveLength(builtInRoles().length);
    expect(catalogue.find("Cognitive Services User")).toMatchObject({
      name: "Foundry Services User",
      permissions: [{ actions: ["a/read"] }],
    });
  });

  test("does not choose between two roles of one name, and prefers names of today to former ones", () => {
    const catalogue = roleCatalogue([role(id, "reader"), role(id.replace("1", "2"), "Azure AI User")]);
    expect(catalogue.find("Reader")).toBeUndefined();
    expect(catalogue.named("Reader").map((each) => each.id)).toEqual([roles.reader, id]);
    expect(catalogue.find(roles.reader)?.name).toBe("Reader");
    expect(catalogue.find("Azure AI User")?.id).toBe(id.replace("1", "2"));
  });

  test.each(["__proto__", "constructor", "toString", ""])("does not know %j", (name) => {
    expect(roleCatalogue([role(id, "x")]).find(name)).toBeUndefined();
  });
});
