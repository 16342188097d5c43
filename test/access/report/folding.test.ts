import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { renderMarkdown } from "../../../access/report/markdown.ts";
import { entriesOf } from "../../../access/report/entries.ts";
import { numberOfChanges } from "../../../access/report/selection.ts";
import { sayStack, tallyOf } from "../../../access/report/tally.ts";
import type { AccessChange } from "../../../access/terms/report.ts";
import { renderTerminal } from "../../../access/report/terminal.ts";
import { gain, loss, reportOf, reportWith, role, scope, stackWith, style, trust, urnOf } from "./reports.ts";

const entries = (...changes: AccessChange[]) => entriesOf(stackWith({ changes }));
const names = (changes: readonly AccessChange[]) => changes.map(({ actor }) => actor.name);
const grant = role("Cognitive Services OpenAI Contributor", "weekly-report-aoai");
const given = gain({ via: [grant] });
const through = gain({ actor: "github a/b", channel: "through", via: [trust("repo:a/b"), grant] });
const member = { kind: "membership", urn: urnOf("m"), text: "member of ops" } as const;

describe("changes are folded", () => {
  test("under the change of whoever they come in through", () => {
    const [entry, ...others] = entries(through, given);
    expect(names(entry?.changes ?? [])).toEqual(["weekly-report"]);
    expect(names(entry?.through ?? [])).toEqual(["a/b"]);
    expect(others).toEqual([]);
  });

  test("under the change of the group that they are in", () => {
    const group = gain({ actor: "group ops", via: [grant] });
    expect(names(entries(gain({ actor: "user ann", via: [member, grant] }), group)[0]?.through ?? [])).toEqual(["ann"]);
  });

  test.each([
    ["something else is gained", { gained: ["x/write"] }],
    ["it is another grant", { via: [trust("repo:a/b"), role("Owner", "other")] }],
    ["it is on something else", { scope: "docs" }],
    ["it is by a key", { channel: "key" as const }],
    ["it is no gain", { verdict: "mixed" as const, lost: ["x/read"] }],
  ])("not where %s", (_, different) => {
    expect(
      entries(given, { ...through, ...gain({ ...through, ...different }) }).map((each) => each.changes.length),
    ).toEqual([1, 1]);
  });

  test("together where one cause changes several in the same way", () => {
    const cause = [{ urn: urnOf("aoai"), op: "update", property: "disableLocalAuth" }];
    const keys = (actor: string) => loss({ actor, channel: "key", cause });
    expect(entries(keys("group b"), keys("group a")).map(({ changes }) => names(changes))).toEqual([["a", "b"]]);
  });

  test("not where nobody knows the cause", () => {
    expect(entries(loss({ cause: [] }), loss({ actor: "b", cause: [] }))).toHaveLength(2);
  });

  describe("under the change of who acts as an identity", () => {
    const identity = scope("chat-api", "prod", "identity");
    const step = trust("repo:a/b");
    const actAs = { gained: ["actAs"], powers: { gained: ["actAs"], lost: [] }, channel: "through" } as const;
    const acts = gain({ ...actAs, actor: "github a/b", scope: identity, via: [step] });
    const reached = gain({ actor: "github a/b", channel: "through", via: [step, grant] });

    test("what it brings with it, with its role and its proof", () => {
      const all = entries(reached, acts);
      expect(all.map(({ changes, reach }) => [changes, reach])).toEqual([[[acts], [reached]]]);
      const text = renderTerminal(reportWith({ changes: [reached, acts] }), { style: style() });
      expect(text).toContain(`▲ github a/b gains: act as identity chat-api
      how      trust in repo:a/b
      proof    Microsoft.CognitiveServices/accounts/deployments/write
      reach    manage models on aoai (Cognitive Services OpenAI Contributor)
`);
    });

    test.each([
      ["it is worse than that", { powers: { gained: ["assignRoles" as const], lost: [] } }],
      ["it comes by another trust", { via: [trust("repo:c/d"), grant] }],
      ["somebody else has it", { actor: "github c/d" }],
      ["it is lost", { verdict: "narrower" as const }],
      ["it is their own", { channel: "own" as const }],
    ])("not where %s", (_, different) => {
      expect(entries(acts, gain({ ...reached, ...different }))).toHaveLength(2);
    });
  });

  describe("on several resources by the same grant", () => {
    const on = (name: string, kind: "openai" | "resourceGroup", more: Partial<AccessChange> = {}) =>
      gain({ via: [grant], ...more, scope: scope(name, "prod", kind) });
    const all = [on("aoai", "openai"), on("docs", "openai"), on("ai", "resourceGroup")];
    const guest = { actor: { ...through.actor }, channel: "through" as const, via: through.via };

    test("are told of what all the others lie in, with their number", () => {
      expect(entries(...all).map(({ changes, elsewhere }) => [changes, elsewhere])).toEqual([
        [[all[2]], all.slice(0, 2)],
      ]);
      const text = renderTerminal(reportWith({ changes: all }), { style: style() });
      expect(text).toContain("▲ weekly-report gains: manage models on resource group ai (and on 2 resources in it)\n");
    });

    test("name whoever comes in once, and count one change for each", () => {
      const theirs = all.map((change) => gain({ ...change, ...guest }));
      const [entry, ...others] = entries(...all, ...theirs);
      expect(others).toEqual([]);
      expect(names(entry?.through ?? [])).toEqual(["a/b"]);
      expect(numberOfChanges(entry === undefined ? [] : [entry])).toBe(2);
    });

    test("say how many more, where none lies in another", () => {
      const text = renderTerminal(reportWith({ changes: all.slice(0, 2) }), { style: style() });
      expect(text).toContain("gains: manage models on aoai (and on 1 more resource)\n");
    });

    test.each([
      ["more is gained there", { powers: { gained: ["assignRoles" as const], lost: [] } }],
      ["it is another grant", { via: [role("Owner", "other")] }],
      ["it is another cause", { cause: [{ urn: urnOf("other"), op: "create" }] }],
      ["it is somebody else", { actor: loss({ actor: "b" }).actor }],
      ["it is lost", { verdict: "narrower" as const }],
    ])("are told apart where %s", (_, different) => {
      expect(entries(on("ai", "resourceGroup"), on("aoai", "openai", different))).toHaveLength(2);
    });
  });

  describe("that differ in nothing but names", () => {
    const cause = (name: string) => [{ urn: urnOf(name), op: "create" }];
    const onLake = (actor: string, index: number) =>
      gain({
        actor,
        scope: scope(`lake${String(index)}`, "prod", "storage"),
        via: [role("Storage Blob Data Reader", `${actor}-${String(index)}`)],
        cause: cause(`${actor}-${String(index)}`),
      });
    const lakes = Array.from({ length: 24 }, (_, index) => onLake("loader", index));
    const text = (...changes: AccessChange[]) => renderTerminal(reportWith({ changes }), { style: style() });

    test("are told once for one actor, with all resources and causes, in the order in which people count", () => {
      expect(entries(...lakes)).toHaveLength(1);
      expect(text(...lakes)).toContain(`▲ loader gains: manage models on storage lake0 to lake23
      role     Storage Blob Data Reader
      proof    Microsoft.CognitiveServices/accounts/deployments/write
      cause    loader-0 to loader-23 created
`);
      expect(numberOfChanges(entries(...lakes))).toBe(24);
    });

    test("are told once for several actors of a kind on the same resources", () => {
      const all = ["app-0", "app-1", "app-2", "app-3"].flatMap((actor) => [onLake(actor, 0), onLake(actor, 1)]);
      expect(entries(...all)).toHaveLength(1);
      expect(text(...all)).toContain("▲ app-0 to app-3 gain: manage models on storage lake0 and lake1\n");
      // Not where one of them is without it.
      expect(text(...all.slice(1))).toContain("▲ app-0 gains: manage models on storage lake1\n");
    });

    test.each([
      ["another operation proves it", { gained: ["x/write"] }],
      ["it is another role", { via: [role("Owner")] }],
      ["something else of it changed", { cause: [{ urn: urnOf("g"), op: "update", property: "scope" }] }],
      ["nobody knows the cause", { cause: [] }],
      ["it is another kind of resource", { scope: scope("docs", "prod", "search") }],
    ])("but not where %s", (_, different) => {
      expect(entries(onLake("loader", 0), gain({ ...onLake("loader", 1), ...different }))).toHaveLength(2);
    });
  });

  test("and every one is in exactly one entry", () => {
    const change = fc.record({
      actor: fc.constantFrom("identity a", "group b", "user c", "github d"),
      scope: fc.constantFrom("x", "y", "z"),
      powers: fc.constantFrom({ gained: ["actAs" as const], lost: [] }, { gained: ["readData" as const], lost: [] }),
      channel: fc.constantFrom("own" as const, "through" as const, "key" as const),
      verdict: fc.constantFrom("broader" as const, "narrower" as const, "mixed" as const, "unknown" as const),
      via: fc.constantFrom([grant], [member, grant], [trust("s")], [trust("s"), grant], []),
      cause: fc.constantFrom([], [{ urn: urnOf("g"), op: "create" }], [{ urn: urnOf("h"), op: "create" }]),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (all) => {
        const changes = all.map((each) => gain(each));
        const told = entries(...changes).flatMap((entry) => [
          ...entry.changes,
          ...entry.through,
          ...entry.reach,
          ...entry.elsewhere,
          ...entry.alike,
        ]);
        expect(told).toHaveLength(changes.length);
        expect(new Set(told)).toEqual(new Set(changes));
      }),
    );
  });
});

describe("the same change in several stacks", () => {
  const cause = [{ urn: urnOf("grant"), op: "create", location: { file: "index.ts", line: 7 } }];
  const stacks = ["dev", "staging", "prod"].map((stack) => stackWith({ stack, changes: [gain({ cause }, stack)] }));
  const different = stackWith({
    stack: "live",
    changes: [gain({ cause }, "live"), gain({ actor: "other", cause }, "live")],
  });

  test("is told once, with the stacks", () => {
    const text = renderTerminal(reportOf(...stacks), { style: style() });
    expect(text).toContain("\n\n  dev, staging, prod\n    ▲ weekly-report gains: manage models on aoai\n");
    expect(text.match(/gains: manage/g)).toHaveLength(1);
    const quiet = renderTerminal(reportOf(...stacks), { style: style(), quiet: true });
    expect(quiet).toContain("  ▲ dev, staging, prod  weekly-report gains: manage models on aoai");
    const markdown = renderMarkdown(reportOf(...stacks), {
      link: ({ file, line }) => `https://github.com/${file}#L${String(line)}`,
    });
    expect(markdown).toContain(
      "### Gains (3)\n\n- ▲ **dev, staging, prod**: `weekly-report` gains: manage models on `aoai`.\n",
    );
    expect(markdown).toContain("[`index.ts:7`](https://github.com/index.ts#L7)");
  });

  test("stands beside what is only in one of them", () => {
    const text = renderTerminal(reportOf(...stacks, different), { style: style() });
    expect(text.match(/^ {2}(?:dev, .*|live)$/gm)).toEqual(["  dev, staging, prod", "  live"]);
    expect(text).toContain("▲ other and weekly-report gain");
  });
});

describe("the numbers of a stack", () => {
  const numbers = (...changes: AccessChange[]) => {
    const stack = stackWith({ changes });
    return sayStack(tallyOf(entriesOf(stack)), stack);
  };

  test.each([
    ["1 gains, 0 lose", [given]],
    ["1 gains and 1 more through it, 0 lose", [given, through]],
    ["2 gain, 1 loses", [given, gain({ actor: "b" }), loss({ actor: "c" })]],
    ["1 gains, 1 loses", [gain({ verdict: "mixed" })]],
    ["1 gains, 0 lose", [given, gain({ scope: "docs" })]],
    ["1 gains, 0 lose, 1 unclear", [given, gain({ actor: "b", verdict: "unknown" })]],
    ["3 lose", [loss(), loss({ actor: "b" }), loss({ actor: "c" })]],
    ["1 unclear", [gain({ verdict: "unknown" })]],
    ["no change", []],
  ])("are %s", (expected, changes) => {
    expect(numbers(...changes)).toBe(expected);
  });

  test("count nobody twice who gains by themselves and through another", () => {
    const alsoThrough = gain({ ...through, actor: "github a/b" });
    expect(numbers(given, alsoThrough, gain({ actor: "github a/b", scope: "docs" }))).toBe("2 gain, 0 lose");
  });
});
