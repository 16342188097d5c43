import { describe, expect, test } from "vitest";

import { allows, compareRoles, findRole, type PermissionBlock, type RoleDefinition } from "../../roles/index.ts";
import { roleOf } from "./oracle.ts";

const role = (name: string): RoleDefinition => {
  const found = findRole(name);
  if (found === undefined) throw new Error(`no role ${name}`);
  return found;
};
const texts = (from: RoleDefinition, to: RoleDefinition) => {
  const { verdict, gained, lost } = compareRoles(from, to);
  return { verdict, gained: gained.map(({ text }) => text), lost: lost.map(({ text }) => text) };
};
const can = (...actions: string[]): PermissionBlock => ({ actions });

describe("built-in roles", () => {
  test("OpenAI User to Cognitive Services User is no promotion: keys are gained, reading role assignments is lost", () => {
    const { verdict, gained, lost } = texts(role("Cognitive Services OpenAI User"), role("Cognitive Services User"));
    expect(verdict).toBe("mixed");
    expect(gained[0]).toBe("Microsoft.CognitiveServices/accounts/listKeys/action");
    expect(lost).toEqual([
      "Microsoft.Authorization/roleAssignments/read",
      "Microsoft.Authorization/roleDefinitions/read",
    ]);
  });

  test.each([
    ["Cognitive Services OpenAI User", "Cognitive Services OpenAI Contributor", "broader"],
    ["Reader", "Contributor", "broader"],
    ["Owner", "Contributor", "narrower"],
    ["Contributor", "Cognitive Services OpenAI User", "mixed"],
    ["Foundry User", "foundry user", "same"],
    ["Cognitive Services Data Contributor (Preview)", "Cognitive Services Data Reader", "narrower"],
    ["User Access Administrator", "Role Based Access Control Administrator", "narrower"],
    ["Managed Identity Operator", "Contributor", "broader"],
    ["Container Apps Contributor", "Contributor", "broader"],
  ])("%s → %s: %s", (from, to, verdict) => {
    expect(texts(role(from), role(to)).verdict).toBe(verdict);
  });

  test("everything but one operation is near to Contributor, and beyond it", () => {
    const almostAll = roleOf({ actions: ["*"], notActions: ["Microsoft.Compute/galleries/share/action"] });
    const { verdict, gained, lost } = texts(role("Contributor"), almostAll);
    expect({ verdict, lost }).toEqual({ verdict: "broader", lost: [] });
    expect(gained).toHaveLength(8);
    expect(gained[0]).toBe("Microsoft.Authorization/roleAssignments/write");

    const withoutReading = roleOf({ actions: ["*"], notActions: ["Microsoft.Support/supportTickets/read"] });
    expect(texts(role("Contributor"), withoutReading)).toMatchObject({
      verdict: "mixed",
      lost: ["Microsoft.Support/supportTickets/read"],
    });
  });

  test("where only the condition is dropped, each witness says so", () => {
    const { verdict, gained } = texts(role("Foundry Account Owner"), role("Cognitive Services Contributor"));
    expect(verdict).toBe("mixed");
    expect(gained[0]).toBe("Microsoft.CognitiveServices/accounts/write (unconditional)");
  });
});

describe("conditions are opaque", () => {
  const block = { actions: ["A/read", "A/write"] };
  test.each<[string, PermissionBlock, PermissionBlock, string]>([
    ["dropped", { ...block, condition: "c" }, block, "broader"],
    ["added", block, { ...block, condition: "c" }, "narrower"],
    ["equal", { ...block, condition: "c" }, { ...block, condition: " c\n" }, "same"],
    ["empty", { ...block, condition: "" }, block, "same"],
    ["exchanged", { ...block, condition: "c" }, { ...block, condition: "d" }, "mixed"],
  ])("%s", (_, from, to, verdict) => {
    expect(texts(roleOf(from), roleOf(to)).verdict).toBe(verdict);
  });

  test("a witness names what differs, and nothing when the operation is new altogether", () => {
    const [c, d] = [roleOf({ ...can("A/read"), condition: "c" }), roleOf({ ...can("A/read"), condition: "d" })];
    expect(texts(c, d)).toEqual({ verdict: "mixed", gained: ["A/read (if d)"], lost: ["A/read (if c)"] });
    expect(texts(c, roleOf(can("A/read"))).gained).toEqual(["A/read (unconditional)"]);
    expect(texts(roleOf(), c)).toEqual({ verdict: "broader", gained: ["A/read"], lost: [] });
  });

  test("a block with a condition adds nothing to the same block without", () => {
    expect(texts(roleOf(block), roleOf(block, { ...block, condition: "c" })).verdict).toBe("same");
    const parts = roleOf(can("A/read"), { ...can("A/write"), condition: "c" });
    expect(texts(roleOf({ ...block, condition: "c" }), parts).gained).toEqual(["A/read (unconditional)"]);
    expect(texts(parts, roleOf({ ...block, condition: "c" }))).toMatchObject({ verdict: "narrower", gained: [] });
  });
});

describe("patterns", () => {
  test.each<[string, PermissionBlock[], PermissionBlock[], string]>([
    ["letter case and order", [can("A/Read", "B/write")], [can("b/WRITE", "a/read")], "same"],
    ["one block or two", [can("A/read", "B/write")], [can("A/read"), can("B/write")], "same"],
    ["an infix wildcard takes in slashes", [can("A/*/read")], [can("A/b/c/read")], "narrower"],
    ["an infix wildcard takes in nothing", [can("A/*read")], [can("A/read")], "narrower"],
    ["a whole wildcard takes in all", [can("*")], [can("*/read", "A/*")], "narrower"],
    ["a prefix wildcard is no suffix wildcard", [can("*/read")], [can("A/*")], "mixed"],
    [
      "what is granted elsewhere is not lost",
      [can("A/*")],
      [{ ...can("A/*"), notActions: ["A/x"] }, can("a/X")],
      "same",
    ],
    ["exceptions end with their block", [{ ...can("A/*"), notActions: ["A/*"] }], [can("A/read")], "broader"],
    ["exceptions of nothing", [{ ...can("A/*"), notActions: ["B/*"] }], [can("A/*")], "same"],
    [
      "exceptions that cross",
      [
        { ...can("*"), notActions: ["a*"] },
        { ...can("*"), notActions: ["*b"] },
      ],
      [can("*")],
      "broader",
    ],
    [
      "exceptions that do not",
      [
        { ...can("*"), notActions: ["a"] },
        { ...can("*"), notActions: ["b"] },
      ],
      [can("*")],
      "same",
    ],
    ["the two planes are two", [{ dataActions: ["A/*"] }], [can("A/*")], "mixed"],
    ["the empty role", [], [{ actions: [], dataActions: [] }], "same"],
  ])("%s", (_, from, to, verdict) => {
    expect(texts(roleOf(...from), roleOf(...to)).verdict).toBe(verdict);
  });

  test("a segment that is a wildcard allows the operation without it, as Azure does", () => {
    const attach = {
      plane: "control",
      name: "Microsoft.ManagedIdentity/userAssignedIdentities/assign/action",
    } as const;
    expect(allows(role("Managed Identity Operator"), attach)).toBe("yes");
    const write = { plane: "control", name: "Microsoft.App/containerApps/write" } as const;
    expect(allows(role("Container Apps Contributor"), write)).toBe("yes");
    expect(allows(roleOf(can("a/*/*/b")), { plane: "control", name: "a/b" })).toBe("yes");
    expect(allows(roleOf(can("a/*/b")), { plane: "control", name: "a/xb" })).toBe("no");
  });

  test("what such a segment may take away is not taken for granted", () => {
    const without = { actions: ["*"], notActions: ["A/*/write"] };
    expect(texts(roleOf(without), roleOf(without, can("A/write")))).toEqual({
      verdict: "broader",
      gained: ["A/write"],
      lost: [],
    });
  });

  test("witnesses look like operations, with the author's letter case", () => {
    expect(texts(roleOf(), roleOf(can("Microsoft.Foo/bars/*"))).gained).toEqual(["Microsoft.Foo/bars/any/action"]);
    expect(texts(roleOf(can("*/action", "*/write")), roleOf(can("Microsoft.Foo/*"))).gained).toEqual([
      "Microsoft.Foo/any/read",
    ]);
  });

  test("no spelling of the wildcard hides a difference", () => {
    const excepted = Array.from("abcdefghijklmnopqrstuvwxyz0123456789-_./").map((letter) => `A/*${letter}*`);
    const { verdict, gained } = compareRoles(roleOf(...excepted.map((each) => can(each))), roleOf(can("A/*")));
    expect(verdict).toBe("broader");
    expect(gained.map(({ text }) => text)).toEqual(["A/"]);
  });
});

describe("cost", () => {
  /** Milliseconds of this process, whatever else the machine does. */
  const spentSince = (started: NodeJS.CpuUsage): number => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };

  test("unions of twenty roles take milliseconds", () => {
    const some = ["Reader", "Contributor", "Foundry Owner", "Key Vault Administrator", "Azure AI Administrator"].map(
      role,
    );
    const union = Array.from({ length: 4 }, () => some).flat();
    compareRoles(union, union);
    const started = process.cpuUsage();
    expect(compareRoles(union, [...union, role("Owner")]).verdict).toBe("broader");
    expect(spentSince(started)).toBeLessThan(100);
  });

  const many = <T>(count: number, pattern: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, i) => pattern(i));
  test.each<[string, PermissionBlock[], PermissionBlock[]]>([
    [
      "many crossing wildcards",
      [
        { ...can("*"), notActions: [`${"*a".repeat(40)}*`] },
        { ...can("*"), notActions: [`${"*b".repeat(40)}*`] },
      ],
      [can("*")],
    ],
    ["a pattern made to be slow", [can(`${"*a".repeat(20_000)}b`)], [can("a".repeat(40_000))]],
    [
      "exceptions on exceptions",
      many(60, (i) => `*${String(i)}*`).map((each) => ({ ...can("*"), notActions: [each] })),
      [can("*")],
    ],
    [
      "segments that may be missing",
      [{ ...can("*"), notActions: ["*/x"] }],
      [{ ...can("/*".repeat(30) + "/x"), notActions: [] }],
    ],
    [
      "thousands of wildcards",
      [can(...many(9_000, (i) => `${"x".repeat(50)}*${String(i)}`))],
      [can(...many(9_000, (i) => `${"x".repeat(50)}*${String(i)}y`))],
    ],
    [
      "thousands of conditions",
      many(3_000, (i) => ({ ...can("a*"), condition: String(i) })),
      many(3_000, (i) => ({ ...can("a"), condition: `${String(i)}.` })),
    ],
  ])("a hostile role ends in bounded time, never in a verdict that is too good: %s", (_, from, to) => {
    const started = process.cpuUsage();
    const { verdict } = compareRoles(roleOf(...from), roleOf(...to));
    expect(spentSince(started)).toBeLessThan(5_000);
    expect(["unknown", "broader", "mixed"]).toContain(verdict);
  });

  test("what does not fit the budget is unknown", () => {
    expect(compareRoles(role("Reader"), role("Contributor"), { maxSteps: 10 })).toEqual({
      verdict: "unknown",
      gained: [],
      lost: [],
    });
  });
});
