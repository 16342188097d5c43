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

test.each([
  "azure-native:sql:DataMaskingPolicy",
  "azure-native:dataprotection:ResourceGuard",
  "azure-native:apimanagement:ApiPolicy",
  "azure-native:storage:BlobContainerLegalHold",
  "azure:policy/definition:Definition",
])("what keeps somebody out by being there is not silent when it goes: %s", (type) => {
  expect(verdictOf({ type, was: { resourceGroupName: "rg" }, ...gone })).toBe("unknown");
});

test("a policy of upkeep keeps nobody out", () => {
  const inputs = { resourceGroupName: "rg", backupPolicyName: "daily", tags: { team: "a" } };
  expect(verdictOf({ type: "azure-native:dataprotection:BackupPolicy", was: inputs, ...gone })).toBe("same");
});
