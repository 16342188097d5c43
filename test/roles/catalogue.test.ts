import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { allows, builtInRoles, findRole, matches, powersOf, privilegesOf, roles } from "../../roles/index.ts";
import type { Plane, RoleDefinition } from "../../roles/index.ts";

const role = (name: string): RoleDefinition => {
  const found = findRole(name);
  if (found === undefined) throw new Error(`no role ${name}`);
  return found;
};

const mayDo = (name: string, operation: string, plane: Plane = "control") =>
  allows(role(name), { plane, name: `Microsoft.${operation}` });

describe("the catalogue", () => {
  test("has at least 150 roles, each once by GUID and by name", () => {
    expect(builtInRoles().length).toBeGreaterThanOrEqual(150);
    expect(new Set(builtInRoles().map(({ id }) => id)).size).toBe(builtInRoles().length);
    expect(new Set(builtInRoles().map(({ name }) => name.toLowerCase())).size).toBe(builtInRoles().length);
  });

  test("has every role that is used by name", () => {
    expect(Object.values(roles).filter((guid) => findRole(guid) === undefined)).toEqual([]);
  });

  test.each([
    ["5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"],
    ["5E0BD9BD-7B93-4F28-AF87-19FC36AD61BD"],
    ["/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"],
    ["/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"],
    ["cognitive services openai user"],
  ])("finds OpenAI User as %s", (key) => {
    expect(findRole(key)?.name).toBe("Cognitive Services OpenAI User");
  });

  test("finds a role by the name it had before 2026", () => {
    expect(findRole("Azure AI User")?.name).toBe("Foundry User");
  });

  test("does not know what it does not know, the names of objects in JavaScript included", () => {
    expect(["nobody", "__proto__", "constructor", ""].map(findRole)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("what a role allows", () => {
  test.each<[string, string, Plane, string]>([
    ["Cognitive Services OpenAI User", "CognitiveServices/accounts/listKeys/action", "control", "no"],
    [
      "Cognitive Services OpenAI User",
      "CognitiveServices/accounts/OpenAI/deployments/chat/completions/action",
      "data",
      "yes",
    ],
    ["Cognitive Services OpenAI User", "CognitiveServices/accounts/MaaS/chat/completions/action", "data", "no"],
    ["Cognitive Services User", "COGNITIVESERVICES/ACCOUNTS/LISTKEYS/ACTION", "control", "yes"],
    ["Contributor", "CognitiveServices/accounts/OpenAI/deployments/chat/completions/action", "data", "no"],
    ["Contributor", "Authorization/roleAssignments/write", "control", "no"],
    ["Owner", "Authorization/roleAssignments/write", "control", "yes"],
    ["Foundry Owner", "Authorization/roleAssignments/write", "control", "conditionally"],
  ])("%s, %s (%s): %s", (name, operation, plane, expected) => {
    expect(mayDo(name, operation, plane)).toBe(expected);
  });

  test("not-actions take away from their own block only", () => {
    const split: RoleDefinition = {
      id: "x",
      name: "split",
      permissions: [{ actions: ["A/*"], notActions: ["A/write"] }, { actions: ["A/write"] }],
    };
    expect(allows(split, { plane: "control", name: "A/write" })).toBe("yes");
  });
});

describe("wildcards", () => {
  const pattern = fc.string({ unit: fc.constantFrom("a", "b", "*"), maxLength: 8 });
  const text = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 8 });

  /** Independent of the matcher: tries every way to split the text. */
  const oracle = (p: string, t: string): boolean =>
    p === ""
      ? t === ""
      : p.startsWith("*")
        ? Array.from({ length: t.length + 1 }, (_, i) => t.slice(i)).some((rest) => oracle(p.slice(1), rest))
        : p[0] === t[0] && t !== "" && oracle(p.slice(1), t.slice(1));

  test("match what trying every split matches", () => {
    fc.assert(
      fc.property(pattern, text, (p, t) => matches(p, t) === oracle(p, t)),
      { numRuns: 2_000 },
    );
  });

  test("ignore letter case", () => {
    fc.assert(fc.property(pattern, text, (p, t) => matches(p.toUpperCase(), t) === matches(p, t.toUpperCase())));
  });

  test("cost no more than length × length, also for a pattern made to be slow", () => {
    const slow = `${"*a".repeat(2_000)}b`;
    expect(matches(slow, "a".repeat(4_000))).toBe(false);
  });
});

describe("powers", () => {
  test.each([
    ["Cognitive Services OpenAI User", ["callModels", "readData"]],
    ["Cognitive Services OpenAI Contributor", ["manageModels", "writeData", "callModels", "readData"]],
    ["Reader", []],
    ["Managed Identity Operator", ["attachIdentity"]],
    ["Managed Identity Contributor", ["addTrust", "manageResource"]],
    ["Key Vault Secrets User", ["readSecrets"]],
    ["Storage Queue Data Contributor", ["writeData", "readData"]],
  ])("%s: %j", (name, expected) => {
    expect(powersOf(role(name))).toEqual(expected);
  });

  test("only 13 built-in roles read the keys of an AI account, and each of them is privileged", () => {
    const operation = { plane: "control", name: "Microsoft.CognitiveServices/accounts/listKeys/action" } as const;
    const holders = builtInRoles().filter((candidate) => allows(candidate, operation) !== "no");
    expect(holders).toHaveLength(13);
    expect(holders.filter((holder) => privilegesOf(holder).length === 0)).toEqual([]);
  });
});
