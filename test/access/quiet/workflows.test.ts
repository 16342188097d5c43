import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { unknown } from "../facts/change.ts";
import { between, verdictBetween, type Told } from "./run.ts";

type Steps = Readonly<Record<string, Json>>;

const workflow = (actions: Steps, triggers: Steps = {}, more: Steps = {}): Told => ({
  type: "azure-native:logic:Workflow",
  name: "intake",
  inputs: { identity: { type: "SystemAssigned" }, definition: { triggers, actions, ...more } },
});
const connection = (name: string, inputs: Steps = {}): Json => ({
  type: "ApiConnection",
  inputs: { host: { connection: { name: `@parameters('$connections')['${name}']['connectionId']` } }, ...inputs },
});
const http = (uri: string, more: Steps = {}): Json => ({ type: "Http", inputs: { method: "GET", uri, ...more } });
const asItself = (audience: string): Steps => ({ authentication: { type: "ManagedServiceIdentity", audience } });
const management = "https://management.azure.com/";

describe("a step of a Logic App", () => {
  test.each<[what: string, before: Steps, after: Steps]>([
    ["computes", {}, { sum: { type: "Compose", inputs: "@add(1, 2)", runAfter: {} } }],
    [
      "waits, in a loop",
      {},
      { all: { type: "Foreach", foreach: "@x", actions: { pause: { type: "Wait", inputs: {} } } } },
    ],
    ["answers with a word", {}, { ok: { type: "Response", inputs: { statusCode: 202, body: "accepted" } } }],
    [
      "does something else by its connection",
      { a: connection("blob") },
      { a: connection("blob", { path: "/other", method: "delete" }) },
    ],
    [
      "asks the same address for something else",
      { a: http("https://x.example/a") },
      { a: http("https://x.example/a?page=2", { body: "x" }) },
    ],
    [
      "has another name and another order",
      { a: connection("blob") },
      { b: { ...(connection("blob") as Steps), runAfter: { c: ["Failed"] } } },
    ],
  ])("that %s is no access", (_, before, after) => {
    expect(verdictBetween([workflow(before)], [workflow(after)])).toBe("same");
  });

  test.each<[what: string, gained: string, after: Steps]>([
    ["a connection more", "connection mail", { a: connection("blob"), b: connection("mail") }],
    ["an address", "https://x.example/a", { a: connection("blob"), b: http("https://x.example/a") }],
    [
      "an address as its identity, within a condition",
      `${management} as its identity for ${management}`,
      { a: connection("blob"), c: { type: "If", else: { actions: { b: http(management, asItself(management)) } } } },
    ],
    [
      "a function",
      "function /sites/f",
      { a: connection("blob"), b: { type: "Function", inputs: { function: { id: "/sites/f" } } } },
    ],
  ])("that calls %s gives it", (_, gained, after) => {
    const { changes, verdict } = between([workflow({ a: connection("blob") })], [workflow(after)]);
    expect({ verdict, gained: changes.map(({ scope }) => scope.name) }).toEqual({
      verdict: "broader",
      gained: [gained],
    });
  });

  test("that calls something else gives one and takes the other, and one that is left out takes", () => {
    const [one, other] = [workflow({ a: connection("blob") }), workflow({ a: connection("mail") })];
    expect(verdictBetween([one], [other])).toBe("mixed");
    expect(verdictBetween([one], [workflow({})])).toBe("narrower");
    const to = (audience: string) => workflow({ a: http(management, asItself(audience)) });
    expect(verdictBetween([to(management)], [to("https://vault.azure.net")])).toBe("mixed");
  });

  test.each<[what: string, before: Told, after: Told]>([
    ["of a kind that nobody knows", workflow({}), workflow({ a: { type: "InlineCode", inputs: { code: "x" } } })],
    ["with an input that nobody knows", workflow({}), workflow({ a: { type: "Wait", inputs: {}, as: "somebody" } })],
    [
      "that answers with what it found",
      workflow({}),
      workflow({ a: { type: "Response", inputs: { body: "@body('a')" } } }),
    ],
    [
      "that sends a key along",
      workflow({ a: http("https://x.example/a") }),
      workflow({ a: http("https://x.example/a", { headers: { "x-api-key": "k" } }) }),
    ],
    [
      "that signs in with a password",
      workflow({ a: http("https://x.example/a") }),
      workflow({ a: http("https://x.example/a", { authentication: { type: "Basic", username: "u", password: "p" } }) }),
    ],
    [
      "to an address that is put together",
      workflow({ a: http("https://@{variables('x')}/a") }),
      workflow({ a: http("https://@{variables('y')}/a") }),
    ],
    ["to an address that is not known", workflow({}), workflow({ a: http(unknown) })],
    [
      "that lets in whoever has its address",
      workflow({}, { daily: { type: "Recurrence" } }),
      workflow({}, { order: { type: "Request", kind: "Http", inputs: {} } }),
    ],
    [
      "beside another parameter",
      workflow({}),
      workflow({}, {}, { parameters: { key: { type: "String", defaultValue: "k" } } }),
    ],
  ])("%s is told as not known", (_, before, after) => {
    expect(verdictBetween([before], [after])).toBe("unknown");
  });
});
