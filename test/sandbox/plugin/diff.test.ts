import fc from "fast-check";
import { expect, it } from "vitest";
import { diff } from "../../../sandbox/plugin/diff.ts";
import type { JsonMap } from "../../../sandbox/state/json.ts";

const values = fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.jsonValue({ maxDepth: 3 })) as fc.Arbitrary<JsonMap>;

it("finds nothing between equal inputs", () => {
  fc.assert(
    fc.property(values, (inputs) => {
      expect(diff(inputs, structuredClone(inputs), new Set(), {}).size).toBe(0);
    }),
  );
});

it("names the innermost property that changed", () => {
  const changes = diff(
    { tags: { team: "chat" }, audiences: ["a", "b"], gone: 1 },
    { tags: { team: "search" }, audiences: ["a", "c"], added: 1 },
    new Set(),
    {},
  );
  expect(Object.fromEntries(changes)).toEqual({
    "tags.team": { kind: "update", replaces: false },
    "audiences[1]": { kind: "update", replaces: false },
    gone: { kind: "delete", replaces: false },
    added: { kind: "add", replaces: false },
  });
});

it("replaces where the table says so, also below", () => {
  const changes = diff(
    { scope: "/a", profile: { size: 1 } },
    { scope: "/b", profile: { size: 2 } },
    new Set(["scope", "profile"]),
    {},
  );
  expect([...changes.values()].map(({ replaces }) => replaces)).toEqual([true, true]);
});

it("takes two spellings of a location, marks of the provider, and what Azure has anyway as no change", () => {
  const changes = diff(
    { location: "Sweden Central" },
    { location: "swedencentral", __createBeforeDelete: true, kind: "OpenAI" },
    new Set(["location"]),
    { kind: "OpenAI" },
  );
  expect(changes.size).toBe(0);
});
