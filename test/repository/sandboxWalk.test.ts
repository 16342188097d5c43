import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { armTypes, entraTypes } from "../../sandbox/types/list.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (file: string) => readFileSync(`${root}${file}`, "utf8");
const code = globSync("{sandbox,engine,tools}/**/*.ts", { cwd: root }).map((file) => ({
  file,
  text: read(file).replaceAll(/^\s*(\/?\*|\/\/).*$/gm, ""),
}));
const [, walk = ""] = /### Add a sandbox type\n([^]*?)\n##/.exec(read("docs/architecture.md")) ?? [];

/** Types that rules of others name, or the whole sandbox: an account's deleted names, scopes, principals, a host's storage. */
const special = new Set([
  "azure-native:compute:VirtualMachine",
  "azure-native:compute:VirtualMachineScaleSet",
  "azure-native:keyvault:Vault",
  "azure-native:network:NetworkInterface",
  "azure-native:network:Subnet",
  "azure-native:storage:StorageAccount",
  "azure-native:authorization:RoleAssignment",
  "azure-native:authorization:RoleDefinition",
  "azure-native:cognitiveservices:Account",
  "azure-native:resources:ResourceGroup",
  ...entraTypes.map(({ token }) => token),
]);

test("the walk names the files that a type is in", () => {
  const named = [...walk.matchAll(/^\d\. `([^`]+)`/gm)].map(([, file]) => file);
  expect(named).toEqual([
    "sandbox/types/arm/redis.ts",
    "sandbox/types/list.ts",
    "docs/sandbox.md",
    "test/sandbox/types/list.test.ts",
  ]);
  expect(named.slice(1).filter((file = "") => read(file) === "")).toEqual([]);
});

/** A name that goes on is another one: `Project` and `ProjectConnection`. */
const isNamedIn = (text: string, token: string, type: string) =>
  text.includes(`"${type}"`) ||
  text
    .split(token)
    .slice(1)
    .some((rest) => !/^\w/.test(rest));

test.each([...armTypes, ...entraTypes])("$token is one file and one row", ({ token, type, file }) => {
  const stem = basename(file, ".ts");
  expect(read("sandbox/types/list.ts")).toContain(`/${stem}.ts";`);
  const elsewhere = code.filter((other) => other.file !== file && isNamedIn(other.text, token, type));
  expect(elsewhere.length > 0).toBe(special.has(token));
});
