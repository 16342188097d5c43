import { describe, expect, test } from "vitest";

import { readChange, review, type Expectation, type Expected } from "../../../access/index.ts";
import { isAbout } from "../../../access/expectations/expectation.ts";
import { account, assignment, digestOf, identity, openAIUser, types, urnOf } from "../digest.ts";
import { objectId } from "../facts/resources.ts";
import { known } from "../known.ts";

type Resources = Parameters<typeof digestOf>[0];
type Unknowns = Parameters<typeof digestOf>[1];

const evidenceOf = (resources: Resources, unknowns?: Unknowns) => {
  const source = { source: "offline", ref: null } as const;
  return { kind: "plan", change: readChange(digestOf(resources, unknowns)), side: "after", source } as const;
};
const brokenIn = (
  before: Resources | null,
  after: Resources,
  expectation: Expectation,
  { unknowns, ...expected }: Partial<Expected> & { readonly unknowns?: Unknowns } = {},
) => {
  const inputs = {
    stack: "prod",
    before: before === null ? null : evidenceOf(before),
    after: evidenceOf(after, unknowns),
  };
  const options = { ...known(), now: "2026-11-30", expected: { judging: [expectation], ...expected } };
  const [stack] = review([inputs], options).stacks;
  return (stack?.findings ?? []).filter(({ rule }) => rule === "broken-expectation");
};
const messagesOf = (...given: Parameters<typeof brokenIn>) => brokenIn(...given).map(({ message }) => message);
const onAccount = { scope: [urnOf(types.account, "aoai")] };
const toId = (principalId: string, name = "by-id") =>
  assignment({ name, inputs: { principalId, roleDefinitionId: openAIUser }, from: onAccount });
const onlyChat: Expectation = { only: ["chat-api"], may: ["callModels"], on: ["aoai"] };
const devsNothing: Expectation = { who: ["group ai-developers"], reaches: "nothing" };

describe("an expectation is checked on the side after", () => {
  test("and names the resource that breaks it, as an error", () => {
    const before = [account(), identity(), assignment()];
    expect(brokenIn(before, before, onlyChat)).toEqual([]);
    const [found, ...others] = brokenIn(before, [...before, toId(objectId("x"))], onlyChat);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ level: "error", urn: urnOf(types.assignment, "by-id") });
    expect(found?.message).toContain(`principal ${objectId("x")} may call models on aoai`);
  });

  test("with names that mean what had them before: nobody else gets them by a change", () => {
    const old = { ...identity("renamed"), name: "chat-api" };
    const group = { type: types.group, name: "chat-api", inputs: { displayName: "chat-api" } };
    const toGroup = assignment({
      name: "group",
      from: { ...onAccount, principalId: [urnOf(types.group, "chat-api")] },
      inputOutputs: { principalId: { urn: urnOf(types.group, "chat-api"), path: "objectId" } },
    });
    const before = [account(), old, assignment()];
    expect(messagesOf(before, [account(), old, assignment(), group, toGroup], onlyChat)).toEqual([
      "expected that only chat-api may call models on aoai: group chat-api may call models on aoai, by Cognitive Services OpenAI User (group)",
    ]);
  });

  test("in each stack that it is about", () => {
    const about = (patterns: readonly string[]) =>
      ["dev", "prod", "prod-eu", "p.od"].filter((stack) => isAbout({ in: patterns }, stack));
    expect(about([])).toEqual(["dev", "prod", "prod-eu", "p.od"]);
    expect(about(["prod*", "!prod-*"])).toEqual(["prod"]);
    expect(about(["!dev"])).toEqual(["prod", "prod-eu", "p.od"]);
    expect(about(["p.od"])).toEqual(["p.od"]);
  });
});

describe("what is not known breaks an expectation that it could break", () => {
  test("a principal that may be the one that must not", () => {
    expect(messagesOf(null, [account(), toId(objectId("x"))], devsNothing)).toEqual([
      expect.stringContaining(`nobody can tell, because principal ${objectId("x")} may be group ai-developers`),
    ]);
  });

  test("but not where the settings say who it is, or that it is another id", () => {
    const group = (name: string) => ({ kind: "group", name }) as const;
    const principals = new Map([
      [objectId("x"), group("ops")],
      [objectId("y"), group("ai-developers")],
    ]);
    expect(messagesOf(null, [account(), toId(objectId("x"))], devsNothing, { principals })).toEqual([]);
  });

  test("and an input that is not read, once", () => {
    const unknowns = [{ urn: urnOf(types.account, "aoai"), path: "inputs.kind", why: "asked of Azure" }];
    const messages = messagesOf(null, [account(), identity(), assignment()], onlyChat, { unknowns });
    expect(messages).toEqual([
      "expected that only chat-api may call models on aoai: nobody can tell, because something is not known aoai inputs.kind (asked of Azure)",
    ]);
  });

  test("and not knowing what is expected", () => {
    expect(messagesOf(null, [], onlyChat, { judging: [], doubt: "nobody can tell what is expected" })).toEqual([
      "nobody can tell what is expected",
    ]);
  });
});

describe("a name that is nobody's", () => {
  const own = (expectation: Expectation, principals?: Expected["principals"]) =>
    messagesOf(null, [account(), identity(), assignment()], onlyChat, {
      own: [expectation],
      ...(principals !== undefined && { principals }),
    });

  test.each<[Expectation, string]>([
    [{ only: ["chat-apj"], may: ["callModels"] }, '"chat-apj" names nobody (did you mean chat-api?)'],
    [{ nobodyMay: ["readKeys"], on: ["aoia"] }, '"aoia" names nothing (did you mean aoai?)'],
    [{ nobodyMay: ["readKeys"], in: ["prdo"] }, '"prdo" names no stack (did you mean prod?)'],
    [{ who: ["x".repeat(300)], reaches: "nothing" }, "names nobody"],
  ])("in %j is an error of the file", (expectation, message) => {
    expect(own(expectation)).toEqual([expect.stringContaining(message)]);
  });

  test("is somebody's where the settings name it", () => {
    expect(own(devsNothing)).toHaveLength(1);
    expect(own(devsNothing, new Map([[objectId("y"), { kind: "group", name: "ai-developers" }]]))).toEqual([]);
  });

  test("that several have needs its kind", () => {
    const app = { type: "azure-native:app:ContainerApp", name: "aoai", inputs: {} };
    const [message] = messagesOf(
      null,
      [account("aoai"), { ...account("aoai"), type: "azure-native:search:Service" }, app],
      onlyChat,
      {
        judging: [],
        own: [{ nobodyMay: ["readKeys"], on: ["AOAI"] }],
      },
    );
    expect(message).toMatch(/"AOAI" names \d things of one stack: write kind and name/);
  });
});

test("very many ways are counted after fifty", () => {
  const many = Array.from({ length: 80 }, (_, index) => toId(objectId(`n${String(index)}`), `grant-${String(index)}`));
  const messages = messagesOf(null, [account(), ...many], { nobodyMay: ["callModels"] });
  expect(messages).toHaveLength(51);
  expect(messages.filter((message) => message.includes("30 more ways"))).toHaveLength(1);
});
