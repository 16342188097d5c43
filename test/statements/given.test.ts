import { describe, expect, it } from "vitest";
import type { Json } from "../../access/plan/digest.ts";
import { Statements } from "../../statements/find.ts";
import { givenInputs } from "../../statements/given.ts";
import { textOfModule } from "../../statements/module.ts";
import type { Row } from "../../statements/row.ts";
import { committed } from "./committed.ts";

const rows = (record: Readonly<Record<string, Row>>) => new Map(Object.entries(record));

const table = new Statements((module) =>
  module === "azure-native.app"
    ? textOfModule(
        rows({
          "app:thing": {
            may: "owner",
            none: { tags: "tags" },
            in: { part: "Part", named: "*Part", either: "Part Other" },
          },
        }),
        rows({ Part: { may: "key", none: { size: "count" } }, Other: { may: "count" } }),
      )
    : undefined,
);

function said(inputs: Readonly<Record<string, Json>>): Record<string, string> {
  const found = table.on("azure-native:app:thing");
  if (found === undefined) throw new Error("no such type");
  const given = givenInputs(found.module, found.row, inputs);
  return Object.fromEntries(
    given.map(({ path, says }) => [path.join("."), typeof says === "string" ? says : says.none]),
  );
}

describe("statements on what a resource has", () => {
  it("are made on every input down to a plain value, in lists and maps too", () => {
    expect(
      said({ owner: "me", tags: { a: "b" }, part: [{ key: "k" }, { count: 2 }], named: { x: { count: 3 } } }),
    ).toEqual({
      owner: "may",
      tags: "tags",
      "part.key": "may",
      "part.count": "size",
      "named.x.count": "size",
    });
  });

  it("know nothing of what the table does not list, and take absent inputs for absent", () => {
    expect(said({ news: 1, part: { news: 2 }, owner: null })).toEqual({ news: "unlisted", "part.news": "unlisted" });
  });

  it("take a text where parts are expected for what may be access: nobody can look into it", () => {
    expect(said({ part: "[secret]", named: { x: "[secret]" } })).toEqual({ part: "may", "named.x": "may" });
  });

  it("call an input of several shapes harmless only where all of them do", () => {
    expect(said({ either: { count: 1, key: "k" } })).toEqual({ "either.count": "may", "either.key": "may" });
  });

  it("are looked up by any token, however odd", () => {
    for (const type of [
      "",
      "a",
      "a:b:c",
      "azure-native:../../etc:passwd",
      "azure-native:app:no",
      "azure-native:app:thing {}",
    ])
      expect(table.on(type)).toBeUndefined();
  });
});

describe("the table of the repository", () => {
  const says = (type: string, inputs: Readonly<Record<string, Json>>) => {
    const found = committed.on(type);
    return found === undefined ? undefined : givenInputs(found.module, found.row, inputs).map((given) => given.says);
  };

  it("finds tags, sizes and images harmless and identities, commands and keys not", () => {
    const container = { image: "a:1", resources: { cpu: 1 } };
    const harmless = says("azure-native:app:containerapp", { tags: { a: "b" }, template: { containers: [container] } });
    expect(harmless?.every((each) => typeof each === "object")).toBe(true);
    const access = { identity: { type: "SystemAssigned" }, template: { containers: [{ command: ["sh"] }] } };
    expect(says("azure-native:app:containerapp", access)).toEqual(["may", "may"]);
    expect(says("azure-native:storage:storageaccount", { allowBlobPublicAccess: true })).toEqual(["may"]);
  });

  it("knows types that only the older major has, classic ones and neighbours", () => {
    for (const type of [
      "azure-native:documentdb:databaseaccount",
      "azure:storage/account:account",
      "kubernetes:apps:deployment",
      "random:index/randompassword:randompassword",
      "github:index/repository:repository",
      "command:local:command",
    ])
      expect(committed.on(type), type).toBeDefined();
  });

  it("takes role bindings, commands and roles for access by their being there", () => {
    for (const type of [
      "kubernetes:rbac.authorization.k8s.io:rolebinding",
      "command:local:command",
      "azure-native:authorization:roleassignment",
    ])
      expect(committed.on(type)?.row.self, type).toMatch(/may|all/);
  });
});
