import { describe, expect, test } from "vitest";

import { readChange, renderMarkdown, renderTerminal, review, type Report } from "../../../access/index.ts";
import { factsOf } from "../../../access/review.ts";
import type { Principal, Principals } from "../../../access/identity/principals.ts";
import { named } from "../../../access/match/named.ts";
import { parseLock, printLock } from "../../../access/locks.ts";
import { account as accountOf, assignment, digestOf, openAIUser, types, urnOf } from "../digest.ts";
import { facts } from "../facts/change.ts";
import * as deployed from "../facts/resources.ts";
import { known } from "../known.ts";
import { style } from "../report/reports.ts";

const account = accountOf();
const [one, other] = ["one", "other"].map(deployed.objectId) as [string, string];
const onAccount = { scope: [urnOf(types.account, "aoai")] };
const principals = (...all: readonly (readonly [string, Principal["kind"], string])[]): Principals =>
  new Map(all.map(([id, kind, name]) => [id, { kind, name }]));
const given = (name: string, principalId: string) =>
  assignment({ name, inputs: { principalId, roleDefinitionId: openAIUser }, from: onAccount });
const evidenceOf = (...resources: Parameters<typeof digestOf>[0]) => {
  const source = { source: "offline", ref: null } as const;
  return { kind: "plan", change: readChange(digestOf(resources)), side: "after", source } as const;
};
const reportWith = (names: Principals, ...resources: Parameters<typeof digestOf>[0]): Report =>
  review([{ stack: "prod", before: evidenceOf(account), after: evidenceOf(account, ...resources) }], {
    ...known(),
    principals: names,
    now: "2026-11-30",
  });
const texts = (report: Report) => [renderTerminal(report, { style: style(100) }), renderMarkdown(report, {})];

describe("who has an object id by the settings", () => {
  test("is told by name in every report, and never by the id", () => {
    const report = reportWith(principals([one, "group", "ml-ops"]), given("a", one));
    for (const text of texts(report)) {
      expect(text).toContain("group ml-ops");
      expect(text).not.toContain(one);
    }
    const [stack] = report.stacks;
    expect(stack?.changes.map(({ actor }) => actor)).toEqual([{ kind: "group", name: "ml-ops", id: one }]);
    expect(stack?.findings.filter(({ rule }) => rule === "unknown-access")).toEqual([]);
  });

  test("changes no verdict and no lock", () => {
    const names = principals([one, "group", "ml-ops"]);
    const [named, bare] = [names, new Map()].map((each) => reportWith(each, given("a", one)));
    expect(named?.verdict).toBe("broader");
    expect(named?.verdict).toBe(bare?.verdict);
    const print = (all: Principals) =>
      printLock("prod", factsOf(evidenceOf(account, given("a", one)), { ...known(), principals: all }));
    expect(print(names)).toBe(print(new Map()));
  });

  test("is the same on a side that comes from a lock", () => {
    const model = factsOf(evidenceOf(account, given("a", one)), known());
    const lock = parseLock(printLock("prod", model), known().catalogue);
    const before = { kind: "lock", lock, source: { source: "lock", ref: null } } as const;
    const report = review([{ stack: "prod", before, after: evidenceOf(account) }], {
      ...known(),
      principals: principals([one, "user", "ann@contoso.com"]),
      now: "2026-11-30",
    });
    expect(report.stacks[0]?.changes.map(({ actor, verdict }) => [actor.name, verdict])).toEqual([
      ["ann@contoso.com", "narrower"],
    ]);
  });

  test("stays apart from another of that name by the id, in whatever letter case", () => {
    const names = principals([one, "group", "ops"], [other, "group", "Ops"]);
    const text = texts(reportWith(names, given("a", one), given("b", other)));
    for (const each of text) for (const id of [one, other]) expect(each).toContain(`(${id})`);
  });

  test("stays apart from a group of the program that has its name", () => {
    const devs = { type: types.group, name: "devs", inputs: { displayName: "devs" } };
    const from = { ...onAccount, principalId: [urnOf(types.group, "devs")] };
    const inputOutputs = { principalId: { urn: urnOf(types.group, "devs"), path: "objectId" } };
    const ofProgram = assignment({ name: "b", inputs: { roleDefinitionId: openAIUser }, from, inputOutputs });
    const names = reportWith(principals([one, "group", "devs"]), devs, given("a", one), ofProgram).stacks.flatMap(
      ({ access }) => access.map(({ actor }) => actor.name),
    );
    expect(names.toSorted()).toEqual(["devs", `devs (${one})`]);
  });

  test.each(["ops (00000000-0000-4000-8000-000000000000)", "identity chat-api", "key holder", "\u202eipa-tahc", "|x|"])(
    "called %j does not pass for anybody else: the kind stands before the name",
    (name) => {
      const report = reportWith(principals([one, "group", name]), given("a", one));
      for (const text of texts(report)) {
        expect(text).not.toMatch(/\u202e/);
        for (const line of text.split("\n").filter((each) => /chat|ops|holder|tahc|x/.test(each)))
          if (/aoai|gains/.test(line) && /chat-api|key holder|tahc|ops \(/.test(line)) expect(line).toMatch(/group/);
      }
      if (name.startsWith("ops")) expect(texts(report)[0]?.replace(/\s+/g, " ")).toContain(`(${one})`);
    },
  );

  test("is not said of an id that two resources of the program have", () => {
    const id = deployed.objectId("chat");
    const twin = deployed.identity("twin", { outputs: { principalId: id } });
    const model = facts(deployed.account, deployed.identity(), twin, deployed.assignment());
    const [said] = named([model] as const, { principals: principals([id, "group", "ml-ops"]) });
    expect(said.grants.map(({ actor }) => actor.name)).toEqual(["chat or twin"]);
  });
});
