import { describe, expect, test } from "vitest";

import type { Json } from "../../access/plan/digest.ts";
import { PlanError, readChange } from "../../access/plan/plan.ts";
import { digestOfSteps, reportBetween, reportOfChange, verdictOf } from "./changes.ts";
import { openAIUser, types, urnOf } from "./digest.ts";

const owner = openAIUser.replace(/[^/]*$/, "8e3af657-a8ff-443c-a75c-2fe8c4bcb635");
const scope = "/subscriptions/33333333-3333-3333-3333-333333333333";
const granted = { scope, principalId: "11111111-1111-1111-1111-111111111111", roleDefinitionId: owner };
const secret = "[secret]";
const encrypted = (ciphertext: string): Json => ({
  "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
  ciphertext,
});

describe("a secret that a step changes is not what it was", () => {
  const to = (principalId: Json) => ({ ...granted, principalId });
  const keysOf = (properties: Json, more: { [key: string]: Json }) =>
    verdictOf({ type: types.account, was: { properties }, now: { properties }, more });

  test.each<[string, { [key: string]: Json }]>([
    ["by its difference", { detailedDiff: { principalId: { kind: "update-replace" } } }],
    ["by a reason for the difference", { diffReasons: ["principalId"] }],
    ["by a reason for the replacement", { replaceReasons: ["principalId"] }],
    ["where the step does not say what it changes", {}],
  ])("as the step tells %s", (_, more) => {
    const step = { type: types.assignment, op: "replace", was: to(secret), now: to(secret), more };
    expect(verdictOf(step)).toBe("mixed");
  });

  test("also below the input, and where the whole input is secret", () => {
    const more = { detailedDiff: { "properties.disableLocalAuth": { kind: "update" } } };
    expect(keysOf({ disableLocalAuth: secret }, more)).toBe("unknown");
    expect(keysOf(secret, more)).toBe("unknown");
  });

  test("and stays what it was where the step changes something else", () => {
    expect(keysOf({ disableLocalAuth: secret }, { diffReasons: ["tags"] })).toBe("same");
    expect(verdictOf({ type: types.assignment, op: "same", was: to(secret), now: to(secret) })).toBe("same");
  });

  test("nor is it whom its sources yield", () => {
    const state = { propertyDependencies: { principalId: [urnOf(types.identity, "chat-api")] } };
    const step = {
      type: types.assignment,
      was: to(secret),
      now: to(secret),
      state,
      more: { diffReasons: ["principalId"] },
    };
    expect(reportOfChange(digestOfSteps(step)).access[0]?.actor.kind).toBe("unknown");
  });

  test("nor where only its ciphertext tells", () => {
    const between = (a: string, b: string) => {
      const side = (text: string) =>
        digestOfSteps({ type: types.assignment, op: "same", was: {}, now: to(encrypted(text)) });
      return reportBetween(side(a), side(b)).verdict;
    };
    expect(between("v1:a", "v1:b")).toBe("mixed");
    expect(between("v1:a", "v1:a")).toBe("same");
  });
});

describe("what the program only reads stays in Azure when the program drops it", () => {
  test.each(["delete", "discard"])("%s", (op) => {
    const step = { type: types.assignment, op, was: granted, state: { external: true } };
    expect(verdictOf(step)).toBe("same");
    expect(verdictOf({ ...step, state: {} })).toBe(op === "discard" ? "same" : "narrower");
  });

  test("also between two programs", () => {
    const read = { type: types.assignment, op: "read", now: granted, state: { external: true } };
    const other = { type: types.account, op: "create", now: { properties: { disableLocalAuth: true } } };
    expect(reportBetween(digestOfSteps(read, other), digestOfSteps(other)).verdict).toBe("same");
  });
});

describe("what is computed otherwise is not the same unknown", () => {
  test.each<[string, { [key: string]: Json }]>([
    [types.account, { properties: "04da6b54-80e4-46f7-96ec-b56ff0331ba9" }],
    ["azure-native:devices:IotHubResource", { properties: "04da6b54-80e4-46f7-96ec-b56ff0331ba9" }],
    ["azure-native:resources:Deployment", { properties: "04da6b54-80e4-46f7-96ec-b56ff0331ba9" }],
    [
      "azure-native:keyvault:Vault",
      { properties: { enableRbacAuthorization: "04da6b54-80e4-46f7-96ec-b56ff0331ba9" } },
    ],
  ])("of %s with %j", (type, now) => {
    const made = (print: string) =>
      digestOfSteps({ type, op: "create", now, state: { inputFingerprints: { properties: print } } });
    expect(reportBetween(made("a"), made("b")).verdict).toBe("unknown");
    expect(reportBetween(made("a"), made("a")).verdict).toBe("same");
  });
});

describe("a side that is not whole", () => {
  const cut = (sames: number): Json => ({
    ...digestOfSteps({ type: types.account, op: "create", now: { properties: { disableLocalAuth: true } } }),
    changeSummary: { create: 1, same: sames },
  });
  const failed = (message: string): Json => ({ ...digestOfSteps(), diagnostics: [{ severity: "error", message }] });

  test("is not what another one lacks", () => {
    expect(reportBetween(cut(3), cut(3)).verdict).toBe("unknown");
    expect(reportBetween(failed("boom"), failed("boom")).verdict).toBe("unknown");
  });

  test("cannot tell what a change does with what it does not show, and lacks nothing where nothing changes", () => {
    const step = { type: types.account, was: { tags: {} }, now: { tags: { a: "b" } } };
    expect(reportOfChange({ ...digestOfSteps(step), changeSummary: { update: 1, same: 3 } }).verdict).toBe("unknown");
    expect(reportOfChange({ steps: [], changeSummary: { same: 3 } }).verdict).toBe("same");
  });
});

describe("a digest without steps", () => {
  test.each<[string, Json]>([
    ["and without a summary", { steps: [] }],
    ["and with an empty one", { steps: [], changeSummary: {} }],
  ])("%s says nothing and is refused", (_, digest) => {
    expect(() => readChange(digest)).toThrow(PlanError);
    expect(() => readChange(digest)).toThrow(/found no steps, and no summary that says that there is nothing to do/);
  });

  test("is one where a summary or an offline run says that there is nothing to do", () => {
    expect(readChange({ steps: [], changeSummary: { same: 3 } }).isComplete).toBe(false);
    expect(readChange({ steps: [], unknowns: [] }).after.resources).toEqual([]);
  });
});

describe("a change of what is trusted is not the same trust", () => {
  const main = {
    resourceName: "id",
    resourceGroupName: "rg",
    issuer: "https://token.actions.githubusercontent.com",
    subject: "repo:contoso/chat:ref:refs/heads/main",
  };
  const usual = { ...main, audiences: ["api://AzureADTokenExchange"] };
  const trust = (was: { [key: string]: Json }, now: { [key: string]: Json }) =>
    verdictOf({ type: types.credential, was, now });

  test.each<[string, { [key: string]: Json }]>([
    ["another audience", { ...main, audiences: ["other"] }],
    ["an expression beside the subject", { ...main, claimsMatchingExpression: { value: "claims['sub'] matches '*'" } }],
    ["an audience that is not known", { ...main, audiences: [secret] }],
  ])("%s", (_, now) => {
    expect(trust(usual, now)).toBe("mixed");
  });

  test("but the usual audience goes without saying", () => {
    expect(trust(main, usual)).toBe("same");
  });

  test("nor is a condition in another version the same condition", () => {
    const under = (version?: string) => ({
      ...granted,
      condition: "@A",
      ...(version !== undefined && { conditionVersion: version }),
    });
    const becomes = (was: Json, now: Json) =>
      reportOfChange({ steps: [{ op: "update", oldState: was, newState: now, urn: urnOf(types.assignment, "x") }] });
    const state = (inputs: Json): Json => ({
      urn: urnOf(types.assignment, "x"),
      type: types.assignment,
      custom: true,
      inputs,
    });
    expect(becomes(state(under("2.0")), state(under("1.0"))).verdict).toBe("mixed");
    expect(becomes(state(under()), state(under("2.0"))).verdict).toBe("same");
  });
});

describe("a vault that comes to go by access policies", () => {
  const vault = "azure-native:keyvault:Vault";
  const by = (enableRbacAuthorization: Json) => ({ properties: { enableRbacAuthorization } });

  test("lets its writers give themselves what is in it", () => {
    expect(verdictOf({ type: vault, was: by(true), now: by(false) })).toBe("unknown");
    expect(verdictOf({ type: vault, was: by(true), now: { properties: {} } })).toBe("unknown");
    expect(verdictOf({ type: vault, was: by(false), now: { properties: {} } })).toBe("same");
  });

  test("and a policy without the application that it asked for is more", () => {
    const policy = { objectId: granted.principalId, permissions: { secrets: ["get"] } };
    const of = (policies: Json) => ({ properties: { accessPolicies: policies } });
    const [any, bound] = [of([policy]), of([{ ...policy, applicationId: "A" }])];
    expect(verdictOf({ type: vault, was: bound, now: any })).toBe("mixed");
    expect(verdictOf({ type: vault, was: bound, now: of([{ ...policy, applicationId: "a" }]) })).toBe("same");
  });
});
