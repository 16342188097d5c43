import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { renderTerminal } from "../../../access/report/terminal.ts";
import { widthOf } from "../../../access/report/terminal/width.ts";
import { hang, wrap } from "../../../access/report/terminal/wrap.ts";
import type { Report } from "../../../access/terms/report.ts";
import { access, finding, gain, loss, reportOf, role, scope, stackWith, style, trust, urnOf } from "./reports.ts";

/** A report with a name in all places, in some stacks. */
function reportNaming(name: string, verdict?: null): Report {
  const given = { actor: `group ${name}`, scope: scope(name, "prod", "storage") };
  const location = { file: `${name}.ts`, line: 1 };
  const via = [trust(name, name), role(name)];
  const stack = (stack: string) =>
    stackWith({
      ...(verdict === null ? { verdict, before: null } : {}),
      stack,
      changes:
        verdict === null
          ? []
          : [gain({ ...given, via, cause: [{ urn: urnOf(name), op: "update", location }] }), loss()],
      access: [access({ ...given, roles: [name, name], via }), access({ actor: name, channel: "through", via })],
      findings: [finding({ message: name, fix: name, rule: name, location })],
      unknowns: [{ urn: urnOf(name), path: name, why: name }],
    });
  return reportOf(stack("prod"), stack("staging"), stack("dev"));
}

/** Without spaces and what is drawn between them: what a name in several lines is one again. */
const together = (text: string) => text.replace(/[\s│├└]/g, "");
const name = fc.string({
  unit: fc.constantFrom("a", "Z", "9", "-", "/", "_", ".", ":", " ", "名", "é"),
  minLength: 1,
  maxLength: 200,
});
const width = fc.constantFrom(40, 60, 80, 100, 120, 200);

describe("a report at a terminal, or in a file", () => {
  test("has no line wider than that, whatever the names, and tells each of them in full", () => {
    fc.assert(
      fc.property(name, width, fc.constantFrom(undefined, null), (text, columns, verdict) => {
        fc.pre(text.trim() === text && !text.includes("::") && !/^:|:$/.test(text));
        const lines = renderTerminal(reportNaming(text, verdict), { style: style(columns), exitCode: 1 }).split("\n");
        expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
        // In blocks, and in a table of one column in which nothing stands beside it.
        const last = lines.findLastIndex((line) => line.includes("not known"));
        expect(together(lines.slice(last).join(""))).toContain(together(text));
      }),
      { numRuns: 300 },
    );
  });

  test.each([80, 100])("wraps the table of environments at %d columns before it gives it up", (columns) => {
    const long = "github contoso/a-service-with-a-long-name environment production-west-europe";
    const row = (stack: string) => access({ actor: long, channel: "through", via: [trust("s")] }, stack);
    const stacks = ["dev", "staging", "prod"].map((stack) => stackWith({ stack, access: [row(stack)] }));
    const text = renderTerminal(reportOf(...stacks), { style: style(columns) });
    expect(text).toMatch(/WHO +ON +dev +staging +prod$/m);
    expect(text).not.toContain("…");
    const table = text.slice(text.indexOf("WHO"), text.indexOf("use ="));
    expect(together(table.replace(/ON .*prod|aoai|\buse\b/g, ""))).toContain(together(long));
  });
});

describe("wrapping", () => {
  test("breaks between words, a word that is too wide after a separator of names, and else anywhere", () => {
    expect(wrap("read data of all", 9)).toEqual(["read data", "of all"]);
    expect(wrap("Microsoft.Storage/storageAccounts", 20)).toEqual(["Microsoft.Storage/", "storageAccounts"]);
    expect(wrap("a".repeat(25), 10)).toEqual(["a".repeat(10), "a".repeat(10), "a".repeat(5)]);
  });

  test("hangs further lines below the text, not below its label, and leaves no space at the end of a line", () => {
    expect(hang("  fix  ", "switch the keys off  a.ts:1", 24)).toBe("  fix  switch the keys\n       off  a.ts:1");
    expect(hang("  fix  ", "switch keys off  a.ts:10", 24)).toBe("  fix  switch keys off\n       a.ts:10");
  });

  test("loses nothing, and keeps to the width", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), fc.integer({ min: 16, max: 60 }), (text, columns) => {
        const lines = wrap(text, columns);
        expect(together(lines.join(""))).toBe(together(text));
        expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("counts what a terminal shows: no colours, two columns for wide characters, none for marks on others", () => {
    expect(["\u001b[31mab\u001b[39m", "名前", "e\u0301", "🔑"].map(widthOf)).toEqual([2, 4, 1, 2]);
  });
});
