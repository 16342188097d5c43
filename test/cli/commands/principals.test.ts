import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { readSettings } from "../../../project/settings/read.ts";
import { keylessHere } from "../keyless.ts";
import { temporaryFolder, write } from "../repository.ts";

const id = (digit: number) => `${String(digit).repeat(8)}-0000-4000-8000-000000000000`;
const groups = [
  { id: id(2), displayName: "ml-ops", securityEnabled: true, members: ["x"] },
  { id: id(1), displayName: "ai-developers", securityEnabled: true },
];
const users = [{ id: id(3), displayName: "The Boss", userPrincipalName: "ann@contoso.com" }];
const sps = [{ id: id(4), appId: id(5), displayName: "release", servicePrincipalType: "Application" }];

async function update(lists: readonly unknown[], settings?: string) {
  const folder = temporaryFolder();
  write(folder, { "Pulumi.yaml": "name: shop\nruntime: nodejs\n" });
  if (settings !== undefined) write(folder, { "keyless.yaml": settings });
  const files = lists.map((list, index) => {
    const file = join(folder, `list${index}.json`);
    writeFileSync(file, typeof list === "string" ? list : JSON.stringify(list));
    return file;
  });
  const ran = await keylessHere(["principals", "update", "--from", ...files], { cwd: folder });
  const text = () => readFileSync(join(folder, "keyless.yaml"), "utf8");
  return { ...ran, text, read: async () => (await readSettings(folder)).principals };
}

describe("keyless principals update", () => {
  test("writes what az lists, by kind and name: users as they sign in, not as they are displayed", async () => {
    const { exitCode, stdout, text } = await update([sps, groups, users]);
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: "keyless.yaml: 4 principals (0 before), from 4 read\n",
    });
    expect(text().split("\n").slice(1)).toEqual([
      "version: 1",
      "principals:",
      `  ${id(1)}: { kind: group, name: ai-developers }`,
      `  ${id(2)}: { kind: group, name: ml-ops }`,
      `  ${id(4)}: { kind: servicePrincipal, name: release }`,
      `  ${id(3)}: { kind: user, name: ann@contoso.com }`,
      "",
    ]);
  });

  test("keeps the rest of the file, its comments and who is not listed, and tells new names", async () => {
    const settings = [
      "# ours",
      "version: 1",
      "principals:",
      "  # asked by audit",
      `  ${id(9)}: { kind: user, name: zoe@contoso.com } # left in May`,
      `  ${id(1).toUpperCase()}: { kind: group, name: old name } # the team`,
      'statements: [{ type: "datadog:*", carriesNoAccess: x }] # fine',
      "",
    ].join("\n");
    const { stdout, text, read } = await update([groups], settings);
    expect(stdout).toContain("3 principals (2 before), from 2 read\n");
    expect(stdout).toContain(`  ${id(1)}  old name is ai-developers now\n`);
    for (const kept of ["# ours", "# asked by audit", "# left in May", "# the team", "# fine"])
      expect(text()).toContain(kept);
    expect([...(await read())].map(([, { name }]) => name)).toEqual(["ai-developers", "ml-ops", "zoe@contoso.com"]);
    expect(
      text()
        .split("\n")
        .find((line) => line.includes("the team")),
    ).toContain("ai-developers");
  });

  test("changes no byte where nothing is new", async () => {
    const settings = `version: 1\nprincipals: {  ${id(1)}: {kind: group,   name: ai-developers} }\n`;
    const { exitCode, text } = await update([[groups[1]]], settings);
    expect({ exitCode, text: text() }).toEqual({ exitCode: 0, text: settings });
  });

  test("writes whatever a name is so that it is read as that name, and shows what nobody would see", async () => {
    const names = ["yes", "1e3", "a: b # c", '"', "- x", "&a", "\u202eevil\u0007\ud800", "x".repeat(400)];
    const list = names.map((displayName, index) => ({ id: id(index), displayName, securityEnabled: true }));
    const { text, read } = await update([list]);
    const told = new Map([...(await read())].map(([key, { name }]) => [key, name]));
    expect(names.slice(0, 6).map((_, index) => told.get(id(index)))).toEqual(names.slice(0, 6));
    expect(told.get(id(6))).toBe("\ufffdevil\ufffd\ufffd");
    expect(told.get(id(7))).toHaveLength(256);
    expect(text()).not.toMatch(/[\u202e\u0007]/);
  });

  test.each([
    ["not JSON", "list0.json: not JSON"],
    [{}, "list0.json: expected a list, the output of az ad group list"],
    [[{ id: "x" }], "list0.json: item 1: id is not as the output of az ad group list"],
    [[{ id: id(1), displayName: "app", appId: id(2) }], "neither a group, a user nor a service principal"],
    [[{ id: id(1), displayName: " ", securityEnabled: true }], "list0.json: item 1: displayName is empty"],
    [[groups[0], { ...groups[0], displayName: "x" }], `the id ${id(2)} is there twice, with different names`],
    [[null], "list0.json: item 1:"],
  ])("%j is a mistake that is told, and nothing is written", async (list, message) => {
    const { exitCode, stderr, text } = await update([list]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
    expect(text).toThrow("ENOENT");
  });
});
