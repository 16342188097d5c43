import { describe, expect, it } from "vitest";
import { harmlessRules } from "../../tools/statements/rules/harmless/index.ts";
import { countsOf } from "./counts.ts";

describe("rules that call inputs harmless", () => {
  it("each say why, what they would miss, and have a name of their own", () => {
    for (const { name, reason, wouldMiss } of harmlessRules) {
      expect(reason.length, name).toBeGreaterThan(10);
      expect(wouldMiss.length, name).toBeGreaterThan(10);
    }
    expect(new Set(harmlessRules.map(({ name }) => name)).size).toBe(harmlessRules.length);
  });

  it("are the only ones that the table names, and each names something", () => {
    const { types, byRule, may } = countsOf();
    const none = [...byRule.values()].reduce((sum, count) => sum + count, 0);
    const rows = [...byRule].toSorted(([, a], [, b]) => b - a).map(([rule, count]) => `  ${count} ${rule}`);
    console.log([`${types} types; ${may} inputs may be access; ${none} carry none:`, ...rows].join("\n"));
    expect([...byRule.keys()].toSorted()).toEqual(harmlessRules.map(({ name }) => name).toSorted());
  });
});
