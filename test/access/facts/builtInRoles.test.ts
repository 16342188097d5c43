import { describe, expect, test } from "vitest";

import { digestOfSteps, reportOfChange } from "../changes.ts";
import { facts, unknown } from "./change.ts";

const type = "azure-native:cosmosdb:SqlResourceSqlRoleAssignment";
const account = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.DocumentDB/databaseAccounts/orders";
const role = (end: number, of = account) => `${of}/sqlRoleDefinitions/00000000-0000-0000-0000-00000000000${end}`;
const inputs = (roleDefinitionId: string) => ({
  accountName: "orders",
  principalId: "eeeeeeee-0000-4000-8000-00000000000e",
  scope: account,
  roleDefinitionId,
});
const verdict = (was: string, now: string) =>
  reportOfChange(digestOfSteps({ type, was: inputs(was), now: inputs(now) })).verdict;

describe("the roles for data that each Cosmos DB account has", () => {
  test("contributor allows all that reader does, not the other way round", () => {
    expect(verdict(role(1), role(2))).toBe("broader");
    expect(verdict(role(2), role(1))).toBe("narrower");
  });

  test("another role, whose id only looks like one, is another role", () => {
    expect(verdict(role(1), role(3))).toBe("mixed");
    expect(verdict(role(1), role(1).replace("sqlRole", "tableRole"))).toBe("mixed");
  });

  test("are known by the end of an id that is joined with the account's, and told by name", () => {
    const joined = { roleDefinitionId: [{ urn: "urn:x", path: "id" }, role(1, "")] };
    const { standings, unknowns } = facts({
      type,
      name: "a",
      op: "create",
      inputs: inputs(unknown),
      inputTexts: joined,
    });
    expect(standings.map(({ text }) => text)).toEqual(["role of the database Cosmos DB Built-in Data Reader"]);
    expect(unknowns.filter(({ why }) => why.startsWith("who has this"))).toEqual([]);
  });
});
