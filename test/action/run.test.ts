import { spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { root } from "../cli/keyless.ts";
import { commit, git, roles, write } from "../cli/repository.ts";
import { checkout, filesOf, workflow, type Checkout } from "./workflow.ts";

const user = { chat: roles.openAIUser };
const contributor = { chat: roles.openAIContributor };
/** One for all tests that only read it. */
const growing = checkout(user, contributor);
const same = checkout(user, user);

describe("the Action on a pull request", () => {
  test("judges it against its merge base and shows it in outputs, summary, annotations and one comment", async () => {
    const { platform, start } = await workflow();
    platform.newest = growing.head;
    const { exitCode, log, outputs, summary } = await start(growing);
    expect(exitCode).toBe(1);
    expect(outputs["verdict"]).toBe("broader");
    const [report = ""] = (outputs["reports"] ?? "").split("\n");
    expect(JSON.parse(readFileSync(report, "utf8"))).toMatchObject({
      verdict: "broader",
      judged: { project: "shop", folder: "", commit: growing.head, base: growing.base },
    });
    expect(summary).toBe(readFileSync(outputs["markdown"] ?? "", "utf8"));
    expect(summary).toMatch(/^## ▲ Access grows in dev: 1 gains, 0 lose · prod: 1 gains, 0 lose\n/);
    expect(summary).toContain(`(https://github.com/contoso/shop/blob/${growing.head}/index.js#L`);
    expect(readdirSync(outputs["sarif"] ?? "")).toEqual(["1.sarif"]);
    expect(readFileSync(join(outputs["html"] ?? "", "1.html"), "utf8")).toMatch(/^<!doctype html>/i);
    expect(log).toMatch(/^::error title=keyless%3A dev,file=index\.js,line=\d+::\S/m);
    expect(platform.comments).toHaveLength(1);
    expect(platform.comments[0]?.body).toContain(summary.split("\n")[0]);
    expect(platform.server.unexpected).toEqual([]);
  });

  test("of a project in a folder of a monorepo names it, and links to files of that folder", async () => {
    const at = checkout(user, contributor, {}, "infra/shop");
    const { platform, start } = await workflow();
    platform.newest = at.head;
    const { log, summary, outputs } = await start(at, { projects: "infra/*" });
    expect(log).toContain("file=infra/shop/index.js,");
    expect(summary).toContain(`/blob/${at.head}/infra/shop/index.js#L`);
    expect(outputs["verdict"]).toBe("broader");
    const none = await start(at, { projects: "apps/*" });
    expect(none.log).toMatch(/^::error title=keyless could not run::no Pulumi\.yaml in apps\/\*%0A {2}expected/m);
  });

  test("passes where nothing changes, with a comment of one line, or none", async () => {
    const { platform, start } = await workflow();
    platform.newest = same.head;
    const silent = await start(same, { comment: "on-change" });
    expect(silent).toMatchObject({ exitCode: 0, outputs: { verdict: "same" } });
    expect(platform.comments).toEqual([]);
    expect((await start(same)).exitCode).toBe(0);
    expect(platform.comments[0]?.body).toMatch(
      /^= Access does not change in dev and prod\n\n<sub>.*<\/sub>\n\n<!-- .* -->$/,
    );
    platform.comments.length = 0;
    await start(same, { comment: "never" });
    await start(same, { token: "" });
    expect(platform.comments).toEqual([]);
  });

  test("goes on where the token may only read, and fails only as the verdict does", async () => {
    const { platform, start } = await workflow();
    platform.newest = same.head;
    platform.server.fail(platform.creating, {
      status: 403,
      body: { message: "Resource not accessible by integration" },
    });
    const { exitCode, log } = await start(same);
    expect(exitCode).toBe(0);
    expect(log).toContain("does not let this token write");
  });

  test("gives the program no token, no input and no file that the runner obeys", async () => {
    const spy = 'require("node:fs").writeFileSync(process.env.RUNNER_TEMP + "/seen", JSON.stringify(process.env));\n';
    const at = checkout(user, user);
    write(at.folder, { "index.js": spy + readFileSync(join(at.folder, "index.js"), "utf8") });
    const { platform, environment, start } = await workflow();
    const head = commit(at.folder, "spy");
    platform.newest = head;
    const { RUNNER_TEMP: first = "" } = environment({ ...at, head }, {});
    expect(first).not.toBe("");
    const { outputs } = await start({ ...at, head });
    const seenFile = join(outputs["reports"]?.split("\n")[0] ?? "", "../../seen");
    // Where programs are confined they cannot even say what they see.
    const seen = existsSync(seenFile) ? readFileSync(seenFile, "utf8") : "{}";
    expect(
      Object.keys(JSON.parse(seen) as object).filter((name) =>
        /^INPUT_|^ACTIONS_|TOKEN|GITHUB_(ENV|OUTPUT|PATH)/.test(name),
      ),
    ).toEqual([]);
    expect(seen).not.toContain(platform.token);
  });

  test("says in the comment, too, that a program could not be judged", async () => {
    const at = checkout(user, user, { "index.js": "throw new Error('::error::no');" });
    const { platform, start } = await workflow();
    platform.newest = at.head;
    const { exitCode, log } = await start(at);
    expect(exitCode).toBe(1);
    expect(log).toMatch(/^::error title=keyless could not run::\. could not be judged/m);
    expect(log).not.toMatch(/^::error::/m);
    expect(platform.comments[0]?.body).toMatch(/^## \? Cannot tell whether access grows: keyless could not run\n/);
  });

  test("refuses a project that is removed, and a clone without history", async () => {
    const at = checkout(user, user);
    git(at.folder, "rm", "--quiet", "Pulumi.yaml");
    const removed: Checkout = { ...at, head: commit(at.folder, "removed") };
    const { start } = await workflow();
    expect((await start(removed, { token: "" })).log).toMatch(/::\.: this project is removed/);
    git(at.folder, "update-ref", "-d", "refs/remotes/origin/main");
    expect((await start(removed, { token: "" })).log).toContain("expected   actions/checkout with fetch-depth: 0");
  });

  test("refuses inputs that it does not know", async () => {
    const { start } = await workflow();
    const { exitCode, log } = await start(same, { "fail-on": "sometimes", token: "" });
    expect({ exitCode, log }).toEqual({
      exitCode: 1,
      log: expect.stringMatching(
        /^::error title=keyless could not run::input fail-on: Invalid option: expected one of "broader"/,
      ) as string,
    });
  });

  test("starts as a runner starts it, from the environment and the files of the step", async () => {
    const { platform, environment } = await workflow();
    platform.newest = growing.head;
    const variables = environment(growing, {});
    const child = spawn(process.execPath, [`${root}action/main.ts`], {
      env: { ...process.env, ...variables },
      stdio: "pipe",
    });
    const exitCode = await new Promise((resolve) => child.on("close", resolve));
    expect(exitCode).toBe(1);
    expect(filesOf(variables).outputs["verdict"]).toBe("broader");
    expect(platform.comments).toHaveLength(1);
  });
});
