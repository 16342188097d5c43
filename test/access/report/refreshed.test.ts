import { expect, test } from "vitest";

import { renderMarkdown } from "../../../access/report/markdown.ts";
import { renderTerminal } from "../../../access/report/terminal.ts";
import type { Source } from "../../../access/terms/report.ts";
import { reportWith, style } from "./reports.ts";

const limit = "A refresh sees only what the stack deployed";
const report = (source: Source["source"]) => reportWith({ after: { source, ref: null } });

test.each([
  ["at a terminal", (source: Source["source"]) => renderTerminal(report(source), { style: style() })],
  ["quietly", (source: Source["source"]) => renderTerminal(report(source), { style: style(), quiet: true })],
  ["in markdown", (source: Source["source"]) => renderMarkdown(report(source))],
])(
  "that a refresh does not see what was added beside the stack is said %s, and only of a refresh",
  (_where, render) => {
    expect(render("refresh")).toContain(limit);
    expect(render("preview")).not.toContain(limit);
  },
);
