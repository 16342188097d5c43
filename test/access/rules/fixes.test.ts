import { describe, expect, test } from "vitest";

import { grant, service, type Fact } from "../../../access/rules/example.ts";
import { inputsOf } from "../../../access/rules/exampleModel.ts";
import { findingsOf } from "../../../access/rules/index.ts";
import { allows, builtInRoles } from "../../../roles/index.ts";

/** What one rule says to do. */
const fixes = (rule: string, after: readonly Fact[]): string[] => {
  const [own = []] = findingsOf(inputsOf({ title: "", after, finds: [] }));
  return own.filter((finding) => finding.rule === rule).map(({ fix }) => fix);
};

describe("keys-on", () => {
  test("says what is left to do, where reason and end date are given", () => {
    const facts = [service("storage files", "on", { reason: "jobs", until: "2026-12-31" })];
    expect(fixes("keys-on", facts)).toEqual([
      "Move what still uses them to identities, and switch keys off by 2026-12-31 (allowSharedKeyAccess: false).",
    ]);
  });
});

describe("key-door", () => {
  test.each([
    ["openai aoai", /disableLocalAuth: true\).* such as Cognitive Services OpenAI User\.$/],
    ["search docs", /disableLocalAuth: true\).* such as Search Index Data Reader or /],
    ["storage files", /allowSharedKeyAccess: false\).* such as Storage Blob Data Reader or /],
    [
      "document intelligence forms",
      /disableLocalAuth: true\).* such as Cognitive Services Data Contributor \(Preview\)\.$/,
    ],
  ])("says how to shut the door of %s, and what to give instead", (name, expected) => {
    const [fix, ...others] = fixes("key-door", [service(name, "on"), grant("group ops", "Contributor", name)]);
    expect(fix).toMatch(expected);
    expect(others).toEqual([]);
  });
});

describe("unknown-access", () => {
  test.each([
    ["identity a", "unknown role x", "openai aoai", ["Add the role"]],
    ["unknown /groups/ops", "Reader", "openai aoai", ["Declare it"]],
    ["identity a", "Reader", "unknown x", ["Declare it"]],
    ["unknown a", "Reader", "unknown x", ["Declare it"]],
  ])("says what to do about what is not known of %s, %s and %s", (who, role, on, expected) => {
    const [fix = ""] = fixes("unknown-access", [grant(who, role, on)]);
    expect(fix.match(/(?:Add the role|Declare it)/g)).toEqual(expected);
  });
});

describe("a role that is advised", () => {
  const role = (name: string) => [...builtInRoles()].find((each) => each.name === name);
  const listsKeys = [
    "Microsoft.CognitiveServices/accounts",
    "Microsoft.Search/searchServices",
    "Microsoft.Storage/storageAccounts",
  ];

  test.each([
    ["openai aoai", "Cognitive Services OpenAI User"],
    ["ai services foundry", "Cognitive Services OpenAI User"],
    ["search docs", "Search Index Data Reader"],
    ["key vault kv", "Key Vault Secrets User"],
    ["storage files", "Storage Blob Data Reader"],
  ])("to a workload on %s fits that service, and lists no keys", (name, expected) => {
    expect(fixes("privileged-workload", [grant("identity a", "Owner", name)])[0]).toContain(`: ${expected} `);
    const definition = role(expected);
    expect(definition).toBeDefined();
    for (const type of listsKeys) {
      expect(definition && allows(definition, { plane: "control", name: `${type}/listKeys/action` })).toBe("no");
    }
  });

  test.each(["resource group ai", "host aks", "identity chat", "document intelligence forms"])(
    "is none to a workload on %s",
    (name) => {
      const [fix] = fixes("privileged-workload", [grant("identity a", "Owner", name)]);
      expect(fix).toMatch(/^Give the narrowest role that does the work\.$/);
    },
  );

  test("for an account without models reads its data, and lists no keys", () => {
    const definition = role("Cognitive Services Data Contributor (Preview)");
    const may = (plane: "control" | "data", name: string) => definition && allows(definition, { plane, name });
    expect(may("data", "Microsoft.CognitiveServices/accounts/FormRecognizer/documentmodels:analyze/action")).toBe(
      "yes",
    );
    expect(may("control", "Microsoft.CognitiveServices/accounts/listKeys/action")).toBe("no");
  });
});
