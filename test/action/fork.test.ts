import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { git, roles, temporaryFolder } from "../cli/repository.ts";
import { checkout, workflow, type Checkout } from "./workflow.ts";

const user = { chat: roles.openAIUser };
const contributor = { chat: roles.openAIContributor };

/** What GitHub says of the workflow that ran for a pull request from a fork, whatever that workflow contains. */
const runFor = (head: string, event = "pull_request") => ({
  workflow_run: {
    ...{ event, head_sha: head, head_branch: "feature", pull_requests: [] },
    head_repository: { id: 99, full_name: "fork/shop", owner: { login: "fork" } },
  },
});
const pull = (head: string, number = 7, repository = 99) => ({
  ...{ number, head: { sha: head, repo: { id: repository } }, base: { ref: "main" } },
});

/** The checkout of a workflow of the default branch. */
function onDefaultBranch(at: Checkout): Checkout {
  git(at.folder, "checkout", "--quiet", "--detach", "origin/main");
  return at;
}

describe("the job that judges a fork", () => {
  test("takes its newest commit in place of the base, and judges it against the base", async () => {
    const at = onDefaultBranch(checkout(user, contributor));
    const { platform, start } = await workflow();
    platform.pulls.push(pull(at.head, 6, 98), pull(at.base, 5), pull(at.head));
    const { exitCode, log, outputs, summary } = await start(at, { comment: "never", stacks: "dev" }, runFor(at.head));
    expect(git(at.folder, "rev-parse", "HEAD")).toBe(at.head);
    expect(platform.server.asked).toEqual(["GET /repos/contoso/shop/pulls"]);
    // A machine that cannot confine a program refuses to run that of a fork.
    if (outputs["verdict"] === undefined) expect(log).toContain("--confine");
    else expect(summary).not.toContain("Unconfined");
    if (outputs["verdict"] === undefined) return;
    expect({ exitCode, verdict: outputs["verdict"] }).toEqual({ exitCode: 1, verdict: "broader" });
  });

  test.each<[string, (at: Checkout) => unknown[], RegExp]>([
    ["has no pull request any more", () => [], /no open pull request of fork:feature at [0-9a-f]{7}/],
    [
      "has two",
      ({ head }) => [pull(head), pull(head, 8)],
      /2 open pull requests of fork:feature at [0-9a-f]{7}: #7, #8/,
    ],
    ["is of another repository", ({ head }) => [pull(head, 7, 98)], /no open pull request/],
  ])("refuses a commit that %s", async (_name, pulls, message) => {
    const at = onDefaultBranch(checkout(user, user));
    const { platform, start } = await workflow();
    platform.pulls.push(...pulls(at));
    const { exitCode, log } = await start(at, { comment: "never" }, runFor(at.head));
    expect(exitCode).toBe(1);
    expect(log).toMatch(message);
    expect(git(at.folder, "rev-parse", "HEAD")).toBe(at.base);
  });

  test("refuses one that has a newer commit by now, and one that ran for no pull request", async () => {
    const at = onDefaultBranch(checkout(user, user));
    const { platform, start } = await workflow();
    platform.pulls.push(pull(at.base));
    expect((await start(at, { comment: "never" }, runFor(at.base))).log).toContain(
      "pull request #7 has a newer commit",
    );
    expect((await start(at, { comment: "never" }, runFor(at.head, "push"))).log).toContain("ran for push");
  });

  test.each([
    ["package.json", '{ "name": "shop", "dependencies": { "left": "1" } }'],
    ["package-lock.json", "{}"],
    [".npmrc", "git=./evil.sh"],
    ["apps/.yarnrc.yml", "yarnPath: evil.cjs"],
    ["node_modules/evil/index.js", ""],
  ])("refuses to run it on the packages of the base where it changes %s", async (file, text) => {
    const at = checkout(user, user, {});
    mkdirSync(join(at.folder, file, ".."), { recursive: true });
    const folder = temporaryFolder();
    git(folder, "clone", "--quiet", at.origin, ".");
    git(folder, "fetch", "--quiet", "origin", "refs/pull/7/head");
    git(folder, "checkout", "--quiet", "FETCH_HEAD");
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), text);
    git(folder, "add", "--force", file);
    git(folder, "commit", "--quiet", "--message", "packages");
    git(folder, "push", "--quiet", "origin", "HEAD:refs/pull/7/head");
    const head = git(folder, "rev-parse", "HEAD");
    const { platform, start } = await workflow();
    platform.pulls.push(pull(head));
    const { exitCode, log } = await start(onDefaultBranch(at), { comment: "never" }, runFor(head));
    expect(exitCode).toBe(1);
    expect(log).toContain(`changes which packages are installed: "${file}"`);
    expect(git(at.folder, "rev-parse", "HEAD")).toBe(at.base);
  });
});

describe("the job that comments", () => {
  const [head, base] = ["e".repeat(40), "d".repeat(40)];
  const judged = { project: "shop", folder: "", commit: head, base };
  const stack = {
    ...{ stack: "prod", before: { source: "offline", ref: base }, after: { source: "offline", ref: null } },
    ...{ verdict: "same", changes: [], access: [], findings: [], unknowns: [] },
  };
  const report = { version: 1, verdict: "same", stacks: [stack], judged };

  const post = async (value: unknown, from = head) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "results"));
    writeFileSync(join(folder, "results/report-1.json"), typeof value === "string" ? value : JSON.stringify(value));
    const { platform, start } = await workflow();
    platform.newest = head;
    platform.pulls.push(pull(head));
    const at = { folder, base, head: from, origin: "" };
    return { platform, ...(await start(at, { reports: "results/*.json" }, runFor(from))) };
  };

  test("finds the pull request by repository and commit, and posts the report with a status", async () => {
    const { platform, exitCode } = await post(report);
    expect(exitCode).toBe(0);
    expect(platform.comments[0]?.body).toMatch(/^= Access does not change in prod\n/);
    expect(platform.statuses).toEqual([
      expect.objectContaining({
        context: "keyless",
        state: "success",
        description: "= Access does not change in prod",
      }),
    ]);
  });

  test.each<[string, unknown]>([
    ["of another commit", { ...report, judged: { ...judged, commit: base } }],
    ["without a commit", { ...report, judged: undefined }],
    ["whose verdict is not that of its stacks", { ...report, stacks: [{ ...stack, verdict: "broader" }] }],
    ["of another version", { ...report, version: 2 }],
    ["that is no report", "<script>alert(1)</script>"],
    ["that is too large", " ".repeat(50_000_001)],
  ])("believes no report %s: the status fails, and the comment says that nothing was judged", async (_name, value) => {
    const { platform, exitCode, outputs } = await post(value);
    expect(exitCode).toBe(1);
    expect(platform.comments.map(({ body }) => body.split("\n")[0])).toEqual([
      "## ? Cannot tell whether access grows: keyless could not run",
    ]);
    expect(platform.statuses).toEqual([expect.objectContaining({ state: "failure" })]);
    expect(outputs["verdict"]).not.toBe("same");
  });

  test("posts nothing for a commit that is no longer the newest of an open pull request", async () => {
    const { platform, exitCode, log } = await post({ ...report, judged: { ...judged, commit: base } }, base);
    expect(exitCode).toBe(1);
    expect(log).toContain("no open pull request of fork:feature");
    expect(platform.comments).toEqual([]);
  });
});
