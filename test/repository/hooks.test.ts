import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("only test files and test/setup.ts register hooks: one of a shared module would be that of its first file alone", () => {
  const shared = globSync("test/**/*.ts", { cwd: root }).filter((path) => !/\.test\.ts$|\/programs\//.test(path));
  expect(shared.length).toBeGreaterThan(50);
  const hook = /^(?:after|before)(?:All|Each)\(/m;
  expect(shared.filter((path) => hook.test(readFileSync(join(root, path), "utf8")))).toEqual(["test/setup.ts"]);
});
