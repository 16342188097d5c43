import { describe, expect, test } from "vitest";

import { renderMarkdown } from "../../../access/report/markdown.ts";
import { renderTerminal } from "../../../access/report/terminal.ts";
import type { Access, Finding, Report, Unknown } from "../../../access/terms/report.ts";
import { access, actor, finding, gain, reportWith, scope, style, urnOf } from "./reports.ts";

const times = <T>(number: number, make: (index: number) => T): T[] => Array.from({ length: number }, (_, i) => make(i));
const long = "for the part of the platform that nobody wanted to give a shorter name";
const unread = (index: number): Unknown => ({
  urn: urnOf(`store-${String(index)} ${long}`),
  path: "inputs.properties.networkAcls",
  why: `may carry access and is not read yet, ${long}`,
  unchanged: true,
});
const rowOf = (index: number): Access =>
  access({ actor: actor(`identity api-${String(index)}`), scope: scope(`account-${String(index)}`) });
const warning = (index: number): Finding =>
  finding({ rule: `rule-${String(index % 7)}`, message: `number ${String(index)} ${long}`, fix: `do it, ${long}` });

const unchanged: Report = reportWith({
  access: times(60, rowOf),
  unknowns: times(90, unread),
  findings: times(50, warning),
});

describe("the report of a stack in which no access changed", () => {
  test("fits 40 lines of 100 columns, with exact numbers", () => {
    const text = renderTerminal(unchanged, { style: style(100), exitCode: 0 });
    expect(text.split("\n").length).toBeLessThanOrEqual(40);
    expect(text.split("\n").filter((line) => line.length > 100)).toEqual([]);
    expect(text).toContain("  90 things not known, as before the change");
    expect(text).toContain("  50 warnings: --format json has them in full");
    expect(text).toMatch(/and \d+ more rows: --format json has them all/);
  });

  test("fits 40 lines where names are too long for a table, too", () => {
    const rows = times(60, (index) =>
      access({ actor: actor(`identity ${String(index)} ${long}`), scope: scope(long) }),
    );
    const text = renderTerminal({ ...unchanged, ...reportWith({ access: rows }) }, { style: style(100) });
    expect(text.split("\n").length).toBeLessThanOrEqual(40);
  });

  test("counts what is as unknown as before in markdown too, and does not list it", () => {
    const text = renderMarkdown(unchanged);
    expect(text.match(/90 things not known, as before the change/g)).toHaveLength(1);
    expect(text).not.toContain("store-1");
  });
});

describe("beside a change", () => {
  test("what is newly not known is listed, what is as before is a number", () => {
    const fresh = { urn: urnOf("new"), path: "inputs.x", why: "not read" };
    const report = reportWith({ changes: [gain()], unknowns: [fresh, ...times(3, unread)] });
    const text = renderTerminal(report, { style: style() });
    expect(text).toContain("  1 thing not known\n    prod  new: x  not read\n\n  3 things not known, as before");
    expect(text).toMatch(/1 thing not known$/m);
  });

  test("findings are told in full, and a fix that they share once", () => {
    const report = reportWith({ changes: [gain()], findings: times(3, warning) });
    const text = renderTerminal(report, { style: style() });
    expect(text.match(/number \d/g)).toHaveLength(3);
    expect(text.match(/fix {2}do it/g)).toHaveLength(1);
  });
});
