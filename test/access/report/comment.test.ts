import { describe, expect, test } from "vitest";

import { renderComment, titleInOneLine } from "../../../access/report/comment.ts";
import { maxMarkdown } from "../../../access/report/markdown.ts";
import { shareRoom } from "../../../access/report/markdown/room.ts";
import type { Report, StackReport } from "../../../access/terms/report.ts";
import { finding, gain, loss, reportOf, stackWith, urnOf } from "./reports.ts";

const commit = "a".repeat(40);
const options = { commit, at: "2026-11-30 17:02 UTC", fullReport: "https://ci/run/1" };
const foot = "<sub>commit `aaaaaaa` · 2026-11-30 17:02 UTC · [`full report`](https://ci/run/1)</sub>\n";

const of = (project: string, ...stacks: StackReport[]): Report => ({
  ...reportOf(...stacks),
  judged: { project, folder: `infra/${project}/`, commit, base: commit },
});
const growing = stackWith({ changes: [gain()] });
const shrinking = stackWith({ changes: [loss()] });
/** Each on a resource of its own, so that they are not told together. */
const many = (number: number) =>
  stackWith({
    changes: Array.from({ length: number }, (_, index) =>
      gain({
        actor: `user u${String(index)}`,
        scope: `s${String(index)}`,
        cause: [{ urn: urnOf(String(index)), op: "update" }],
      }),
    ),
  });

describe("the comment on a pull request", () => {
  test("is one line where nothing changes", () => {
    expect(renderComment([of("shop", stackWith(), stackWith({ stack: "dev" }))], options)).toBe(
      `= Access does not change in prod and dev\n\n${foot}`,
    );
    expect(renderComment([of("shop", stackWith()), of("billing", stackWith())], options)).toBe(
      `= Access does not change in 2 projects\n\n${foot}`,
    );
  });

  test("says also where nothing changes that a program was not confined", () => {
    const report = { ...of("shop", stackWith()), confinement: { unconfined: "no namespaces" } };
    expect(renderComment([report, report], options)).toMatch(
      /^= Access does not change in 2 projects\n\nUnconfined: .*\n\n<sub>/,
    );
  });

  test("is more than a line where a finding is an error", () => {
    const report = of("shop", stackWith({ findings: [finding({ level: "error" })] }));
    expect(renderComment([report], options)).toContain("**1 error**");
  });

  test("of one project is its report, with links to the lines of its folder", () => {
    const location = { file: "stacks/Pulumi.prod.yaml", line: 31 };
    const cause = [{ urn: "u", op: "update", property: "x", location }];
    const link = ({ folder }: { folder: string }, { file, line }: typeof location) =>
      `https://github.com/o/r/blob/abc/${folder}${file}#L${String(line)}`;
    const text = renderComment([of("shop", stackWith({ changes: [gain({ cause })] }))], { ...options, link });
    expect(text).toMatch(/^## ▲ Access grows in prod: 1 gains, 0 lose\n/);
    expect(text).toContain("(https://github.com/o/r/blob/abc/infra/shop/stacks/Pulumi.prod.yaml#L31)");
    expect(text.endsWith(`\n\n${foot}`)).toBe(true);
  });

  test("of several projects tells those that change, worst first, and counts the others", () => {
    const reports = [of("quiet", stackWith()), of("billing", shrinking), of("shop", growing), of("calm", stackWith())];
    const text = renderComment(reports, options);
    expect(text.match(/^#{2} .*$/gm)).toEqual([
      "## ▲▼ Access grows in shop · shrinks in billing · does not change in 2 projects",
      "## shop: ▲ Access grows in prod: 1 gains, 0 lose",
      "## billing: ▼ Access shrinks in prod: 1 loses",
    ]);
    expect(text).toContain(
      "<summary>2 more projects</summary>\n\n- quiet: = Access does not change in prod\n- calm: = Access does not change in prod\n",
    );
  });

  test("names the folders of projects with one name", () => {
    const one = { ...of("shop", growing), judged: { project: "shop", folder: "eu/", commit, base: commit } };
    expect(titleInOneLine([one, of("shop", growing)])).toBe("▲ Access grows in `shop eu/` and `shop infra/shop/`");
  });

  test("says that it is outdated, and by which commit", () => {
    const newest = "b".repeat(40);
    expect(renderComment([of("shop", growing)], { ...options, newest })).toMatch(
      /^> \*\*Outdated\*\*: this is about `aaaaaaa`, and the newest commit is `bbbbbbb`\.\n\n## ▲/,
    );
    expect(renderComment([of("shop", growing)], { ...options, newest: commit })).not.toContain("Outdated");
  });

  test.each([
    ["one project", [of("shop", many(1_000))]],
    ["three projects", ["a", "b", "c"].map((name) => of(name, many(1_000)))],
    ["200 projects", Array.from({ length: 200 }, (_, index) => of(`p${"x".repeat(index)}`, many(20)))],
  ])("of 1,000 changes and more fits, with exact totals: %s", (_name, reports) => {
    const text = renderComment(reports, options);
    expect(text.length).toBeLessThanOrEqual(maxMarkdown);
    expect(text.length).toBeGreaterThan(maxMarkdown / 2);
    expect(text).toMatch(/: (1000|20) gain, 0 lose/);
    expect(text).toContain("report`](https://ci/run/1)");
  });

  test("gives a small project beside a large one all that it needs", () => {
    const text = renderComment([of("large", many(1_000)), of("small", shrinking)], options);
    const alone =
      renderComment([of("small", shrinking)], options)
        .split("\n\n<sub>")[0]
        ?.slice("## ".length) ?? "";
    expect(text).toContain(alone);
  });

  test("lets no name of a project be more than a name", () => {
    const text = renderComment([of("a`|\n# b <!-- azure-keyless @team #1", growing), of("b", growing)], options);
    expect(text).not.toMatch(/^# b/m);
    expect(text.match(/<!--/g) ?? []).toHaveLength(2);
    expect(text).toContain("`a\\u{60}\\u{7c}\\u{a}# b <!-- azure-keyless @team #1`");
  });
});

describe("room", () => {
  test.each([
    [[10, 20, 30], 100, [10, 20, 30]],
    [[10, 200, 300], 100, [10, 45, 45]],
    [[300, 5, 300], 105, [50, 5, 50]],
    [[], 10, []],
  ])("is shared: %j in %i", (needs, room, expected) => {
    expect(shareRoom(needs, room)).toEqual(expected);
  });
});
