import { expect, test } from "vitest";

import { verdictOf } from "../changes.ts";

const deny = "azure-native:authorization:DenyAssignment";
const app = "azure-native:app:ContainerApp";
const gone = { op: "delete" } as const;

test("a resource of which nobody knows whether it gives or keeps out is not silent when it goes", () => {
  expect(verdictOf({ type: deny, was: { scope: "/s" }, ...gone })).toBe("unknown");
  expect(verdictOf({ type: "contoso:index:Thing", was: {}, ...gone })).toBe("unknown");
});

test("one that is access only by some of its inputs keeps nobody out", () => {
  const template = { containers: [{ name: "a", image: "a", command: ["sh"] }] };
  expect(verdictOf({ type: app, was: { template }, ...gone })).toBe("same");
});
