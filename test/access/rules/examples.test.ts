import { readdirSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { inputsOf } from "../../../access/rules/exampleModel.ts";
import { findingsOf, rules, type Rule } from "../../../access/rules/index.ts";
import type { Example } from "../../../access/rules/example.ts";

/** What one rule says of the first stack of an example, as the examples write it. */
function found(rule: Rule, example: Example): string[] {
  const [own = []] = findingsOf(inputsOf(example));
  return own.filter((finding) => finding.rule === rule.id).map(({ level, message }) => `${level}: ${message}`);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  test.each(rule.examples.map((example) => [example.title, example] as const))("%s", (_title, example) => {
    expect(found(rule, example)).toEqual(example.finds);
  });

  test("has two examples that find something and one that does not", () => {
    expect(rule.examples.filter(({ finds }) => finds.length > 0).length).toBeGreaterThanOrEqual(2);
    expect(rule.examples.filter(({ finds }) => finds.length === 0).length).toBeGreaterThanOrEqual(1);
  });

  test("every example has its own title", () => {
    const titles = rule.examples.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("says what it finds in plain words: names, no GUID, no markdown", () => {
    const texts = [rule.title, rule.reason, rule.fix, ...rule.examples.flatMap(({ finds }) => finds)];
    expect(texts.filter((text) => /[`|<>#]|\*\*|[0-9a-f]{8}-[0-9a-f]{4}-/.test(text))).toEqual([]);
  });

  test("has an id, a level and a link to read more", () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(rule.link).toMatch(/^https:\/\/(learn\.microsoft\.com|docs\.github\.com|www\.pulumi\.com)\/[\w/.-]+$/);
  });
});

test("every file with a rule is in the list, by id", () => {
  const names = rules.map(({ id }) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
  const folder = new URL("../../../access/rules/", import.meta.url);
  const others =
    "declared environment example exampleModel gitHubSubject held index keySwitch rule serviceCallers tuple usedIdentities words".split(
      " ",
    );
  const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ""));
  expect(names).toEqual(names.toSorted());
  expect(files.filter((file) => !others.includes(file)).toSorted()).toEqual(names);
});
