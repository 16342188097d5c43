import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";

import { fitSections, type Section } from "../../../access/report/markdown/section.ts";
import { maxMarkdown, renderMarkdown } from "../../../access/report/markdown.ts";
import { renderTerminal } from "../../../access/report/terminal.ts";
import { levels, type Report } from "../../../access/terms/report.ts";
import { access, finding, gain, loss, reportOf, scope, stackWith, style, trust, urnOf } from "./reports.ts";

/**
 * As many changes of each kind as that, findings, unknowns and rows, in two stacks; names as long as given. Each is on a
 * resource of its own, so that they are not told together.
 */
function large(number: number, letters = 0): Report {
  const numbers = Array.from({ length: number }, (_, index) => `${String(index)}${"<".repeat(letters)}`);
  const cause = (name: string) => [{ urn: urnOf(name), op: "update", location: { file: name, line: 1 } }];
  const stack = (name: string) =>
    stackWith({
      stack: name,
      changes: numbers.flatMap((each) => [
        gain({ actor: `user g${each}`, scope: `s${each}`, cause: cause(each) }, name),
        gain({ actor: `user u${each}`, scope: `s${each}`, cause: cause(each), verdict: "unknown" }, name),
        loss({ actor: `user l${each}`, scope: `s${each}`, cause: cause(each) }, name),
      ]),
      access: numbers.map((each) => access({ actor: `user g${each}`, scope: `s${each}` }, name)),
      findings: numbers.flatMap((each) => levels.map((level) => finding({ level, message: `m${each}` }))),
      unknowns: numbers.map((each) => ({ urn: urnOf(each), path: "inputs.x", why: `w${each}` })),
    });
  return reportOf(stack("prod"), stack("staging"));
}

const html = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe("markdown of many changes", () => {
  test.each([
    [6, 1],
    [1_002, 167],
    [50_004, 8_334],
  ])("%d changes fit, with exact totals", (total, number) => {
    const report = large(number);
    expect(report.stacks.flatMap(({ changes }) => changes)).toHaveLength(total);
    const text = renderMarkdown(report);
    expect(text.length).toBeLessThanOrEqual(maxMarkdown);
    const [gains, loses] = number === 1 ? ["gains", "loses"] : ["gain", "lose"];
    expect(text.split("\n")[0]).toContain(
      `prod: ${String(number)} ${gains}, ${String(number)} ${loses}, ${String(number)} unclear`,
    );
    for (const head of ["Gains", "Cannot tell", "Losses"])
      expect(text).toContain(`### ${head} (${String(2 * number)})`);
    for (const noun of ["errors", "warnings", "notes", "things not known"])
      expect(text).toContain(`${String(2 * number)} ${noun}`);
    expect(text).toContain(`### Who may do what (${String(3 * number)} rows)`);
  });

  test("what is shown and what is counted as the rest are everything", () => {
    const text = renderMarkdown(large(1_000));
    const sections = text.split(/(?=^### |^<details>)/m).slice(1);
    expect(sections).toHaveLength(8);
    for (const section of sections) {
      const total = Number(/\d+/.exec(section)?.[0]);
      const rest = Number(/… and (\d+) more/.exec(section)?.[1]);
      const items = countOf(section, /^- (?!…)/gm) + Math.max(0, countOf(section, /^\| /gm) - 2);
      // A finding of both stacks is told once.
      expect([items + rest, 2 * items + rest]).toContain(total);
    }
  });

  test("takes what there is of room, for gains before anything else", () => {
    const text = renderMarkdown(large(1_000));
    expect(text.length).toBeGreaterThan(maxMarkdown - 1_000);
    const gains = text.slice(text.indexOf("### Gains"), text.indexOf("### Cannot"));
    expect(gains.length).toBeGreaterThan(20_000);
  });

  test("gives the room of what is not there to what is", () => {
    const changes = Array.from({ length: 1_000 }, (_, index) => loss({ actor: `u${String(index)}`, cause: [] }));
    const text = renderMarkdown(reportOf(stackWith({ changes })));
    expect(text.length).toBeGreaterThan(maxMarkdown - 1_000);
    expect(countOf(text, /^- ▼/gm)).toBeGreaterThan(100);
  });

  test("is cut between items: every row, list item and tag is whole", () => {
    const text = renderMarkdown(large(1_000, 30));
    const rows = text.split("\n").filter((line) => line.startsWith("|"));
    for (const row of rows) expect(row).toMatch(/^\|( [^|]+ \|){4}$/);
    const shown = html(text);
    expect(countOf(shown, /<table>/g)).toBe(1);
    expect(countOf(shown, /<tr>/g)).toBe(rows.length - 1);
    for (const tag of ["details", "summary", "ul", "li", "strong", "code", "table"]) {
      expect(countOf(shown, new RegExp(`<${tag}>`, "g"))).toBe(countOf(shown, new RegExp(`</${tag}>`, "g")));
    }
    expect(countOf(text, /`/g) % 2).toBe(0);
  });

  test.each([
    [undefined, "more: `--format json` has them all"],
    ["https://github.com/o/r/actions/runs/1", "more: [`the full report`](https://github.com/o/r/actions/runs/1)"],
    ["artifact access.json", "more: `artifact access.json`"],
  ])("says where the rest is: %s", (fullReport, expected) => {
    const text = renderMarkdown(large(1_000), fullReport === undefined ? {} : { fullReport });
    expect(text).toContain(expected);
  });

  test("names without end leave room for the worst gain", () => {
    const text = renderMarkdown(large(50, 5_000));
    expect(text.length).toBeLessThanOrEqual(maxMarkdown);
    expect(text).toMatch(/^- ▲ \*\*prod, staging\*\*: user `g\d+<+…` gains/m);
  });

  test("what is made to be spelled out at every step does not hide the worst gain", () => {
    const evil = "a \u202e ".repeat(1_000);
    const actor = { kind: "federated" as const, name: evil, id: evil };
    const via = Array.from({ length: 50 }, () => ({ ...trust(evil, evil), urn: evil }));
    const cause = via.map(({ urn }) => ({ urn, op: evil, property: evil, location: { file: evil, line: 1 } }));
    const changes = ["a", "b", "c", "d"].map((id, index) =>
      gain({ actor: { ...actor, id }, scope: evil, via: via.slice(index), cause }),
    );
    const findings = levels.map((level) => finding({ level, message: evil, fix: evil, rule: evil }));
    const stages = ["prod", "staging", ...Array.from({ length: 28 }, (_, index) => `${evil}${String(index)}`)];
    const rows = (stack: string) =>
      Array.from({ length: 20 }, (_, index) =>
        access({ actor: { ...actor, id: String(index) }, scope: { ...scope(evil), id: stack }, via }, stack),
      );
    const stacks = stages.map((stack) =>
      stackWith({ stack, changes, findings, access: stack === "prod" ? rows(stack) : [] }),
    );
    const text = renderMarkdown(reportOf(...stacks));
    expect(text.length).toBeLessThanOrEqual(maxMarkdown);
    // Not as matchers of the text: what they print is as long as it is.
    expect(/^- ▲ .* 4 actors gain: manage models on .*\n {2}Too long to tell here: /m.test(text)).toBe(true);
    expect(/\*\*prod differs from staging\*\*: .*\(20 × use; staging: -\)/.test(text)).toBe(true);
    expect(/^\| --- .*\n\| federated /m.test(text)).toBe(true);
    expect(/### 30 errors\n\n- \*\*/.test(text)).toBe(true);
  });

  test("a thousand stacks with long names fit", () => {
    const stacks = Array.from({ length: 1_000 }, (_, index) => ({
      ...stackWith({ changes: [gain()], access: [access()] }),
      stack: "<".repeat(300 + index),
    }));
    expect(renderMarkdown(reportOf(...stacks)).length).toBeLessThanOrEqual(maxMarkdown);
  });
});

describe("a terminal", () => {
  test("tells 50,000 changes in a few hundred lines, with exact totals", () => {
    const text = renderTerminal(large(8_334), { style: style(), exitCode: 1 });
    expect(text.split("\n").length).toBeLessThan(500);
    expect(text).toContain("prod     changes both ways: 8334 gain, 8334 lose, 8334 unclear; 8334 things not known");
    expect(text).toContain("and 49964 more changes: --format json has them all");
    expect(text).toContain("and 24942 more rows");
    expect(text).toContain("16668 errors");
  });
});

describe("sections share what room there is", () => {
  const section = (size: number, floor: number, letter = "x"): Section => ({
    before: "[",
    after: "]",
    size,
    item: () => letter.repeat(9),
    rest: (from) => `+${String(size - from)}`,
    floor,
  });
  const fitted = (limit: number, ...sections: Section[]) =>
    fitSections(sections, limit)
      .split("\n\n")
      .map((text) => countOf(text, /\w{9}/g));

  test.each([
    ["all of it", 1_000, [section(5, 10), section(5, 10)], [5, 5]],
    ["the first before the second", 112, [section(50, 20), section(50, 20)], [8, 1]],
    ["the second its floor", 112, [section(50, 20), section(50, 60)], [4, 5]],
    ["what the first does not need to the second", 112, [section(1, 50), section(50, 20)], [1, 9]],
  ])("%s", (_, limit, sections, expected) => {
    expect(fitted(limit, ...sections)).toEqual(expected);
    expect(fitSections(sections, limit).length).toBeLessThanOrEqual(limit);
  });
});
