import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { repository } from "../../engine/copy/workspace.ts";
import { armTypes, entraTypes } from "../../sandbox/types/list.ts";

const text = readFileSync(join(repository, "docs/sandbox.md"), "utf8");

/** Rows of tables whose last cell is a test: `file`: title. */
const rows = text.split("\n").flatMap((line) => {
  const cells = line.split("|").map((cell) => cell.trim());
  const test = /^`([\w/.]+\.test\.ts)`: (.+)$/.exec(cells.at(-2) ?? "");
  return test === null ? [] : [{ name: cells[1] ?? "", file: test[1] ?? "", title: test[2] ?? "", cells }];
});

it("docs/sandbox.md has a row for every rule in the code", () => {
  const rules = [...armTypes, ...entraTypes].flatMap((type) => type.rules.map(({ name }) => `\`${name}\``));
  const described = rows.map(({ name }) => name);
  expect([...new Set(rules)].filter((rule) => !described.includes(rule))).toEqual([]);
  expect(described.filter((name) => name.startsWith("`") && !rules.includes(name))).toEqual([]);
});

it.each(rows)("the test of the row $name exists", ({ file, title }) => {
  const path = join(repository, "test/sandbox", file);
  expect(existsSync(path)).toBe(true);
  expect(readFileSync(path, "utf8")).toContain(`"${title}"`);
});

it("every row names a public source", () => {
  expect(rows.length).toBeGreaterThan(40);
  for (const { name, cells } of rows) expect(cells.at(-3), name).toContain("](https://");
});

it("every variable of the sandbox is described", () => {
  const files = globSync("sandbox/**/*.ts", { cwd: repository });
  const used = files.flatMap(
    (file) => readFileSync(join(repository, file), "utf8").match(/KEYLESS_SANDBOX_\w+/g) ?? [],
  );
  const described = text.match(/^\| `KEYLESS_SANDBOX_\w+/gm)?.map((match) => match.slice(3));
  expect([...new Set(used)].toSorted()).toEqual(described?.toSorted());
});

it("every type of the sandbox is listed, and no other", () => {
  const listed = text.slice(text.indexOf("## What is in it")).match(/`\w+:\w+`/g);
  const tokens = armTypes.map(({ token }) => `\`${token.replace("azure-native:", "")}\``);
  expect(listed?.toSorted()).toEqual(tokens.toSorted());
  for (const { token } of entraTypes) expect(text).toContain(`\`${token.split(":").at(-1) ?? ""}\``);
});
