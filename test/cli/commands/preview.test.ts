import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, describe, expect, test } from "vitest";

import { keylessHere, root } from "../keyless.ts";
import { lock, program, repositoryWith, roles, write } from "../repository.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A copy of our example with one stack's file changed. */
function exampleWith(stack: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), "keyless-cli-"));
  folders.push(folder);
  for (const file of ["Pulumi.yaml", "package.json", "stacks"])
    cpSync(join(root, file), join(folder, file), { recursive: true });
  for (const room of ["components", "access", "node_modules"]) symlinkSync(join(root, room), join(folder, room));
  const path = join(folder, `stacks/Pulumi.${stack}.yaml`);
  writeFileSync(path, change(readFileSync(path, "utf8")));
  return folder;
}

const use = { "chat-api": roles.openAIUser };

const withoutTrace = (text: string) => {
  expect(text).not.toMatch(/^\s+at .*[:(]/m);
  expect(text).not.toContain("node_modules");
  return text;
};

describe("keyless preview", () => {
  test("shows one stack on request, without colour where that is no terminal", async () => {
    const env = { CI: "true", FORCE_COLOR: undefined, NO_COLOR: undefined };
    const { exitCode, stdout, stderr } = await keylessHere(["preview", "--stack", "dev"], { env });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(
      /^azure-keyless {2}1 stack, offline \(no credentials used\), against the lock files in stacks\/ {2}\d+\.\d s\n\n {2}= dev {2}no change/,
    );
    expect(stdout).toContain("github contoso/doc-summariser branch main");
    expect(stdout).not.toContain("\u001b");
  });

  test("prints the report and nothing else as JSON", async () => {
    const folder = repositoryWith(use);
    lock(folder, use);
    const args = ["preview", "--stack", "prod", "dev", "--format", "json"];
    const { exitCode, stdout } = await keylessHere(args, { cwd: folder });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      verdict: "same",
      stacks: [
        { stack: "prod", before: { source: "lock", ref: "stacks/access.prod.yaml" } },
        { stack: "dev", before: { source: "lock", ref: "stacks/access.dev.yaml" } },
      ],
    });
  });

  test("needs no credentials and does not look at any", async () => {
    const env = {
      ARM_CLIENT_SECRET: "s3cret",
      AZURE_CLIENT_ID: "c",
      PULUMI_ACCESS_TOKEN: "t",
      ARM_SUBSCRIPTION_ID: "mine",
    };
    const folder = repositoryWith(use);
    // A program that does look tells what it sees by the name of an identity.
    const seen = `Object.keys(process.env).filter((name) => ${JSON.stringify(Object.keys(env))}.includes(name))`;
    write(folder, { "index.js": program(use).replace('"chat-api"', `["chat-api " + ${seen}]`) });
    const preview = (more: NodeJS.ProcessEnv) =>
      keylessHere(["preview", "--stack", "dev", "--format", "json"], { cwd: folder, env: more });
    const { exitCode, stdout } = await preview(env);
    expect(exitCode).toBe(0);
    expect(stdout).toBe((await preview({})).stdout);
  });
});

describe("what is wrong is said in plain words, with exit code 2 and no stack trace", () => {
  test("every problem of a stack's file at once", async () => {
    const folder = exampleWith("prod", (text) =>
      text.replace('"2026-12-31"', "31.12.2026").replace("uses: [aoai]\n", "uses: [aoia]\n"),
    );
    const { exitCode, stdout, stderr } = await keylessHere(["preview", "--cwd", folder, "--stack", "prod"]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(withoutTrace(stderr)).toContain(
      [
        "stacks/Pulumi.prod.yaml: 2 problems",
        "",
        '  accounts.aoai.authentication.until   given "31.12.2026", expected a date like 2026-12-31',
        '  workloads.chat-api.uses[0]           given "aoia", expected one of: aoai, corpus, docs, functions, index, secrets   (did you mean aoai?)',
      ].join("\n"),
    );
  });

  test("a key that stands twice, with file and line", async () => {
    const folder = exampleWith("dev", (text) => text.replace("    weekly-report:", "    chat-api:"));
    const { exitCode, stderr } = await keylessHere(["preview", "--cwd", folder, "--stack", "dev"]);
    expect(exitCode).toBe(2);
    expect(withoutTrace(stderr)).toMatch(/stacks\/Pulumi\.dev\.yaml:\d+.*chat-api/);
  });

  test("a mistake in a component, with what was given and what to do", async () => {
    const trust = "{ repository: contoso/doc-summariser, branch: main }";
    const folder = exampleWith("dev", (text) => text.replace(trust, `${trust}, ${trust}`));
    const { exitCode, stderr } = await keylessHere(["preview", "--cwd", folder, "--stack", "dev"]);
    expect(exitCode).toBe(2);
    expect(withoutTrace(stderr)).toContain(
      'WorkloadIdentity "doc-summariser-deploy": this federated credential is already declared',
    );
    expect(stderr).toContain("subject would be   repo:contoso/doc-summariser:ref:refs/heads/main");
  });

  test.each<[string[], string]>([
    [["preview", "--stack", "prd"], "prod"],
    [["preview", "--cwd", "/nowhere-at-all"], "/nowhere-at-all"],
    [["preview", "--format", "xml"], "Allowed choices are terminal, markdown, json"],
    [["preview", "--timeout", "soon"], "expected a whole number of seconds"],
    [["preview", "everything"], "too many arguments"],
    [["prevew"], "Did you mean preview?"],
    [["--versoin"], "Did you mean --version?"],
  ])("%j", async (args, text) => {
    const { exitCode, stdout, stderr } = await keylessHere(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(withoutTrace(stderr)).toContain(text);
  });

  test("a folder that is no Pulumi project", async () => {
    const folder = mkdtempSync(join(tmpdir(), "keyless-cli-"));
    folders.push(folder);
    mkdirSync(join(folder, "empty"));
    const { exitCode, stderr } = await keylessHere(["preview", "--cwd", join(folder, "empty")]);
    expect(exitCode).toBe(2);
    expect(withoutTrace(stderr)).toContain("Pulumi.yaml");
  });
});

describe("help", () => {
  test.each(["preview", "diff", "lock", "explain", "who-can"])("of %s has an example", async (name) => {
    const { exitCode, stdout } = await keylessHere([name, "--help"]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(new RegExp(`\nExample:\n {2}.*keyless ${name} `));
  });
});
