import { execFileSync, spawnSync } from "node:child_process";
import { AssertionError } from "node:assert";
import { join } from "node:path";

import { beforeAll, describe, expect, test } from "vitest";

import { accessOf, type StackAccess } from "../../cli/testing.ts";
import { root } from "./keyless.ts";
import { repositoryWith, roles, write } from "./repository.ts";

const folder = repositoryWith({ "chat-api": roles.openAIUser, batch: roles.openAIContributor });
let access: StackAccess;
beforeAll(async () => {
  access = await accessOf({ cwd: folder, stack: "prod" });
}, 60_000);

function messageOf(assertion: () => void): string {
  try {
    assertion();
  } catch (error) {
    if (error instanceof AssertionError) return error.message;
    throw error;
  }
  return "";
}

describe("assertions of azure-keyless/testing", () => {
  test("pass where the access is as expected", () => {
    access.nobodyMay("readKeys");
    access.onlyMay(["chat-api", "batch"], "callModels", "aoai");
    access.mayNot("chat-api", ["manageModels", "assignRoles"]);
    access.may("batch", "manageModels", "aoai");
    access.reachesOnly("chat-api", "aoai");
  });

  test.each<[string, () => void, string]>([
    [
      "nobodyMay",
      () => {
        access.nobodyMay("manageModels");
      },
      "identity batch may manage models on aoai, by Cognitive Services OpenAI Contributor (batch-aoai)",
    ],
    [
      "onlyMay",
      () => {
        access.onlyMay("chat-api", "callModels");
      },
      "identity batch may call models on aoai",
    ],
    [
      "mayNot",
      () => {
        access.mayNot("batch", "callModels");
      },
      "identity batch may call models on aoai",
    ],
    [
      "may",
      () => {
        access.may("chat-api", "manageModels", "aoai");
      },
      "identity chat-api may not manage models on aoai",
    ],
    [
      "reachesOnly",
      () => {
        access.reachesOnly("batch", "chat-api");
      },
      "identity batch has access on aoai",
    ],
    [
      "reachesNothing",
      () => {
        access.reachesNothing("batch");
      },
      "identity batch has access on aoai",
    ],
    [
      "a name",
      () => {
        access.nobodyMay("readKeys", "aoia");
      },
      '"aoia" names nothing (did you mean aoai?)',
    ],
  ])("%s fails with who has the access and the way", (_, assertion, message) => {
    expect(messageOf(assertion)).toContain(message);
  });

  test("a stack that is not there is told with those that are", async () => {
    await expect(accessOf({ cwd: folder, stack: "prd" })).rejects.toThrow('no stack "prd", expected one of dev, prod');
  });

  test("run under node:test, which shows the way of the one that fails", () => {
    const lines = [
      'import { test } from "node:test";',
      `import { accessOf } from ${JSON.stringify(`${root}cli/testing.ts`)};`,
      `const access = await accessOf({ cwd: ${JSON.stringify(folder)}, stack: "prod" });`,
      'test("passes", () => access.nobodyMay("readKeys"));',
      'if (process.env.FAILS) test("fails", () => access.nobodyMay("callModels", "aoai"));',
    ];
    write(folder, { "access.test.mjs": lines.join("\n") });
    const args = ["--test", "--test-reporter=tap", join(folder, "access.test.mjs")];
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
    expect(execFileSync(process.execPath, args, { encoding: "utf8", env })).toContain("# pass 1");
    const failed = spawnSync(process.execPath, args, { encoding: "utf8", env: { ...env, FAILS: "1" } });
    expect(failed.status).toBe(1);
    expect(failed.stdout).toMatch(/identity batch may call models on aoai, by Cognitive Services OpenAI\s+Contributor/);
  }, 60_000);
});
