import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { keylessHere, root } from "../keyless.ts";

let cwd = "";
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "keyless-roles-"));
});
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const id = "11111111-2222-3333-4444-555555555555";
const custom = (permissions: object[], name = "Nearly\u001b[31m \u202eowner") => [
  { name: id, roleName: name, roleType: "CustomRole", permissions },
];
const file = (name: string, content: unknown) => {
  const path = join(cwd, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};
const run = async (...args: string[]) => await keylessHere(["roles", ...args], { cwd });
const invisible = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe("keyless roles compare", () => {
  test("prints verdict, gained and lost as JSON, for names and GUIDs", async () => {
    const { exitCode, stdout, stderr } = await run(
      "compare",
      "Cognitive Services OpenAI User",
      "a97b65f3-24c7-4388-baec-2e87135dc908",
      "--format",
      "json",
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const printed = JSON.parse(stdout) as { verdict: string; gained: string[]; lost: string[] };
    expect(Object.keys(printed)).toEqual(["verdict", "gained", "lost"]);
    expect(printed.verdict).toBe("mixed");
    expect(printed.gained[0]).toBe("Microsoft.CognitiveServices/accounts/listKeys/action");
    expect(printed.lost).toContain("Microsoft.Authorization/roleAssignments/read");
  });

  test("reads well on a terminal", async () => {
    const { stdout } = await run("compare", "owner", "contributor");
    expect(stdout).toMatch(/^Owner → Contributor: narrower\n\nlost, for example\n {2}- Microsoft.Authorization\/role/);
  });
});

describe("keyless roles list and show", () => {
  test("list has every role with GUID and powers", async () => {
    expect((await run("list")).stdout).toMatch(/^Reader +acdd72a7-3385-48ef-bd42-f606fba81ae7$/m);
    const listed = JSON.parse((await run("list", "--format", "json")).stdout) as { name: string; powers: string[] }[];
    expect(listed.length).toBeGreaterThanOrEqual(150);
    expect(listed.find(({ name }) => name === "Key Vault Secrets User")?.powers).toEqual(["readSecrets"]);
  });

  test("show has former names, powers in words and the permissions", async () => {
    const { stdout } = await run("show", "Azure AI User");
    expect(stdout).toContain("Foundry User\n  GUID          53ca6127-db72-4b80-b1b0-d745d6d5456d");
    expect(stdout).toContain("former names  Azure AI User");
    expect(stdout).toContain("read keys");
    expect(stdout).toContain("    Microsoft.CognitiveServices/accounts/listkeys/action");
  });
});

describe("keyless roles update", () => {
  test("makes custom roles known, from a file or standard input, sorted and the same each time", async () => {
    const from = file("az.json", custom([{ actions: ["*"], notActions: ["A/write"], condition: null }]));
    expect(await run("update", "--from", from)).toMatchObject({ exitCode: 0, stderr: "" });
    const written = readFileSync(join(cwd, "keyless.yaml"), "utf8");
    const { status } = spawnSync(process.execPath, [`${root}cli/keyless.ts`, "roles", "update", "--from", "-"], {
      cwd,
      input: `\uFEFF${readFileSync(from, "utf8")}`,
    });
    expect(status).toBe(0);
    expect(readFileSync(join(cwd, "keyless.yaml"), "utf8")).toBe(written);
    expect(JSON.parse((await run("compare", id, "Owner", "--format", "json")).stdout)).toEqual({
      verdict: "broader",
      gained: ["A/write"],
      lost: [],
    });
  });

  test("a hostile name comes out inert", async () => {
    for (const args of [["list"], ["show", id], ["compare", id, "Reader"]]) {
      const { exitCode, stdout } = await run(...args);
      expect(exitCode).toBe(0);
      expect(stdout).toContain("Nearly\\u{1b}[31m \\u{202e}owner");
      expect(stdout).not.toMatch(invisible);
    }
  });

  test("merges, and leaves out what keyless knows already", async () => {
    const reader = "acdd72a7-3385-48ef-bd42-f606fba81ae7";
    const from = file("az.json", [
      { name: reader, roleName: "Reader", roleType: "BuiltInRole", permissions: [{ actions: ["*/READ"] }] },
      { name: id.replace("1", "2"), roleName: "Other", roleType: "CustomRole", permissions: [{ actions: ["x"] }] },
    ]);
    expect((await run("update", "--from", from)).stdout).toBe(
      "keyless.yaml: 2 roles (1 before), from 2 read, 1 of them exactly as keyless knows them already\n",
    );
  });
});

describe("roles of a project", () => {
  const role = custom([{ actions: ["A/read"] }], "0755")[0] ?? {};
  const inFolder = (files: Record<string, string>) => {
    const folder = mkdtempSync(join(cwd, "project-"));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return { folder, roles: async (...args: string[]) => await keylessHere(["roles", ...args], { cwd: folder }) };
  };
  const files = { "az.json": JSON.stringify([role]) };

  test("are written into keyless.yaml, the rest of which stays as it is, and read as they were", async () => {
    const settings = "# ours\nversion: 1\n# why\nstatements:\n  - { type: 'a:*', carriesNoAccess: x }\n";
    const { folder, roles } = inFolder({ ...files, "keyless.yaml": settings });
    expect(await roles("update", "--from", "az.json")).toMatchObject({ exitCode: 0, stderr: "" });
    expect(readFileSync(join(folder, "keyless.yaml"), "utf8")).toContain("# ours\nversion: 1\n# why\nstatements:\n");
    expect((await roles("show", id)).stdout).toMatch(/^0755\n/);
  });

  test("are written into the file that keyless.yaml names", async () => {
    const { folder, roles } = inFolder({ ...files, "keyless.yaml": "version: 1\nroles: team.json\n" });
    expect((await roles("update", "--from", "az.json")).stdout).toContain("team.json: 1 roles (0 before)");
    expect(JSON.parse(readFileSync(join(folder, "team.json"), "utf8"))).toMatchObject([{ roleName: "0755" }]);
    expect((await roles("show", id)).exitCode).toBe(0);
  });

  test("in the file of before are an error that says which command converts it", async () => {
    const { folder, roles } = inFolder({ "keyless.roles.json": files["az.json"] });
    expect(await roles("list")).toMatchObject({
      exitCode: 2,
      stdout: "",
      stderr:
        "keyless.roles.json: this file is no longer read, roles are in keyless.yaml now\n" +
        "  convert it   keyless roles update --from keyless.roles.json   then remove it\n",
    });
    expect((await roles("update", "--from", "keyless.roles.json")).exitCode).toBe(0);
    rmSync(join(folder, "keyless.roles.json"));
    expect((await roles("show", id)).stdout).toMatch(/^0755\n/);
  });
});

describe("what is wrong is said in plain words, with exit code 2 and no stack trace", () => {
  test.each<[string[], string]>([
    [["show", "Contributer"], 'no role "Contributer" (did you mean Contributor?)'],
    [["show", "zzzzzzzz"], 'no role "zzzzzzzz"\n'],
    [["show", "\u001b[2J"], 'no role "\\u{1b}[2J"'],
    [["compare", "Reader", "99999999-2222-3333-4444-555555555555"], "az role definition list"],
    [["compare", "Reader"], "missing required argument 'to'"],
    [["list", "--roles", "nowhere.json"], "nowhere.json: there is no such file"],
    [["list", "--format", "xml"], "Allowed choices are terminal, json"],
    [["update"], "required option '--from <file>'"],
    [["update", "--from", "nowhere.json"], "nowhere.json: cannot be read (ENOENT)"],
    [["update", "--from", "."], ".: cannot be read (EISDIR)"],
    [["update", "--from", "text.json"], "text.json: not JSON"],
    [["update", "--from", "wrong.json"], "wrong.json: role 0: permissions[0].actions: expected a list"],
    [["lsit"], "Did you mean list?"],
  ])("%j", async (args, text) => {
    file("text.json", "Reader");
    file("wrong.json", custom([{ actions: "*" }]));
    const { exitCode, stdout, stderr } = await run(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(text);
    expect(stderr).not.toMatch(/^\s+at |node_modules|\u001b/m);
  });

  test.each([["list"], ["show"], ["compare"], ["update"]])("help of %s has an example", async (name) => {
    const { exitCode, stdout } = await run(name, "--help");
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Example:\n {2}.*keyless roles /);
  });
});
