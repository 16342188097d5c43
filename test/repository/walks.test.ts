import { existsSync, globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, test } from "vitest";

import { hostTypes } from "../../access/hosts/index.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (file: string) => readFileSync(`${root}${file}`, "utf8");
const [, walks = ""] = /\n## Walks\n([^]*?)\n## /.exec(read("docs/architecture.md")) ?? [];
const sections = walks
  .split("\n### ")
  .slice(1)
  .map((text) => ({ title: text.split("\n", 1)[0] ?? "", text }));

describe.each(sections)("the walk $title", ({ text }) => {
  const files = [...text.matchAll(/^\d\. `([^`]+)`/gm)].map(([, file = ""]) => file);

  test("has steps, and names files that are there", () => {
    expect(files.length).toBeGreaterThan(1);
    const missing = files.filter((file) => !file.includes("<name>") && !existsSync(`${root}${file}`));
    // What a walk adds is an example that may not be there yet.
    expect(missing.filter((file) => !text.includes(`\`${file}\`, new`))).toEqual([]);
  });
});

test("a service is one file and one row", () => {
  const rows = read("access/services/index.ts");
  const shared = ["index", "service", "lesser", "counting"];
  const files = globSync("access/services/*.ts", { cwd: root }).map((file) => basename(file, ".ts"));
  const services = files.filter((name) => !shared.includes(name));
  expect(services.length).toBeGreaterThan(30);
  expect(services.filter((name) => rows.split(`"./${name}.ts"`).length !== 2)).toEqual([]);
});

test("a host type is one file and one row", () => {
  const rows = read("access/hosts/index.ts");
  const files = globSync("access/hosts/*.ts", { cwd: root }).filter((file) => /: HostType = /.test(read(file)));
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => rows.split(`"./${basename(file)}"`).length !== 2)).toEqual([]);
  expect(hostTypes).toHaveLength(files.length);
});

test("a rule is one file and one row", () => {
  const rows = read("access/rules/index.ts");
  const rules = globSync("access/rules/*.ts", { cwd: root }).filter((file) => /: Rule = /.test(read(file)));
  expect(rules.length).toBeGreaterThan(15);
  expect(rules.filter((file) => !rows.includes(`"./${basename(file)}"`))).toEqual([]);
});
