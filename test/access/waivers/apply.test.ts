import { describe, expect, test } from "vitest";

import { readChange, renderMarkdown, renderTerminal, review, type Waiver } from "../../../access/engine.ts";
import { exitCodeOf } from "../../../cli/report/exitCode.ts";
import { account, assignment, digestOf, identity, types, urnOf } from "../digest.ts";
import { known } from "../known.ts";
import { style } from "../report/reports.ts";

type Resources = Parameters<typeof digestOf>[0];

const contributor = "/providers/Microsoft.Authorization/roleDefinitions/a001fd3d-188f-4b5d-821b-7da978bf7442";
const source = { source: "offline", ref: null } as const;
const evidenceOf = (resources: Resources) =>
  ({ kind: "plan", change: readChange(digestOf(resources)), side: "after", source }) as const;
const grant = (name: string, roleDefinitionId?: string) =>
  assignment({
    name,
    ...(roleDefinitionId !== undefined && { inputs: { roleDefinitionId } }),
    inputOutputs: {
      principalId: { urn: urnOf(types.identity, "chat-api"), path: "principalId" },
      scope: { urn: urnOf(types.account, "aoai"), path: "id" },
    },
  });
const before = [account(), identity()];
const after = [...before, grant("grant")];
const about = { in: "prod", owner: "platform", reason: "moves in May", until: "2026-12-31" } as const;

const reportOf = (now: string, waivers: readonly Waiver[], resources: Resources = after) =>
  review([{ stack: "prod", before: evidenceOf(before), after: evidenceOf(resources) }], {
    ...known(),
    now,
    waivers,
    expected: { judging: [{ nobodyMay: ["callModels"] }] },
  });
const broken = (resource: string) =>
  `expected that nobody may call models: identity chat-api may call models on aoai, by Cognitive Services OpenAI User (${resource})`;
const finding = (says: string): Waiver => ({ ...about, accepts: { rule: "broken-expectation", says } });
const access = (change: Partial<Extract<Waiver["accepts"], { who: string }>> = {}): Waiver => ({
  ...about,
  accepts: { who: "chat-api", on: "aoai", roles: ["Cognitive Services OpenAI User"], by: "own", ...change },
});
const both = [finding(broken("grant")), access()];
const states = (report: ReturnType<typeof reportOf>) => report.stacks[0]?.waivers?.map(({ state }) => state);

describe("a waiver", () => {
  test("changes the exit code, and neither the verdict nor what the report says", () => {
    const [waived, bare] = [reportOf("2026-12-31", both), reportOf("2026-12-31", [])];
    expect([exitCodeOf(bare, "broader"), exitCodeOf(waived, "broader")]).toEqual([1, 0]);
    expect([waived.verdict, waived.stacks[0]?.verdict]).toEqual(["broader", "broader"]);
    const texts = [waived, bare].map((report) => renderTerminal(report, { style: style(200) }));
    for (const line of texts[1]?.split("\n") ?? []) expect(texts[0]).toContain(line);
  });

  test("of a finding alone leaves the access that grows, and the other way round", () => {
    for (const one of both) expect(exitCodeOf(reportOf("2026-12-01", [one]), "broader")).toBe(1);
    expect(exitCodeOf(reportOf("2026-12-01", both), "error")).toBe(0);
  });

  test("is listed with who accepts what until when, in every report for people", () => {
    const report = reportOf("2026-12-01", [{ ...finding(broken("grant")), owner: "<b>\u202eops" }]);
    for (const text of [renderTerminal(report, { style: style(300) }), renderMarkdown(report)]) {
      expect(text).toMatch(/until `?2026-12-31/);
      expect(text).toContain("moves in May");
      expect(text).not.toMatch(/\u202e|<b>\u202e/);
    }
  });

  test("that has ended has no effect, and that is said", () => {
    const report = reportOf("2027-01-01", both);
    expect(exitCodeOf(report, "error")).toBe(1);
    expect(states(report)).toEqual(["ended", "ended"]);
    expect(renderTerminal(report, { style: style(300) })).toContain("the waiver of platform ended on 2026-12-31");
  });

  test.each<[string, Waiver, Resources]>([
    ["another resource", finding(broken("grant")), [...before, grant("other")]],
    ["another stack", { ...finding(broken("grant")), in: "dev" }, after],
    ["other words", finding(broken("grant").replace("identity", "group")), after],
  ])("of %s has no effect on a finding", (_, waiver, resources) => {
    const report = reportOf("2026-12-01", [waiver], resources);
    expect(report.stacks[0]?.findings.filter(({ waived }) => waived !== undefined)).toEqual([]);
    expect(exitCodeOf(report, "error")).toBe(1);
  });

  test.each<[string, Waiver, Resources]>([
    ["another role", access(), [...before, grant("grant", contributor)]],
    ["a role more", access(), [...after, grant("more", contributor)]],
    ["a role less", access({ roles: ["Cognitive Services OpenAI User", "Reader"] }), after],
    ["another channel", access({ by: "through" }), after],
    ["somebody else", access({ who: "batch" }), after],
  ])("of %s has no effect on access: the tuple has changed", (_, waiver, resources) => {
    const report = reportOf("2026-12-01", [waiver], resources);
    expect(states(report)).toEqual(["unmatched"]);
    expect(report.stacks[0]?.changes.filter(({ waived }) => waived !== undefined)).toEqual([]);
    expect(exitCodeOf(report, "broader")).toBe(1);
  });
});
