import { describe, expect, test } from "vitest";

import { grant, service, type Fact } from "../../../access/rules/example.ts";
import { inputsOf } from "../../../access/rules/exampleModel.ts";
import { findingsOf } from "../../../access/rules/index.ts";

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
  ])("says how to shut the door of %s, and what to give instead", (name, expected) => {
    const [fix, ...others] = fixes("key-door", [service(name, "on"), grant("group ops", "Contributor", name)]);
    expect(fix).toMatch(expected);
    expect(others).toEqual([]);
  });
});

describe("unknown-access", () => {
  test.each([
    ["identity a", "unknown role x", "openai aoai", ["Add the role"]],
    ["unknown /groups/ops", "Reader", "openai aoai", ["Declare the principal"]],
    ["identity a", "Reader", "unknown x", ["Declare the resource"]],
    ["unknown a", "Reader", "unknown x", ["Declare the principal", "Declare the resource"]],
  ])("says what to do about what is not known of %s, %s and %s", (who, role, on, expected) => {
    const [fix = ""] = fixes("unknown-access", [grant(who, role, on)]);
    expect(fix.match(/(?:Add|Declare) the \w+/g)).toEqual(expected);
  });
});
