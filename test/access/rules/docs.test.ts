import { readdirSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { rules } from "../../../access/rules/index.ts";
import { renderRuleDocs, ruleDocsFolder } from "../../../tools/ruleDocs.ts";

const pages = await renderRuleDocs();

test("docs/rules has a page for each rule and a table of all, and nothing else", () => {
  const expected = ["README.md", ...rules.map(({ id }) => `${id}.md`)];
  expect(readdirSync(ruleDocsFolder).toSorted()).toEqual(expected.toSorted());
});

test.each([...pages])("%s is what `npm run rules` writes", (name, text) => {
  expect(readFileSync(new URL(name, ruleDocsFolder), "utf8")).toBe(text);
});

test.each(rules.map((rule) => [rule.id, rule] as const))(
  "the page of %s says level, reason, fix and link",
  (id, rule) => {
    const text = pages.get(`${id}.md`) ?? "";
    for (const part of [`**${rule.level}**`, rule.reason, rule.fix, `(${rule.link})`]) expect(text).toContain(part);
  },
);
