import { describe, expect, test } from "vitest";

import { printMark, type Mark } from "../../../cli/forges/mark.ts";
import { bringUpToDate, type Draft } from "../../../cli/forges/sticky.ts";
import { onAzureDevOps } from "./onAzureDevOps.ts";
import { onGitHub } from "./onGitHub.ts";
import { onGitLab } from "./onGitLab.ts";
import { add, commits, somebody, type Platform } from "./platform.ts";

const markAt = (id: number, commit = commits.new): Mark => ({ commit, run: { id, attempt: 1 }, at: 1_000 + id });
const bodyOf = (id: number, commit = commits.new) => `said by run ${id}\n\n${printMark(markAt(id, commit))}`;

/** What a run wants to say. */
const draft = (id: number, commit = commits.new, isWorthFirst = true): Draft => ({
  ...{ mark: markAt(id, commit), isWorthFirst },
  body: () => bodyOf(id, commit),
});

describe.each([
  ["GitHub", onGitHub],
  ["Azure DevOps", onAzureDevOps],
  ["GitLab", onGitLab],
])("the one comment on %s", (_name, start) => {
  /** What was waited for, in seconds. */
  const waited: number[] = [];
  const wait = (milliseconds: number) => Promise.resolve(waited.push(milliseconds / 1000));
  const run = (platform: Platform, one: Draft) => bringUpToDate(platform.forge(), one, wait);
  const said = ({ comments }: Platform) => comments.map(({ body }) => body);

  test("is written by the first run, and edited in place by the second", async () => {
    const platform = await start();
    expect(await run(platform, draft(1))).toBe("created");
    const [first] = platform.comments;
    expect(await run(platform, draft(2))).toBe("updated");
    expect(platform.comments).toEqual([{ ...first, body: bodyOf(2) }]);
    expect(platform.server.unexpected).toEqual([]);
  });

  test("stays one when two runs come at the same time, and says what the later one says", async () => {
    const platform = await start();
    await Promise.all([run(platform, draft(1)), run(platform, draft(2))]);
    expect(said(platform)).toEqual([bodyOf(2)]);
    expect(platform.server.unexpected).toEqual([]);
  });

  test("stays one when six runs come at the same time", async () => {
    const platform = await start();
    await Promise.all([4, 2, 6, 1, 5, 3].map((id) => run(platform, draft(id))));
    expect(said(platform)).toEqual([bodyOf(6)]);
  });

  test("is made one of those that runs left behind", async () => {
    const platform = await start();
    for (const id of [1, 2, 3]) add(platform.comments, bodyOf(id));
    expect(await run(platform, draft(2))).toBe("updated");
    expect(platform.comments).toEqual([{ id: 101, author: "us", body: bodyOf(3) }]);
  });

  test("is written anew when somebody has deleted it", async () => {
    const platform = await start();
    await run(platform, draft(1));
    platform.comments.pop();
    expect(await run(platform, draft(2))).toBe("created");
    expect(said(platform)).toEqual([bodyOf(2)]);
  });

  test("is found among more comments than a page has", async () => {
    const platform = await start();
    for (let index = 0; index < 130; index += 1) add(platform.comments, "Looks good", somebody);
    add(platform.comments, bodyOf(1));
    for (let index = 0; index < 130; index += 1) add(platform.comments, "Looks good", somebody);
    expect(await run(platform, draft(2))).toBe("updated");
    expect(platform.comments).toHaveLength(261);
    expect(platform.comments[130]?.body).toBe(bodyOf(2));
  });

  test("is not that of somebody else who has copied our mark, nor one of ours without it", async () => {
    const platform = await start();
    const [theirs, other] = [add(platform.comments, bodyOf(9), somebody), add(platform.comments, `${bodyOf(9)}\nmore`)];
    const before = structuredClone([theirs, other]);
    expect(await run(platform, draft(1))).toBe("created");
    expect(platform.comments.slice(0, 2)).toEqual(before);
    expect(said(platform).at(-1)).toBe(bodyOf(1));
  });

  test("is left as it is by an older run, and by a run for an older commit", async () => {
    const platform = await start();
    await run(platform, draft(5));
    expect(await run(platform, draft(4))).toBe("left");
    // A job that somebody runs again has a higher number, and its commit is still the old one.
    expect(await run(platform, draft(6, commits.old))).toBe("left");
    expect(said(platform)).toEqual([bodyOf(5)]);
  });

  test("of an older commit is overwritten by the newest commit, whatever their numbers are", async () => {
    const platform = await start();
    await run(platform, draft(5, commits.old));
    expect(await run(platform, draft(4))).toBe("updated");
    expect(said(platform)).toEqual([bodyOf(4)]);
  });

  test("is not begun where that is not worth it, and is kept current where it is there", async () => {
    const platform = await start();
    expect(await run(platform, draft(1, commits.new, false))).toBe("none");
    add(platform.comments, bodyOf(1));
    expect(await run(platform, draft(2, commits.new, false))).toBe("updated");
    expect(said(platform)).toEqual([bodyOf(2)]);
  });

  test("is tried again after the time that the platform names, or more and more seconds, and not for ever", async () => {
    const platform = await start();
    platform.server.fail(platform.creating, { status: 429, headers: { "retry-after": "7" } });
    platform.server.fail(platform.creating, { status: 503 });
    waited.length = 0;
    expect(await run(platform, draft(1))).toBe("created");
    expect(waited).toEqual([7, 4]);
    platform.server.fail(platform.changing, { status: 500 }, 4);
    waited.length = 0;
    await expect(run(platform, draft(2))).rejects.toMatchObject({ name: "ForgeError", status: 500 });
    expect(waited).toEqual([1, 4, 9]);
    platform.server.fail(platform.changing, { status: 429, headers: { "retry-after": "3600" } });
    await expect(run(platform, draft(2))).rejects.toMatchObject({ status: 429, retryAfter: 3600 });
  });

  test("is one when a creation was carried out in spite of its answer", async () => {
    const platform = await start();
    platform.server.failAfter(platform.creating, { status: 502 });
    expect(await run(platform, draft(1))).toBe("created");
    expect(said(platform)).toEqual([bodyOf(1)]);
    expect(platform.server.asked.filter((what) => platform.creating.test(what))).toHaveLength(2);
  });

  test("is refused to a token that may only read, without another try", async () => {
    const platform = await start();
    platform.server.fail(platform.creating, {
      status: 403,
      body: { message: "Resource not accessible by integration" },
    });
    waited.length = 0;
    await expect(run(platform, draft(1))).rejects.toMatchObject({ status: 403 });
    expect(waited).toEqual([]);
  });
});
