import { describe, expect, test } from "vitest";

import { verdictBetween, type Told } from "../quiet/run.ts";

const [ann, bob] = ["8f0c0000-0000-4000-8000-000000000001", "9f0c0000-0000-4000-8000-000000000002"];
const devs = (...members: readonly string[]): Told => ({
  type: "azuread:index/group:Group",
  name: "devs",
  inputs: { displayName: "devs", securityEnabled: true, members },
});
const added: Told = {
  type: "azuread:index/groupMember:GroupMember",
  name: "ann",
  inputs: { groupObjectId: bob, memberObjectId: ann },
};
const policy: Told = {
  type: "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy",
  name: "mfa",
  inputs: { displayName: "mfa", state: "enabled", grantControls: { builtInControls: ["mfa"] } },
};

describe("who leaves a group", () => {
  test("loses what it holds", () => {
    expect(verdictBetween([devs(ann, bob)], [devs(ann)])).toBe("narrower");
  });

  test("may be asked less at signing in, where the stack has a policy for that", () => {
    expect(verdictBetween([devs(ann, bob), policy], [devs(ann), policy])).toBe("unknown");
    expect(verdictBetween([added, policy], [policy])).toBe("unknown");
    expect(verdictBetween([devs(ann), policy], [devs(ann), policy])).toBe("same");
  });
});
