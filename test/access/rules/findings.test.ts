import { describe, expect, test } from "vitest";

import type { Finding } from "../../../access/terms/report.ts";
import { grant, service, trust, type Example, type Fact } from "../../../access/rules/example.ts";
import { inputsOf } from "../../../access/rules/exampleModel.ts";
import { findingsOf } from "../../../access/rules/index.ts";

const review = (after: readonly Fact[], more: Partial<Example> = {}): readonly Finding[] => {
  const [own = []] = findingsOf(inputsOf({ title: "", after, finds: [], ...more }));
  return own;
};
const summary = (findings: readonly Finding[]) => findings.map(({ level, rule }) => `${level} ${rule}`);

describe("findings", () => {
  const facts = [
    grant("user ann", "Reader", "openai aoai"),
    grant("identity chat-api", "Reader", "openai aoai", { by: "b" }),
    grant("identity reports", "Contributor", "resource group ai", { by: "c" }),
    grant("identity chat-api", "Contributor", "resource group ai", { by: "a" }),
  ];
  const before = [grant("identity chat-api", "Reader", "openai aoai", { by: "old" })];

  test("are worst first, then by rule and resource, whatever the order of the facts", () => {
    const found = review(facts, { before });
    expect(summary(found)).toEqual([
      "error renamed-assignment",
      "warning privileged-workload",
      "warning privileged-workload",
      "warning wide-scope",
      "warning wide-scope",
      "note single-user",
    ]);
    expect(found[1]?.message).toContain("chat-api");
    expect(review(facts.toReversed(), { before })).toEqual(found);
  });

  test("of numbered resources are in the order in which people count", () => {
    const found = review(["lake10", "lake2", "lake1"].map((lake) => service(`storage ${lake}`, "on")));
    expect(found.map(({ message }) => /lake\d+/.exec(message)?.[0])).toEqual(["lake1", "lake2", "lake10"]);
  });

  test("are given for each stack apart, in the order of the stacks", () => {
    const inputs = inputsOf({
      title: "",
      after: [service("openai aoai", "on")],
      elsewhere: { staging: [], prod: [grant("user ann", "Reader", "openai aoai")] },
      finds: [],
    });
    expect(findingsOf(inputs).map(summary)).toEqual([["warning keys-on"], [], ["note single-user"]]);
  });

  test("say where: the resource and, where it is known, the line", () => {
    const [input] = inputsOf({
      title: "",
      after: [grant("user ann", "Reader", "openai aoai", { by: "ann" })],
      finds: [],
    });
    const location = { file: "index.ts", line: 7 };
    const grants = input.after.grants.map((fact) => ({ ...fact, location }));
    const [[found] = []] = findingsOf([{ ...input, after: { ...input.after, grants } }]);
    expect(found).toMatchObject({
      urn: "urn:pulumi:dev::example::azure-native:authorization:RoleAssignment::ann",
      location,
    });
    expect(review([grant("user ann", "Reader", "openai aoai")])[0]).not.toHaveProperty("location");
  });

  test("always say what to do", () => {
    expect(review(facts, { before }).filter(({ fix }) => fix === "")).toEqual([]);
  });

  test("there are none where nothing is declared", () => {
    expect(findingsOf([])).toEqual([]);
    expect(review([])).toEqual([]);
  });
});

describe("names from outside", () => {
  const long = "😀".repeat(100_000);

  test("are cut, between characters, so that a message stays short", () => {
    const found = review(
      [
        grant(`user ${long}`, `unknown role ${long}`, `resource group ${long}`),
        trust(`identity ${long}`, `repo:${long}/chat:pull_request`),
        service(`openai ${long}`, "on", { reason: long, until: long }),
      ],
      { stack: "prod" },
    );
    expect(summary(found)).toEqual(
      expect.arrayContaining([
        "warning keys-on",
        "error pull-request-trust",
        "warning unknown-access",
        "note single-user",
      ]),
    );
    expect(found.filter(({ message }) => message.length > 1_000)).toEqual([]);
    expect(found.filter(({ message }) => !message.isWellFormed())).toEqual([]);
  });

  test("may be names that objects inherit", () => {
    const found = review([
      grant("identity __proto__", "Contributor", "openai constructor"),
      grant("identity __proto__", "Contributor", "openai constructor", { by: "toString" }),
      trust("identity __proto__", "repo:__proto__/constructor"),
    ]);
    expect(summary(found)).toEqual([
      "error duplicate-grant",
      "warning privileged-workload",
      "warning privileged-workload",
      "warning whole-repository-trust",
    ]);
  });
});
