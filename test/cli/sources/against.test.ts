import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, describe, expect, test } from "vitest";

import type { Report } from "../../../access/index.ts";
import { resolveCommit } from "../../../cli/sources/baseline/commit.ts";
import { keylessHere, root, type RunOptions } from "../keyless.ts";
import { commit, git, lock, program, repositoryWith, roles, temporaryFolder, write } from "../repository.ts";

/** Where worktrees of this file are, and no other test's. */
const temp = mkdtempSync(join(tmpdir(), "keyless-against-test-"));
afterAll(() => {
  rmSync(temp, { recursive: true });
});

/** Compares the working tree with a ref, and makes sure that nothing is left behind. */
async function against(folder: string, ref: string, { cwd = folder, env = {} }: RunOptions = {}) {
  const args = ["preview", "--against", ref, "--stack", "prod", "--format", "json"];
  const { exitCode, stdout, stderr } = await keylessHere(args, { cwd, env: { ...env, TMPDIR: temp } });
  expect(git(folder, "worktree", "list").split("\n")).toHaveLength(1);
  expect(readdirSync(temp).filter((name) => name.startsWith("keyless-against-"))).toEqual([]);
  const verdict = stdout === "" ? undefined : (JSON.parse(stdout) as Report).verdict;
  return { exitCode, verdict, stderr };
}

const textOf = (file: string) => readFileSync(file, "utf8");
const use = { "chat-api": roles.openAIUser };
const manage = { "chat-api": roles.openAIContributor };

describe("keyless preview --against a commit", () => {
  test("an untouched working tree changes nothing, and git sees nothing afterwards", async () => {
    const folder = repositoryWith(use, { subfolder: "infra/shop" });
    const result = await against(folder, "HEAD", { cwd: join(folder, "infra/shop") });
    expect(result).toEqual({ exitCode: 0, verdict: "same", stderr: "" });
    expect(git(folder, "status", "--porcelain")).toBe("");
    expect(existsSync(`${root}node_modules/@pulumi/pulumi/package.json`)).toBe(true);
  });

  test("what is not committed yet counts", async () => {
    const folder = repositoryWith(use);
    write(folder, { "index.js": program(manage) });
    expect(await against(folder, "HEAD")).toEqual({ exitCode: 1, verdict: "broader", stderr: "" });
  });

  test("a commit that changes a role and its lock together is broader, by the command of the reference workflow", async () => {
    const folder = repositoryWith(use);
    lock(folder, use);
    commit(folder, "locks");
    git(folder, "update-ref", "refs/remotes/origin/main", "HEAD");
    write(folder, { "index.js": program(manage) });
    lock(folder, manage);
    commit(folder, "a role and its lock");
    expect((await keylessHere(["preview"], { cwd: folder })).exitCode).toBe(0);
    expect(await against(folder, "HEAD~1")).toEqual({ exitCode: 1, verdict: "broader", stderr: "" });

    const temp = temporaryFolder();
    symlinkSync(root, join(temp, "base"));
    const workflow = join(root, ".github/workflows/access.yml");
    const [script = ""] = /node "\$RUNNER_TEMP\/base(?:.*\\\n)*.*/.exec(textOf(workflow)) ?? [];
    const env = { ...process.env, RUNNER_TEMP: temp, GITHUB_WORKSPACE: folder, BASE: "main" };
    const { status, stdout } = spawnSync("bash", ["-e", "-c", script], { cwd: folder, env, encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 1, stdout: `${temp}/access.md: dev broader, prod broader\n` });
    expect(textOf(join(temp, "access.md"))).toContain("Access grows");
  });

  test("a stack that is new is all gain, and one that is no longer described cannot be told", async () => {
    const folder = repositoryWith(use);
    rmSync(join(folder, "stacks/Pulumi.dev.yaml"));
    write(folder, { "stacks/Pulumi.staging.yaml": "config: {}\n" });
    const { exitCode, stdout, stderr } = await keylessHere(["preview", "--against", "HEAD", "--format", "json"], {
      cwd: folder,
    });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /^keyless: new since HEAD \([0-9a-f]{7}\), so all access counts as gained: stack staging\n$/,
    );
    const { stacks } = JSON.parse(stdout) as Report;
    expect(stacks.map(({ stack, verdict }) => [stack, verdict])).toEqual([
      ["staging", "broader"],
      ["prod", "same"],
      ["dev", "unknown"],
    ]);
    expect(stacks[2]?.unknowns.map(({ why }) => why)).toContain(
      "the stack is no longer described, but its deployed resources stay",
    );
    expect(stacks[2]?.access.map(({ actor }) => actor.name)).toEqual(["chat-api"]);
  });

  test("that a stack is no longer described is in every format, and exit code 1", async () => {
    const folder = repositoryWith(use);
    rmSync(join(folder, "stacks/Pulumi.dev.yaml"));
    for (const format of ["terminal", "markdown"]) {
      const { exitCode, stdout } = await keylessHere(["preview", "--against", "HEAD", "--format", format], {
        cwd: folder,
      });
      expect(exitCode).toBe(1);
      expect(stdout).toContain("no longer described");
      expect(stdout).toMatch(/cannot tell/i);
    }
    const hidden = await keylessHere(["preview", "--against", "HEAD", "--stack", "prod"], { cwd: folder });
    expect(hidden.exitCode).toBe(0);
  });

  test("no file of the working tree can stand in for the ref", async () => {
    const folder = repositoryWith(use);
    write(folder, { "index.js": program(manage) });
    lock(folder, manage, ["prod"]);
    write(folder, { main: textOf(join(folder, "stacks/access.prod.yaml")) });
    expect(await against(folder, "main")).toMatchObject({ exitCode: 1, verdict: "broader" });
  });
});

test("the lock of a stack that was not asked for is refused: nothing would be judged", async () => {
  const folder = repositoryWith(use);
  lock(folder, use, ["prod"]);
  const { exitCode, stderr } = await keylessHere(
    ["preview", "--against", "stacks/access.prod.yaml", "--stack", "dev"],
    {
      cwd: folder,
    },
  );
  expect(exitCode).toBe(2);
  expect(stderr).toContain("it is the lock of prod, and --stack asks for dev");
});

describe("where the program of the commit cannot tell", () => {
  const broken = 'throw new Error("no such thing");\n';

  test("its lock does, and that is said", async () => {
    const folder = repositoryWith(use);
    lock(folder, use, ["prod"]);
    write(folder, { "index.js": broken });
    commit(folder, "locks, and a program that does not run");
    write(folder, { "index.js": program(manage) });
    const { exitCode, verdict, stderr } = await against(folder, "HEAD");
    expect({ exitCode, verdict }).toEqual({ exitCode: 1, verdict: "broader" });
    expect(stderr).toMatch(
      /HEAD .*, stack prod: its lock is used instead of its program, because its program does not run: .*no such thing/s,
    );
  });

  test("without a lock nothing is decided: exit code 2, with both reasons", async () => {
    const folder = repositoryWith(use);
    write(folder, { "index.js": broken });
    commit(folder, "a program that does not run");
    write(folder, { "index.js": program(use) });
    const { exitCode, verdict, stderr } = await against(folder, "HEAD");
    expect({ exitCode, verdict }).toEqual({ exitCode: 2, verdict: undefined });
    expect(stderr).toContain("its program does not run: ");
    expect(stderr).toContain("it has no lock to use instead: there is no stacks/access.prod.yaml");
    expect(stderr).not.toContain(tmpdir());
  });

  test("a lock that was not current is told, and the program counts", async () => {
    const folder = repositoryWith(use);
    lock(folder, use, ["prod"]);
    write(folder, { "index.js": program(manage) });
    commit(folder, "the lock of another program");
    const { exitCode, verdict, stderr } = await against(folder, "HEAD");
    expect({ exitCode, verdict }).toEqual({ exitCode: 0, verdict: "same" });
    expect(stderr).toMatch(/HEAD \(.*\), stack prod: its lock was out of date, so its program is used/);
  });
});

describe("where the installed packages are not those that the commit wants", () => {
  test("its lock is compared with: a package that gives more access is seen", async () => {
    const folder = repositoryWith(use);
    write(folder, { "package-lock.json": "{}" });
    lock(folder, use, ["prod"]);
    commit(folder, "locks");
    write(folder, { "package-lock.json": '{ "other": true }', "index.js": program(manage) });
    const { exitCode, verdict, stderr } = await against(folder, "HEAD");
    expect({ exitCode, verdict }).toEqual({ exitCode: 1, verdict: "broader" });
    expect(stderr).toContain("the installed packages are not those that it wants");
  });

  test("that is one note for all stacks, and in the report", async () => {
    const folder = repositoryWith(use);
    write(folder, { "package-lock.json": "{}" });
    lock(folder, use);
    const id = commit(folder, "locks");
    write(folder, { "package-lock.json": '{ "other": true }' });
    const { exitCode, stdout, stderr } = await keylessHere(["preview", "--against", id], { cwd: folder });
    expect(exitCode).toBe(0);
    expect(stderr).toBe(
      `keyless: ${id.slice(0, 7)}, stacks dev, prod: its lock is used instead of its program, because the installed packages are not those that it wants (package-lock.json differs)\n`,
    );
    expect(stdout).toContain(`against ${id.slice(0, 7)}, by its lock files  `);
    const json = (await keylessHere(["preview", "--against", id, "--format", "json"], { cwd: folder })).stdout;
    expect((JSON.parse(json) as Report).stacks.map(({ before }) => before)).toEqual([
      { source: "lock", ref: id },
      { source: "lock", ref: id },
    ]);
  });

  test("without a lock the verdict is that nobody can tell", async () => {
    const folder = repositoryWith(use);
    write(folder, { "package-lock.json": "{}" });
    expect(await against(folder, "HEAD")).toMatchObject({ exitCode: 1, verdict: "unknown" });
  });

  test("a package of the repository itself is the commit's own", async () => {
    const folder = repositoryWith({});
    const installed = join(folder, "node_modules");
    rmSync(installed);
    mkdirSync(join(installed, "@pulumi"), { recursive: true });
    symlinkSync(`${root}node_modules/@pulumi/pulumi`, join(installed, "@pulumi/pulumi"));
    symlinkSync("../packages/shop-access", join(installed, "shop-access"));
    const workspace = { "packages/shop-access/package.json": '{ "name": "shop-access", "main": "index.js" }' };
    write(folder, {
      ...workspace,
      "packages/shop-access/index.js": program(use),
      "index.js": 'require("shop-access");\n',
    });
    commit(folder, "workspace");
    write(folder, { "packages/shop-access/index.js": program(manage) });
    expect(await against(folder, "HEAD")).toMatchObject({ exitCode: 1, verdict: "broader" });
  });
});

describe("git is asked and not obeyed", () => {
  test("what is no commit is refused before git could take it for something else", async () => {
    const folder = repositoryWith(use);
    const hostile = ["--upload-pack=touch x", "-h", "", "no-such-branch", "HEAD:index.js", "HEAD\u0000", "HEAD..HEAD"];
    for (const ref of [...hostile, "$(id)", "HEAD\nHEAD"]) {
      expect(() => resolveCommit(folder, ref)).toThrow(/^--against ".*": (expected a commit|there is no such commit)/);
    }
    expect(resolveCommit(folder, "main").id).toBe(git(folder, "rev-parse", "HEAD"));
    const { exitCode, stdout, stderr } = await keylessHere(["preview", "--against=--help"], { cwd: folder });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain('--against "--help": expected a commit, branch or tag');
  });

  test("a tag that is called like a branch is refused: it could name another base", () => {
    const folder = repositoryWith(use);
    git(folder, "tag", "main");
    expect(() => resolveCommit(folder, "main")).toThrow(/names refs\/tags\/main and refs\/heads\/main/);
    expect(resolveCommit(folder, "refs/heads/main").id).toBe(git(folder, "rev-parse", "HEAD"));
  });

  test("no hook runs, and what a hook has set in the environment misleads nobody", async () => {
    const folder = repositoryWith(use);
    const hook = join(folder, ".git/hooks/post-checkout");
    mkdirSync(join(folder, ".git/hooks"), { recursive: true });
    writeFileSync(hook, `#!/bin/sh\ntouch "${folder}/hook-ran"\n`);
    chmodSync(hook, 0o755);
    const env = { GIT_DIR: "/nowhere", GIT_INDEX_FILE: "/nowhere/index", GIT_WORK_TREE: "/nowhere" };
    expect(await against(folder, "HEAD", { env })).toEqual({ exitCode: 0, verdict: "same", stderr: "" });
    expect(existsSync(join(folder, "hook-ran"))).toBe(false);
  });

  test("a shallow clone says how to get the history", async () => {
    const [origin, clone] = [repositoryWith(use), temporaryFolder()];
    const first = git(origin, "rev-parse", "HEAD");
    write(origin, { "index.js": program(manage) });
    commit(origin, "second");
    git(clone, "clone", "--quiet", "--depth", "1", `file://${origin}`, ".");
    const { exitCode, stderr } = await keylessHere(["preview", "--against", first], { cwd: clone });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("it is shallow");
    expect(stderr).toContain("fetch-depth: 0");
  });

  test("a folder in no repository is told", async () => {
    const folder = repositoryWith(use);
    rmSync(join(folder, ".git"), { recursive: true });
    const { exitCode, stderr } = await keylessHere(["preview", "--against", "HEAD"], { cwd: folder });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("is in no git repository");
  });
});
