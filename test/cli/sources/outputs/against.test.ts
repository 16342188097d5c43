import { symlinkSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import type { Report } from "../../../../access/index.ts";
import { keylessHere, root } from "../../keyless.ts";
import { commit, git, roles, temporaryFolder, write } from "../../repository.ts";

const [reader, writer] = ["22222222-2222-4222-8222-222222222222", "33333333-3333-4333-8333-333333333333"];

const pulumi = (name: string) =>
  `name: ${name}\nmain: index.js\nruntime: { name: nodejs, options: { typescript: false } }\n`;

const azure = `const pulumi = require("@pulumi/pulumi");
const azure = (type, name, inputs, outputs = {}) =>
  new pulumi.CustomResource("azure-native:" + type, name, { resourceGroupName: "rg", ...inputs, ...outputs });
`;

/** Grants a role to an output of the stack platform. */
const app = (output: string, more = "") => `${azure}
const properties = { disableLocalAuth: true };
const account = azure("cognitiveservices:Account", "aoai", { kind: "OpenAI", properties });
const platform = new pulumi.StackReference("contoso/platform/dev");
azure("authorization:RoleAssignment", "grant", {
  scope: account.id,
  principalId: platform.getOutput("${output}"),
  principalType: "ServicePrincipal",
  roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/${roles.openAIUser}",
});
${more}`;

const platform = (who: string) => `${azure}
const identity = (resourceName) =>
  azure("managedidentity:UserAssignedIdentity", resourceName, { resourceName }, { principalId: undefined });
const [reader, writer] = [identity("reader"), identity("writer")];
exports.principal = ${who}.principalId;
`;

const settings = (path: string) => `version: 1\noutputs:\n  contoso/platform/dev: ${path}\n`;
const outputs = (values: Record<string, string>) => ({ "app/platform.json": JSON.stringify(values) });

/** A repository with the project app, and platform beside it. */
function repository(files: Record<string, string>): string {
  const folder = temporaryFolder();
  git(folder, "init", "--quiet");
  write(folder, {
    ".gitignore": "node_modules\n",
    "app/Pulumi.yaml": pulumi("app"),
    "app/Pulumi.dev.yaml": "config: {}\n",
    "app/index.js": app("principal"),
    "platform/Pulumi.yaml": pulumi("platform"),
    "platform/Pulumi.dev.yaml": "config: {}\n",
    "platform/index.js": platform("reader"),
    ...files,
  });
  symlinkSync(`${root}node_modules`, join(folder, "node_modules"));
  commit(folder, "first");
  return folder;
}

async function judged(folder: string, ...args: string[]) {
  const all = ["preview", "--cwd", join(folder, "app"), "--against", "HEAD", "--format", "json", ...args];
  const { stdout, stderr } = await keylessHere(all, { cwd: folder });
  if (stdout === "") throw new Error(stderr);
  const { verdict, stacks } = JSON.parse(stdout) as Report;
  return { verdict, changes: stacks.flatMap(({ changes }) => changes), stderr, text: stdout };
}

const committed = { "app/keyless.yaml": settings("platform.json"), ...outputs({ principal: reader, admin: writer }) };

describe("--against a commit has outputs of other stacks as the commit has them", () => {
  test("the same file is no change, another value of what is granted is one, and its word is doubted", async () => {
    const folder = repository(committed);
    expect(await judged(folder)).toMatchObject({ verdict: "same" });
    write(folder, outputs({ principal: writer, admin: writer }));
    const { verdict, changes, text } = await judged(folder);
    expect(verdict).toBe("mixed");
    expect(changes.map(({ actor }) => actor.id).toSorted()).toEqual([reader, writer]);
    expect(text).toContain("whose outputs the change itself rewrote (principal in platform.json)");
  }, 60_000);

  test("a change cannot pass off one principal for another by what it writes into the file", async () => {
    const folder = repository(committed);
    write(folder, { "app/index.js": app("admin"), ...outputs({ principal: reader, admin: reader }) });
    expect((await judged(folder)).verdict).toBe("unknown");
    write(folder, { "app/index.js": app("more"), ...outputs({ principal: reader, admin: writer, more: reader }) });
    expect(["same", "narrower"]).not.toContain((await judged(folder)).verdict);
  }, 60_000);

  test("what only one side has is known on neither: to name a file changes nothing", async () => {
    const folder = repository({});
    write(folder, committed);
    expect(await judged(folder)).toMatchObject({ verdict: "same" });
  }, 60_000);

  test("a file of the command line counts for both sides, one of the commit as it is there", async () => {
    const folder = repository(outputs({ principal: reader }));
    write(folder, {
      "printed.json": JSON.stringify({ principal: writer }),
      ".gitignore": "node_modules\nprinted.json\n",
    });
    expect(await judged(folder, "--outputs", "printed.json")).toMatchObject({ verdict: "same" });
    write(folder, outputs({ principal: writer }));
    expect(await judged(folder, "--outputs", "app/platform.json")).toMatchObject({ verdict: "mixed" });
  }, 60_000);

  test("a file for one stack alone is not taken for another on the other side", async () => {
    const folder = repository({});
    write(folder, {
      "app/index.js": app("principal").replace("platform/dev", "platform/prod"),
      "printed.json": JSON.stringify({ principal: reader }),
    });
    await expect(judged(folder, "--outputs", "printed.json")).rejects.toThrow(
      "the stack is not named: the program refers to contoso/platform/dev, contoso/platform/prod",
    );
  }, 60_000);

  test.each([
    ["keyless.yaml", { "app/keyless.yaml": settings("../platform") }, []],
    ["the command line", {}, ["--outputs", "contoso/platform/dev=platform"]],
  ])(
    "a sibling project named in %s is the commit's own for its side",
    async (_where, files, args) => {
      const folder = repository(files);
      write(folder, { "app/index.js": app("principal", "// the same program") });
      expect(await judged(folder, ...args)).toMatchObject({ verdict: "same" });
      write(folder, { "platform/index.js": platform("writer") });
      const { verdict, changes } = await judged(folder, ...args);
      expect(["broader", "mixed"]).toContain(verdict);
      expect(changes.map(({ actor }) => actor.name)).toContain(
        "output principalId of managedidentity:UserAssignedIdentity writer of stack contoso/platform/dev",
      );
    },
    60_000,
  );

  test("a path that leaves the repository is refused, with the way to give it", async () => {
    const outside = temporaryFolder();
    write(outside, { "platform.json": "{}" });
    const folder = repository({ "app/keyless.yaml": settings("linked.json") });
    symlinkSync(join(outside, "platform.json"), join(folder, "app/linked.json"));
    commit(folder, "linked");
    await expect(judged(folder)).rejects.toThrow(
      'key "outputs.contoso/platform/dev": expected a path inside the repository, got linked.json',
    );
  }, 60_000);
});

describe("every command that runs a program takes outputs of other stacks", () => {
  test("lock, explain and who-can", async () => {
    const folder = repository(outputs({ principal: reader }));
    const cwd = join(folder, "app");
    const run = async (...args: string[]) => keylessHere([...args, "--outputs", "platform.json"], { cwd });
    expect((await run("explain", reader, "aoai")).stdout).toContain("Cognitive Services OpenAI User");
    expect((await run("who-can", "call models", "aoai")).stdout).toContain(reader);
    expect(await run("lock")).toMatchObject({ exitCode: 0 });
    expect((await run("lock", "--check")).exitCode).toBe(0);
    expect((await keylessHere(["lock", "--check"], { cwd })).exitCode).toBe(1);
    expect((await run("explain", "x", "y", "--lock", "access.dev.yaml")).stderr).toContain(
      "only possible when the program is run",
    );
  }, 60_000);
});
