import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { PlanError, readChange, type Plan } from "../../../access/plan/plan.ts";
import { reportOfChange } from "../changes.ts";
import { types, urnOf } from "../digest.ts";

type Properties = Readonly<Record<string, Json>>;

/** A resource that a refresh looks at. */
interface Found {
  readonly type: string;
  readonly inputs?: Properties;
  /** What Azure answered when it was deployed, and what it answers now. */
  readonly was: Properties;
  readonly is: Properties;
  /** @default those that were given */
  readonly newInputs?: Properties;
}

const id =
  "/subscriptions/5ab0c5e1-7e57-4a2d-9e0b-0c10ad0000a1/resourceGroups/rg/providers/Microsoft.CognitiveServices/accounts/aoai";
const openAI = { kind: "OpenAI", accountName: "aoai", resourceGroupName: "rg" };
const unchanged = { type: types.identity, was: { principalId: "p" }, is: { principalId: "p" } };

function digestOf(...found: readonly Found[]): { steps: Json[] } {
  return {
    steps: [...found, unchanged].map(({ type, was, is, ...given }: Found, index): Json => {
      const { inputs = {}, newInputs = inputs } = given;
      const state = { urn: urnOf(type, `x${index}`), type, custom: true, ...(type === types.account && { id }) };
      return {
        op: index === found.length ? "refresh" : "update",
        urn: state.urn,
        oldState: { ...state, inputs, outputs: was },
        newState: { ...state, inputs: newInputs, outputs: is },
      };
    }),
  };
}

const inputsOf = (...found: readonly Found[]) => {
  const { before, after } = readChange(digestOf(...found));
  const first = ({ resources }: Plan) => resources.find(({ name }) => name === "x0")?.inputs;
  return [first(before), first(after)];
};

describe("what a refresh finds in Azure's answers and not in the inputs", () => {
  test("keys that are switched on are access", () => {
    const answers = (disableLocalAuth: boolean) => ({
      ...openAI,
      properties: { disableLocalAuth, endpoint: "https://a" },
    });
    const { verdict, changes } = reportOfChange(
      digestOf({ type: types.account, inputs: openAI, was: answers(true), is: answers(false) }),
    );
    expect(verdict).toBe("broader");
    expect(changes.map(({ actor, channel }) => [actor.kind, channel])).toContainEqual(["keyHolder", "key"]);
  });

  test("members of a group whose program lists none are access as soon as they are more", () => {
    const list = (...members: string[]) => ({ members });
    const group = { type: types.group, inputs: { displayName: "devs" } };
    expect(inputsOf({ ...group, was: list("a"), is: list("a", "b") })).toEqual([
      { displayName: "devs", members: ["a"] },
      { displayName: "devs", members: ["a", "b"] },
    ]);
  });

  test("an answer that is gone takes the input with it, and one that is new adds it", () => {
    const host = { type: "azure-native:app:Job", inputs: { identity: { type: "SystemAssigned" } } };
    const system = { type: "SystemAssigned", principalId: "p" };
    expect(inputsOf({ ...host, was: { identity: system }, is: {} })).toEqual([host.inputs, {}]);
    expect(inputsOf({ ...host, inputs: {}, was: {}, is: { identity: system } })).toEqual([{}, { identity: system }]);
  });

  test("identities that are listed as inputs and answered as a map are taken as Azure has them", () => {
    const answer = (...ids: string[]) => ({
      identity: { userAssignedIdentities: Object.fromEntries(ids.map((name) => [name, { clientId: "c" }])) },
    });
    const inputs = { identity: { userAssignedIdentities: ["/a"] } };
    expect(inputsOf({ type: "azure-native:app:Job", inputs, was: answer("/a"), is: answer("/a", "/b") })).toEqual([
      inputs,
      answer("/a", "/b"),
    ]);
  });

  test("it is Azure that decides, whatever the provider carries into the inputs", () => {
    const found = { type: types.group, was: { members: ["a", "b"] }, is: { members: ["a", "x"] } };
    expect(inputsOf({ ...found, inputs: { members: ["a", "b"] }, newInputs: { members: ["a"] } })).toEqual([
      { members: ["a", "b"] },
      { members: ["a", "x"] },
    ]);
  });

  test("an input that is given as null is left out", () => {
    const answers = (disableLocalAuth: boolean) => ({ properties: { disableLocalAuth } });
    const found = { type: types.account, inputs: { ...openAI, properties: null } };
    expect(reportOfChange(digestOf({ ...found, was: answers(true), is: answers(false) })).verdict).toBe("broader");
  });

  test("what is answered in other words than given is no drift while the answer stays", () => {
    const found = { type: types.assignment, inputs: { scope: "/A" }, was: { scope: "/a" }, is: { scope: "/a" } };
    expect(inputsOf(found)).toEqual([{ scope: "/A" }, { scope: "/A" }]);
  });

  test("a preview's outputs are guesses and say nothing", () => {
    const { steps } = digestOf({ type: types.group, was: { members: ["a"] }, is: { members: ["a", "b"] } });
    const { after } = readChange({ steps: steps.slice(0, 1) });
    expect(after.resources.map(({ inputs }) => inputs)).toEqual([{}]);
  });

  test("an answer that nests too deep is refused like any other, not overrun", () => {
    const deep = (last: Json) => Array.from({ length: 5000 }).reduce<Json>((value) => ({ value }), last);
    const found = { type: types.group, was: { deep: deep(1) }, is: { deep: deep(2) } };
    expect(() => readChange(digestOf(found))).toThrow(PlanError);
  });
});

describe("a preview that refreshes first", () => {
  const urn = urnOf(types.group, "devs");
  const state = (inputs: Properties, members: Json) => ({
    urn,
    type: types.group,
    custom: true,
    inputs,
    outputs: { members },
  });
  const sides = (given: Properties) => {
    const [was, is] = [state(given, ["a"]), state(given, ["a", "b"])];
    const { before, after } = readChange({
      steps: [
        { op: "refresh", urn, oldState: was, newState: was },
        { op: "same", urn, oldState: is, newState: is },
      ],
    });
    return [before, after].map(({ resources }) => resources[0]?.inputs["members"]);
  };

  test("finds what Azure answers otherwise where the program leaves it out", () => {
    expect(sides({})).toEqual([["a"], ["a", "b"]]);
  });

  test("puts back what the program says", () => {
    expect(sides({ members: ["a"] })).toEqual([["a"], ["a"]]);
  });
});
