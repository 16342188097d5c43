import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import type { Report } from "../../../access/index.ts";
import { keylessHere } from "../keyless.ts";
import { commit, git, lock, program, repositoryWith, roles, write } from "../repository.ts";

const use = { "chat-api": roles.openAIUser };
const prodLock = (folder: string) => join(folder, "stacks/access.prod.yaml");

describe("keyless lock", () => {
  test("writes one file for each stack beside its configuration, the same each time", async () => {
    const folder = repositoryWith(use);
    const { exitCode, stdout, stderr } = await keylessHere(["lock"], { cwd: folder });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toBe("stacks/access.dev.yaml  written, new\nstacks/access.prod.yaml  written, new\n");
    const written = readFileSync(prodLock(folder), "utf8");
    expect(written).toContain("stack: prod");
    expect((await keylessHere(["lock"], { cwd: folder })).stdout).toBe(
      "stacks/access.dev.yaml  current\nstacks/access.prod.yaml  current\n",
    );
    expect(readFileSync(prodLock(folder), "utf8")).toBe(written);
    expect(readdirSync(join(folder, "stacks")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("says what has changed since it was written", async () => {
    const folder = repositoryWith(use);
    lock(folder, use);
    write(folder, { "index.js": program({ "chat-api": roles.openAIContributor }) });
    const { exitCode, stdout } = await keylessHere(["lock", "--stack", "prod"], { cwd: folder });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^stacks\/access\.prod\.yaml {2}written\n/);
    expect(stdout).toContain("manage models");
    expect(stdout).toMatch(/If this is intended: commit stacks\/access\.prod\.yaml and ask for review\./);
  });

  test("writes an older lock anew and says that no access is different", async () => {
    const folder = repositoryWith(use);
    lock(folder, use);
    const written = readFileSync(prodLock(folder), "utf8");
    write(folder, { "stacks/access.prod.yaml": written.replace(/^version: \d+$/m, "version: 1") });
    const old = await keylessHere(["preview", "--stack", "prod"], { cwd: folder });
    expect(old).toMatchObject({ exitCode: 2, stdout: "" });
    expect(old.stderr).toContain("the lock is of an older keyless; `keyless lock` writes it anew and says whether");
    const { exitCode, stdout } = await keylessHere(["lock", "--stack", "prod"], { cwd: folder });
    expect({ exitCode, text: readFileSync(prodLock(folder), "utf8") }).toEqual({ exitCode: 0, text: written });
    expect(stdout).toContain("stacks/access.prod.yaml  written\n");
    expect(stdout).toContain("Access did not change.");
  });

  test("records what is stated, and a change does not silence with what it states itself", async () => {
    const folder = repositoryWith(use);
    lock(folder, use);
    write(folder, {
      "keyless.yaml": 'version: 1\nstatements:\n  - { type: "datadog:*", carriesNoAccess: monitoring only }\n',
    });
    const said = "keyless.yaml states that datadog:* carries no access: that counts when keyless lock has written it";
    expect((await keylessHere(["preview", "--stack", "prod"], { cwd: folder })).stderr).toContain(said);
    expect((await keylessHere(["lock", "--check", "--stack", "prod"], { cwd: folder })).exitCode).toBe(1);
    await keylessHere(["lock", "--stack", "prod"], { cwd: folder });
    expect(readFileSync(prodLock(folder), "utf8")).toContain("stated:\n  - datadog:*: {reason: monitoring only}\n");
    expect((await keylessHere(["preview", "--stack", "prod"], { cwd: folder })).stderr).toBe("");
  });

  test("names locks of stacks that are no more, and a check does not pass over them", async () => {
    const folder = repositoryWith(use);
    rmSync(join(folder, "stacks/Pulumi.prod.yaml"));
    write(folder, { "stacks/access.old.yaml": "stack: old\n" });
    const said = "stacks/access.old.yaml  the stack no longer exists: remove this file\n";
    const written = await keylessHere(["lock"], { cwd: folder });
    expect(written).toMatchObject({ exitCode: 0, stderr: "" });
    expect(written.stdout).toContain(said);
    const checked = await keylessHere(["lock", "--check"], { cwd: folder });
    expect(checked.exitCode).toBe(1);
    expect(checked.stdout).toContain(said);
    expect((await keylessHere(["lock", "--check", "--stack", "dev"], { cwd: folder })).exitCode).toBe(0);
  });

  test("a lock with a conflict is written anew, and what it was made from is named", async () => {
    const folder = repositoryWith(use);
    lock(folder, use);
    const text = readFileSync(prodLock(folder), "utf8");
    write(folder, { "stacks/access.prod.yaml": `<<<<<<< ours\n${text}=======\n${text}>>>>>>> theirs\n` });
    const checked = await keylessHere(["lock", "--check", "--stack", "prod"], { cwd: folder });
    expect(checked.exitCode).toBe(1);
    expect(checked.stdout).toContain("has a conflict: merge the program and stacks/Pulumi.prod.yaml, then run keyless");
    expect((await keylessHere(["lock", "--stack", "prod"], { cwd: folder })).stdout).toContain(
      "stacks/access.prod.yaml had a conflict; written anew from the program: check that stacks/Pulumi.prod.yaml is merged",
    );
    expect(readFileSync(prodLock(folder), "utf8")).toBe(text);
  });
});

describe("keyless lock --check", () => {
  test("is 0 where locks are current, also with the line ends of Windows", async () => {
    const folder = repositoryWith(use);
    lock(folder, use);
    writeFileSync(prodLock(folder), readFileSync(prodLock(folder), "utf8").replaceAll("\n", "\r\n"));
    expect(await keylessHere(["lock", "--check", "--stack", "prod"], { cwd: folder })).toMatchObject({
      exitCode: 0,
      stderr: "",
    });
  });

  test("is 1 where one is missing, differs or cannot be read, and writes nothing", async () => {
    const folder = repositoryWith(use);
    expect(await keylessHere(["lock", "--check", "--stack", "dev"], { cwd: folder })).toMatchObject({
      exitCode: 1,
      stdout: "stacks/access.dev.yaml  missing\n\nkeyless lock writes what the program gives.\n",
    });
    lock(folder, use);
    const before = readFileSync(prodLock(folder), "utf8");
    write(folder, { "index.js": program({ "chat-api": roles.openAIContributor }), "stacks/access.dev.yaml": "- 1\n" });
    const { exitCode, stdout } = await keylessHere(["lock", "--check"], { cwd: folder });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("stacks/access.prod.yaml  not current");
    expect(stdout).toContain("manage models");
    expect(stdout).toContain("stacks/access.dev.yaml could not be read: ");
    expect(readFileSync(prodLock(folder), "utf8")).toBe(before);
  });

  test("is 2 where the program does not run", async () => {
    const folder = repositoryWith(use);
    write(folder, { "index.js": 'throw new Error("no such thing");\n' });
    const checked = await keylessHere(["lock", "--check", "--stack", "prod"], { cwd: folder });
    expect(checked).toMatchObject({ exitCode: 2, stdout: "" });
  });
});

describe("locks as a baseline", () => {
  const preview = async (folder: string, ...args: string[]) => {
    const { exitCode, stdout, stderr } = await keylessHere(["preview", "--format", "json", ...args], { cwd: folder });
    const stacks = stdout === "" ? [] : (JSON.parse(stdout) as Report).stacks;
    return { exitCode, verdicts: stacks.map(({ verdict }) => verdict), stderr };
  };

  test("without any there is no verdict; with one, its stack has a verdict", async () => {
    const folder = repositoryWith(use);
    expect(await preview(folder)).toEqual({ exitCode: 0, verdicts: [null, null], stderr: "" });
    lock(folder, use, ["prod"]);
    write(folder, { "index.js": program({}) });
    expect(await preview(folder)).toEqual({
      exitCode: 1,
      verdicts: [null, "narrower"],
      stderr:
        "keyless: No lock for dev (1 of 2 stacks): nothing was judged there. keyless lock --stack dev writes it\n",
    });
    expect(await preview(folder, "--stack", "prod")).toEqual({ exitCode: 0, verdicts: ["narrower"], stderr: "" });
  });

  test("one that is missing where others are there, or that was deleted, is exit code 1", async () => {
    const folder = repositoryWith(use);
    lock(folder, use);
    commit(folder, "locks");
    rmSync(join(folder, "stacks/access.dev.yaml"));
    const stderr = (files: string) =>
      `keyless: ${files} in the last commit and missing here: nothing was judged there. git restore brings`;
    const alone = await preview(folder, "--stack", "dev");
    expect(alone).toMatchObject({ exitCode: 1, verdicts: [null] });
    expect(alone.stderr).toContain(stderr("stacks/access.dev.yaml is"));
    rmSync(join(folder, "stacks/access.prod.yaml"));
    const both = await preview(folder);
    expect(both).toMatchObject({ exitCode: 1, verdicts: [null, null] });
    expect(both.stderr).toContain(stderr("stacks/access.dev.yaml, stacks/access.prod.yaml are"));
    git(folder, "reset", "--quiet", "HEAD~1");
    expect(await preview(folder)).toEqual({ exitCode: 0, verdicts: [null, null], stderr: "" });
    lock(folder, use, ["prod"]);
    expect(await preview(folder, "--stack", "dev")).toMatchObject({ exitCode: 1, verdicts: [null] });
  });

  test("whoever ran it with npx is told to lock with the same package, not with one of that name on npm", async () => {
    const env = { npm_command: "exec", npm_config_package: "./azure-keyless-0.1.0.tgz" };
    const { stdout } = await keylessHere(["preview", "--stack", "prod"], { cwd: repositoryWith(use), env });
    expect(stdout).toContain("\nnpx --package=./azure-keyless-0.1.0.tgz keyless lock saves");
  });

  test("what to do next is said on a terminal", async () => {
    const folder = repositoryWith(use);
    const said = async (...args: string[]) =>
      (await keylessHere(["preview", ...args], { cwd: folder, env: { npm_command: "" } })).stdout
        .trimEnd()
        .replace(/\s+/g, " ");
    expect(await said("--stack", "dev")).toMatch(
      / keyless lock saves this access to a file; commit it, and later previews judge each change\.$/,
    );
    lock(folder, use, ["prod"]);
    expect(await said()).toMatch(/ No lock for dev \(1 of 2 stacks\): .* keyless lock --stack dev writes it$/);
    expect(await said("--stack", "dev")).toMatch(/ No lock for dev yet\. keyless lock --stack dev writes it$/);
    write(folder, { "index.js": program({ "chat-api": roles.openAIContributor }) });
    expect(await said("--stack", "prod")).toMatch(
      / If this is intended: run keyless lock, commit stacks\/access\.prod\.yaml and ask for review\. If not: undo the cause above\.$/,
    );
    expect(await said("--stack", "prod", "--against", "HEAD")).not.toContain("If this is intended");
  });

  test("a lock of a stack that is no longer described says what stays deployed: exit code 1", async () => {
    const folder = repositoryWith(use);
    lock(folder, use);
    rmSync(join(folder, "stacks/Pulumi.prod.yaml"));
    expect(await preview(folder)).toEqual({ exitCode: 1, verdicts: ["same", "unknown"], stderr: "" });
  });

  test("a lock elsewhere can be named", async () => {
    const folder = repositoryWith({});
    lock(folder, {});
    write(folder, { "elsewhere.yaml": readFileSync(prodLock(folder), "utf8"), "index.js": program(use) });
    lock(folder, use);
    expect(await preview(folder, "--against", "elsewhere.yaml")).toEqual({
      exitCode: 1,
      verdicts: [null, "broader"],
      stderr:
        "keyless: elsewhere.yaml is no lock of dev (1 of 2 stacks): nothing was judged there. --stack runs only those that you name\n",
    });
  });

  test("a file that is no lock is said to be none", async () => {
    const folder = repositoryWith(use);
    write(folder, { "other.yaml": "name: shop\n" });
    const { exitCode, stderr } = await preview(folder, "--against", "other.yaml");
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: "--against other.yaml: not a lock: it has no `version` and no `stack`\n",
    });
  });

  test.each<[string, string, string]>([
    ["stacks/access.prod.yaml", "stack: [", "stacks/access.prod.yaml: "],
    ["stacks/access.prod.yaml", "dev", 'the lock of stack "dev", expected that of "prod"'],
  ])("a broken one (%s: %s) is one clear error", async (path, content, text) => {
    const folder = repositoryWith(use);
    lock(folder, use);
    const dev = readFileSync(join(folder, "stacks/access.dev.yaml"), "utf8");
    write(folder, { [path]: content === "dev" ? dev : content });
    const { exitCode, stderr } = await preview(folder);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(text);
    expect(stderr).not.toMatch(/our bug|^\s+at /m);
  });
});
