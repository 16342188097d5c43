import { describe, expect, test } from "vitest";

import { findingsOf as toldOf } from "../../../access/report/findings.ts";
import { renderJson } from "../../../access/report/json.ts";
import { renderMarkdown } from "../../../access/report/markdown.ts";
import { renderTerminal } from "../../../access/report/terminal.ts";
import { grant, service, type Fact } from "../../../access/rules/example.ts";
import { inputsOf } from "../../../access/rules/exampleModel.ts";
import { findingsOf } from "../../../access/rules/index.ts";
import { gain, reportWith, style } from "./reports.ts";

const reportOn = (...after: readonly Fact[]) => {
  const [findings = []] = findingsOf(inputsOf({ title: "", after, finds: [] }));
  return reportWith({ changes: [gain()], findings });
};
/** Each finding as it is told, on one line, without what to do. */
const told = (...after: readonly Fact[]) =>
  renderTerminal(reportOn(...after), { style: style(1_000) })
    .split("\n")
    .filter((line) => /^ {2}(?: {2}|\d+ \w+ {2})\S/.test(line) && !line.includes("gains:"))
    .map((line) => line.replace(/^ {2}(?:\d+ \w+)? {2}/, ""));

describe("one role", () => {
  const facts = [
    service("openai aoai in resource group ai", "on"),
    grant("identity jobs", "Contributor", "resource group ai"),
  ];

  test("is one finding, with all that rules say of it and the id of each rule", () => {
    expect(told(...facts)[0]).toMatch(
      /^identity jobs holds Contributor on resource group ai: on everything in it, now and later. It can switch keys on, read keys, .*\. It can list the keys of aoai, where keys work {2}key-door, privileged-workload, wide-scope$/,
    );
    const markdown = renderMarkdown(reportOn(...facts));
    for (const rule of ["key-door", "privileged-workload", "wide-scope"]) expect(markdown).toContain(`\`${rule}\``);
  });

  test("is told in brief by what it gets at, and by nothing that it does not let do", () => {
    const brief = (role: string) => {
      const report = reportOn(grant("identity jobs", role, "resource group ai"));
      return toldOf(report, "warning").told.flatMap((one) => one.brief?.says.slice(0, 2) ?? []);
    };
    const wide = "on everything in it, now and later";
    expect(brief("Contributor")).toEqual([wide, "it can get at keys, secrets and identities"]);
    expect(brief("Managed Identity Contributor")).toEqual([wide, "it can add federated credentials"]);
  });

  test("and roles of others are told in brief with which of them is held on which thing", () => {
    const report = reportOn(
      grant("unknown 1111", "Reader", "openai y"),
      grant("unknown 2222", "Contributor", "openai x"),
    );
    const held = toldOf(report, "warning").told.flatMap(({ brief, rules: [rule] }) =>
      rule === "unknown-access" ? (brief?.held ?? []) : [],
    );
    expect(held).toEqual(["principals 1111 and 2222 hold roles on y and x respectively"]);
  });

  test("is a finding of each rule for machines, with who holds what", () => {
    const { stacks } = JSON.parse(renderJson(reportOn(...facts))) as ReturnType<typeof reportOn>;
    const about = stacks[0]?.findings.filter((finding) => finding.about !== undefined) ?? [];
    expect(about.map(({ rule }) => rule)).toEqual(["key-door", "privileged-workload", "wide-scope"]);
    expect(about[0]?.about).toMatchObject([
      {
        actor: { kind: "identity", name: "jobs" },
        scope: { kind: "resourceGroup", name: "ai" },
        roles: ["Contributor"],
      },
    ]);
  });

  test("and another one of the same holder on the same scope are one", () => {
    expect(
      told(
        grant("identity jobs", "Contributor", "subscription shop"),
        grant("identity jobs", "User Access Administrator", "subscription shop"),
      ),
    ).toEqual([
      expect.stringMatching(
        /^identity jobs holds Contributor and User Access Administrator on subscription shop: .*; it can assign roles, switch keys on, /,
      ),
    ]);
  });
});

describe("the same of several holders is told once", () => {
  test("on the same thing, and of one on several things", () => {
    expect(
      told(grant("group a", "Reader", "resource group ai"), grant("group b", "Reader", "resource group ai")),
    ).toEqual([expect.stringMatching(/^groups a and b hold Reader on resource group ai: on everything in it, /)]);
    expect(
      told(grant("group a", "Reader", "resource group x"), grant("group a", "Reader", "resource group y")),
    ).toEqual([expect.stringMatching(/^group a holds Reader on resource groups x and y: on everything in them, /)]);
  });

  test("each with what is theirs: whose what is is not lost", () => {
    expect(told(grant("unknown 1111", "Reader", "openai x"), grant("unknown 2222", "Reader", "openai y"))).toEqual([
      "principals 1111 and 2222 hold Reader on x and y respectively: the program does not say who they are  unknown-access",
    ]);
    expect(told(grant("unknown 1111", "Reader", "openai x"), grant("unknown 2222", "Contributor", "openai y"))).toEqual(
      [
        "principal 1111 holds Reader on x, and principal 2222 holds Contributor on y: the program does not say who they are  unknown-access",
      ],
    );
  });

  test("but not where something else is said", () => {
    expect(
      told(grant("identity a", "Cognitive Services User", "openai x"), grant("identity b", "Contributor", "openai y")),
    ).toHaveLength(2);
  });
});
