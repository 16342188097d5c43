import { describe, expect, test } from "vitest";

import { renderMarkdown } from "../../../access/report/markdown.ts";
import { renderTerminal } from "../../../access/report/terminal.ts";
import type { Unknown } from "../../../access/terms/report.ts";
import { gain, reportOf, reportWith, scope, stackWith, style, urnOf } from "./reports.ts";

const ofResource = (stack: string): Unknown => ({
  urn: urnOf("eu", stack),
  path: "inputs.x",
  why: `comes from ${stack}`,
});
const ofStack = (stack: string): Unknown => ({
  urn: `urn:pulumi:${stack}::contoso::pulumi:pulumi:Stack::contoso-${stack}`,
  path: "azure-native:authorization:getClientConfig",
  why: `stand-ins: subscription-of-${stack}, object-of-deployer`,
});
const report = reportOf(
  ...["dev", "prod"].map((stack) => stackWith({ stack, unknowns: [ofResource(stack), ofStack(stack)] })),
);
const terminal = renderTerminal(report, { style: style() });

describe("what is not known", () => {
  test("in the same way in several stacks is a line, with an exact number", () => {
    expect(terminal).toContain("  2 things not known\n    dev, prod  eu: x  comes from STACK\n");
    expect(renderMarkdown(report)).toContain("- **dev, prod**: `eu`: `x`: comes from STACK\n");
  });

  test("of a stack as a whole is no thing of it, and is listed once at the end", () => {
    expect(terminal.split("\n").slice(0, 2)).toEqual([
      "  = dev   no change; 1 thing not known",
      "  = prod  no change; 1 thing not known",
    ]);
    expect(terminal).toContain(
      "  not known of a stack as a whole\n    dev, prod  azure-native:authorization:getClientConfig  stand-ins: subscription-of-STACK, object-of-deployer\n",
    );
    const alone = renderMarkdown(reportWith({ unknowns: [ofStack("prod")] }));
    expect(alone.split("\n").slice(0, 3)).toEqual([
      "## = Access does not change in prod",
      "",
      "No access that can be told. What is not known may give some:",
    ]);
    expect(alone).toContain("<summary>Not known of a stack as a whole</summary>");
  });

  test("is listed once for all stacks without a baseline too", () => {
    const stacks = report.stacks.map((stack) => ({ ...stack, verdict: null, before: null }));
    const text = renderTerminal({ version: 1, verdict: null, stacks }, { style: style() });
    expect(text.match(/getClientConfig/g)).toHaveLength(1);
    expect(text.match(/ {2}1 thing not known\n {4}eu: x/g)).toHaveLength(2);
  });

  test("of many resources in the same words is a line, with the names of the first and an exact number", () => {
    const unknowns = Array.from({ length: 14 }, (_, index) => ({ ...ofResource("prod"), urn: urnOf(`site-${index}`) }));
    const many = reportWith({ unknowns });
    expect(renderTerminal(many, { style: style() })).toContain(
      "  14 things not known\n    prod  site-0 to site-13: x  comes from prod\n",
    );
    expect(renderMarkdown(many)).toContain("- **prod**: `site-0` to `site-13`: `x`: comes from");
  });

  test("is told in full, where a line has no room for the reason", () => {
    const unknowns = [{ urn: urnOf("eu"), path: "", why: "x ".repeat(100) }];
    const text = renderTerminal(reportWith({ unknowns }), { style: style(80) });
    expect(text.match(/^ {4}prod {2}eu {2}x[x ]*\n(?: {6}x[x ]*\n)+/m)?.[0].match(/x/g)).toHaveLength(100);
  });
});

describe("a resource that nobody reads", () => {
  const why = "inputs.disableLocalAuth: takes keys";
  const urn = urnOf("eu");
  const unread = (gained: readonly string[]) =>
    gain({
      actor: { kind: "unknown", name: "whoever eu gives access to", id: urn },
      scope: { ...scope("cannot tell", "prod", "unknown"), id: urn },
      verdict: "unknown",
      gained,
      powers: { gained: [], lost: [] },
      via: [],
      cause: [{ urn, op: "unknown" }],
    });

  test("is told together with others of which the same is said", () => {
    const others = ["a", "b", "c", "d"].map((name) => {
      const change = unread([why]);
      const id = urnOf(name);
      return {
        ...change,
        actor: { ...change.actor, id },
        scope: { ...change.scope, id },
        cause: [{ urn: id, op: "unknown" }],
      };
    });
    const text = renderTerminal(reportWith({ changes: [unread([why]), ...others, unread(["other"])] }), {
      style: style(),
    });
    expect(text).toContain(`    ? cannot tell who gets what through a, b, c and 2 more: ${why}\n`);
    expect(text).toContain("    ? cannot tell who gets what through eu: other\n");
  });

  test("is told in a sentence that says why, and no more", () => {
    const text = renderTerminal(reportWith({ changes: [unread([why])] }), { style: style(), explainHint: true });
    expect(text).toContain(`  prod\n    ? cannot tell who gets what through eu: ${why}\n\n`);
    expect(text).not.toContain("keyless explain");
    expect(renderMarkdown(reportWith({ changes: [unread([why, "b"])] }))).toMatch(
      /^- \? \*\*prod\*\*: cannot tell who gets what through `eu`: .*takes keys \(and 1 more\)\.$/m,
    );
  });

  test("has a row that reads as one", () => {
    const row = renderTerminal(reportWith({ changes: [unread([why])] }), { style: style() }).match(/^ {2}whoever.*$/m);
    expect(row?.[0].trim().split(/ {2,}/)).toEqual(["whoever eu gives access to", "cannot tell", "cannot tell ?"]);
  });
});

test("outputs of another stack that are not known are one line, with how to give them", () => {
  const stack = "contoso/platform/dev";
  const urn = `urn:pulumi:dev::contoso::pulumi:pulumi:StackReference::${stack}`;
  const unknowns = ["vaultId", "replicas"].map((output) => {
    return { urn, path: `outputs.${output}`, why: `output ${output} of stack ${stack}: not known offline` };
  });
  const text = renderTerminal(reportWith({ unknowns }), { style: style() });
  expect(text).toContain(`outputs of ${stack}, which --outputs STACK=FILE gives  vaultId; replicas\n`);
});
