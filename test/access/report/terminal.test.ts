import { describe, expect, test } from "vitest";

import { renderMarkdown } from "../../../access/report/markdown.ts";
import { renderTerminal, type TerminalOptions } from "../../../access/report/terminal.ts";
import type { Report } from "../../../access/terms/report.ts";
import {
  access,
  finding,
  gain,
  loss,
  reportOf,
  reportWith,
  role,
  scope,
  stackWith,
  style,
  trust,
  urnOf,
} from "./reports.ts";

const render = (report: Report, options: Partial<TerminalOptions> = {}) =>
  renderTerminal(report, { style: style(), ...options });
const location = { file: "stacks/Pulumi.prod.yaml", line: 31 };

describe("the verdict of each stack", () => {
  test("is a line with a glyph and words, what grows first, with what is not known beside it", () => {
    const unknowns = [{ urn: urnOf("x"), path: "inputs.principalId", why: "comes from a or b" }];
    const report = reportOf(
      stackWith({ stack: "dev" }),
      stackWith({ stack: "test", verdict: null, before: null }),
      stackWith({
        stack: "qa",
        changes: [gain({ verdict: "unknown", gained: ["unknown role x may allow anything"] })],
      }),
      stackWith({ stack: "staging", changes: [loss(), loss({ actor: "group a" })] }),
      stackWith({ changes: [gain()], unknowns }),
      stackWith({ stack: "live", changes: [gain(), loss({ actor: "group a" })] }),
    );
    expect(render(report).split("\n").slice(0, 6)).toEqual([
      "  ▲  prod     grows: 1 gains, 0 lose; 1 thing not known",
      "  ▲▼ live     changes both ways: 1 gains, 1 loses",
      "  ?  qa       cannot tell: 1 unclear",
      "  ▼  staging  shrinks: 2 lose",
      "  ·  test     no baseline: the state, no verdict",
      "  =  dev      no change",
    ]);
  });

  test("is printed quietly with what grows and errors, and nothing else", () => {
    const findings = [finding(), finding({ level: "error", message: "up will collide", fix: "add an alias" })];
    expect(
      render(reportWith({ changes: [gain(), loss({ actor: "b" })], findings }), { quiet: true, exitCode: 1 }),
    ).toBe(
      "  ▲▼ prod  changes both ways: 1 gains, 1 loses\n\n  ▲ prod  weekly-report gains: manage models on aoai\n\n  1 error  up will collide  keys-on\n      fix  add an alias",
    );
  });
});

test("ten of what grows, or may, are told quietly", () => {
  const changes = Array.from({ length: 12 }, (_, index) => gain({ actor: `w${String(index)}`, cause: [] }));
  const unclear = gain({ actor: "group u", verdict: "unknown" });
  const lines = render(reportWith({ changes: [...changes, unclear, loss({ actor: "l" })] }), { quiet: true }).split(
    "\n",
  );
  expect(lines.slice(2, 4)).toEqual([
    "  ▲ prod  w0 gains: manage models on aoai",
    "  ▲ prod  w1 gains: manage models on aoai",
  ]);
  expect(lines.slice(12)).toEqual(["  and 3 more changes: --format json has them all"]);
});

describe("a change", () => {
  test("is told with role, proof, who else and cause", () => {
    const gained = ["Microsoft.CognitiveServices/accounts/deployments/write", "b", "c", "d"];
    const cause = [{ urn: urnOf("weekly-report-aoai"), op: "update", property: "roleDefinitionId", location }];
    const through = gain({
      actor: "service account reports/weekly",
      channel: "through",
      gained,
      via: [trust("system:serviceaccount:reports:weekly"), role("Cognitive Services OpenAI Contributor")],
    });
    expect(render(reportWith({ changes: [through, gain({ gained, cause })] }))).toContain(
      `
  prod
    ▲ weekly-report gains: manage models on aoai
      role     Cognitive Services OpenAI Contributor
      proof    Microsoft.CognitiveServices/accounts/deployments/write (and 3 more)
      so also  service account reports/weekly (trusted by weekly-report)
      cause    weekly-report-aoai changed in roleDefinitionId, stacks/Pulumi.prod.yaml:31
`,
    );
  });

  test("that takes a role away says which, and which one is left", () => {
    const now = access({ roles: ["Cognitive Services OpenAI User"] });
    const text = render(reportWith({ changes: [loss({ via: [role("Contributor")] })], access: [now] }));
    expect(text).toContain(
      "▼ weekly-report loses: call models on aoai\n      role     Contributor → Cognitive Services OpenAI User",
    );
    expect(render(reportWith({ changes: [loss({ via: [role("Contributor")] })] }))).toContain(
      "      was      Contributor\n",
    );
  });

  test("of both ways says both, with a proof of each", () => {
    const both = gain({ verdict: "mixed", lost: ["x/read"], powers: { gained: ["readKeys"], lost: ["readData"] } });
    const text = render(reportWith({ changes: [both] }));
    expect(text).toContain("▲▼ weekly-report gains: read keys on aoai; and loses: read data");
    expect(text).toContain("      lost     x/read\n");
  });

  test("that unclear says so, and why", () => {
    const unknown = gain({
      verdict: "unknown",
      gained: ["unknown role x may allow anything"],
      powers: { gained: [], lost: [] },
    });
    const text = render(reportWith({ changes: [unknown] }));
    expect(text).toContain("? cannot tell what weekly-report may do on aoai");
    expect(text).toContain("      why      unknown role x may allow anything\n");
  });

  test("of powers that have no name is a change all the same", () => {
    const text = render(reportWith({ changes: [gain({ gained: ["x/read"], powers: { gained: [], lost: [] } })] }));
    expect(text).toContain("▲ weekly-report gains: other operations on aoai");
  });

  test("of the same cause for several is told once, with the way of each", () => {
    const cause = [{ urn: urnOf("aoai"), op: "update", property: "disableLocalAuth" }];
    const keys = (name: string) =>
      loss({
        actor: name,
        channel: "key",
        cause,
        via: [role("Contributor", name), { kind: "listKeys", urn: urnOf("aoai"), text: "reads keys of aoai" }],
      });
    const text = render(reportWith({ changes: ["group a", "group b", "group c"].map(keys) }));
    expect(text).toContain("▼ groups a, b and c lose: call models on aoai");
    expect(text).toContain("who      group a (Contributor → reads keys of aoai), group b (");
    const many = render(
      reportWith({ changes: Array.from({ length: 50 }, (_, index) => keys(`user u${String(index)}`)) }),
    );
    expect(many).toContain("▼ users u0 to u49 lose: call models on aoai");
    expect(many).toMatch(/who {6}user u0 \(.*\),?\n? .*and 47 more/s);
  });

  test("is told after every worse one, in whatever order the report has them", () => {
    const changes = [
      loss({ actor: "l" }),
      gain({ actor: "b", powers: { gained: ["readData"], lost: [] } }),
      gain({ actor: "u", verdict: "unknown" }),
      gain({ actor: "a", powers: { gained: ["assignRoles"], lost: [] } }),
    ];
    const order = (given: typeof changes) =>
      [...render(reportWith({ changes: given })).matchAll(/^ {4}[▲▼?] (.*) on/gm)].map(([, who]) => who);
    expect(order(changes)).toEqual([
      "a gains: assign roles",
      "b gains: read data",
      "cannot tell what u may do",
      "l loses: call models",
    ]);
    expect(order(changes.toReversed())).toEqual(order(changes));
  });

  test("is never left out of the numbers: 40 are told, the others counted", () => {
    const changes = Array.from({ length: 1_000 }, (_, index) =>
      gain({ actor: `w${String(index)}`, gained: [`${String(index)}/write`] }),
    );
    const text = render(reportWith({ changes }));
    expect(text).toContain("grows: 1000 gain, 0 lose");
    expect(text.match(/ gains: /g)).toHaveLength(40);
    expect(text).toContain("and 960 more changes: --format json has them all");
  });
});

test("of many changes the worst of all stacks are told", () => {
  const mild = Array.from({ length: 50 }, (_, index) =>
    gain({ actor: `w${String(index)}`, powers: { gained: ["readData"], lost: [] }, cause: [] }),
  );
  const worst = gain({ actor: "worst", powers: { gained: ["assignRoles"], lost: [] } });
  const text = render(reportOf(stackWith({ changes: mild }), stackWith({ stack: "dev", changes: [worst] })));
  expect(text).toContain("▲ worst gains: assign roles on aoai");
});

describe("the last line", () => {
  test.each([
    [[gain()], "Access grew in prod. Exit 1."],
    [[gain(), loss({ actor: "b" })], "Access changed both ways in prod. Exit 1."],
    [[gain({ verdict: "unknown" })], "Cannot tell whether access grew in prod. Exit 1."],
    [[loss()], "Access shrank in prod. Exit 1."],
    [[], "Access did not change. Exit 1."],
  ])("says what came out of it, and the exit code", (changes, expected) => {
    expect(render(reportWith({ changes }), { exitCode: 1 }).split("\n").at(-1)).toBe(expected);
  });

  test.each([
    [[], "Access did not change against origin/main (abc). Exit 0."],
    [[loss()], "Access shrank in prod against origin/main (abc). Exit 0."],
  ])("says what it is compared with", (changes, expected) => {
    const options = { exitCode: 0, baseline: "origin/main (abc)" } as const;
    expect(render(reportWith({ changes }), options).split("\n").at(-1)).toBe(expected);
  });

  test("names the stacks and the errors", () => {
    const findings = [finding({ level: "error" }), finding({ level: "error", message: "other" })];
    const report = reportOf(stackWith({ changes: [gain()], findings }), stackWith({ stack: "dev", changes: [gain()] }));
    expect(render(report, { exitCode: 1 })).toMatch(/Access grew in prod and dev\. 2 errors\. Exit 1\.$/);
  });

  test("offers the command that explains the worst change", () => {
    const changes = [gain({ scope: scope("rg ai", "prod", "resourceGroup") })];
    expect(render(reportWith({ changes }), { exitCode: 1, explainHint: true })).toMatch(
      /Exit 1\. {3}keyless explain weekly-report "rg ai" --stack prod$/,
    );
  });

  test.each(["$(reboot)", "a;b", "`x`", "-rf", '"', "a\nb", "'"])("offers no command with %j in it", (name) => {
    expect(render(reportWith({ changes: [gain({ actor: `user ${name}` })] }), { explainHint: true })).not.toContain(
      "keyless explain",
    );
  });
});

test("a fix that findings of one rule share is told with the first of them, named with the others, and the place with each", () => {
  const at = (line: number) => finding({ message: `m${String(line)}`, fix: "do it", location: { file: "a.ts", line } });
  const report = reportWith({
    changes: [gain()],
    findings: [at(1), at(2), finding({ message: "other", fix: "do that" })],
  });
  const text = render(report);
  expect(text).toMatch(
    /m1 .* {2}a\.ts:1\n +fix {2}do it\n.*m2 .* {2}a\.ts:2 {2}fix as above\n.*other .*\n +fix {2}do that/,
  );
  expect(renderMarkdown(report).match(/Fix: do it/g)).toHaveLength(1);
});

test("a fix that is not that of the finding above says whose it is", () => {
  const at = (line: number, fix: string) =>
    finding({ message: `m${String(line)}`, rule: `rule-${String(line)}`, fix, location: { file: "a.ts", line } });
  const findings = [at(1, "Do it."), at(2, "Do that."), at(3, "Do it."), at(4, "Do it.")];
  const text = render(reportWith({ changes: [gain()], findings }));
  expect(text).toMatch(/m3 .* {2}a\.ts:3 {2}fix as for a\.ts:1\n/);
  expect(text).toMatch(/m4 .* {2}a\.ts:4 {2}fix as above\n/);
});

test("a cause that is a power which no role gives is told in the words of that power", () => {
  const cause = [{ urn: urnOf("sql"), op: "update", property: `administer ${urnOf("sql")}` }];
  expect(render(reportWith({ changes: [gain({ cause })] }))).toContain("cause    sql changed in who may administer it");
});

describe("findings and unknowns", () => {
  test("are listed errors first, together for all stacks, with what to do and where", () => {
    const error = finding({
      level: "error",
      rule: "renamed-assignment",
      message: "up will collide",
      fix: "add an alias",
      location,
    });
    const text = render(
      reportOf(stackWith({ findings: [finding(), error] }), stackWith({ stack: "dev", findings: [finding()] })),
    );
    expect(text).toContain(`
  1 error  prod  up will collide  renamed-assignment  stacks/Pulumi.prod.yaml:31
      fix  add an alias
  2 warnings  prod, dev  aoai accepts keys until 2026-12-31  keys-on
      fix  set authentication to identity
`);
  });

  test("are counted exactly and listed in part", () => {
    const findings = Array.from({ length: 100 }, (_, index) => finding({ message: `m${String(index)}` }));
    const unknowns = findings.map(({ message }) => ({
      urn: urnOf(message),
      path: "inputs.x",
      why: `not given ${message}`,
    }));
    const text = render(reportWith({ findings, unknowns, changes: [gain()] }));
    expect(text).toContain("100 warnings");
    expect(text).toContain("    and 80 more: --format json has them all");
    expect(text).toContain("100 things not known");
    expect(text).toContain("    and 88 more: --format json has them all");
  });
});

test("colours carry no meaning alone", () => {
  const paint = (text: string) => `\u001b[31m${text}\u001b[39m`;
  const report = reportWith({ changes: [gain(), loss({ actor: "b" })], access: [access()], findings: [finding()] });
  const painted = render(report, { style: { width: 160, bold: paint, dim: paint, warn: paint, alarm: paint } });
  expect(painted.replace(/\u001b\[\d+m/g, "")).toBe(render(report));
  expect(painted).not.toBe(render(report));
});

test("a report of no stack says so", () => {
  expect(render(reportOf())).toBe("  No stacks.");
});
