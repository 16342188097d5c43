import { describe, expect, test } from "vitest";

import { modelOf } from "../../../access/match/modelsOf.ts";
import { readPlan } from "../../../access/plan/plan.ts";
import { isUnknownRole, knownRoleName } from "../../../access/terms/unknownRole.ts";
import { known } from "../known.ts";
import { assignment, digestOf, openAIUser, urnOf } from "../digest.ts";

const catalogue = known();
const beta = "/subscriptions/5ab0c5e1-7e57-4a2d-9e0b-0c10ad0000a1/resourceGroups/beta";
const byId = assignment({ from: {}, inputs: { principalId: "somebody", scope: beta, roleDefinitionId: openAIUser } });
const groupType = "azure-native:resources:ResourceGroup";
const group = (name: string) => ({ type: groupType, name: "rg", inputs: { resourceGroupName: name } });
const principalType = "azuread:index/servicePrincipal:ServicePrincipal";
const modelOfAll = (...resources: Parameters<typeof digestOf>[0]) => modelOf(readPlan(digestOf(resources)), catalogue);
const saidOf = (name: string) =>
  modelOfAll(group(name), byId)
    .unknowns.filter(({ urn }) => urn === urnOf(groupType, "rg"))
    .map(({ why }) => why);

describe("a resource that has the name in a written id", () => {
  test("may be what access is given on by that id", () => {
    expect(saidOf("Beta")).toEqual([`may be ${beta}, on which access is given by that id: nobody here can tell`]);
  });

  test("is another one where its provider goes to another subscription", () => {
    const type = "pulumi:providers:azure-native";
    const printIn = (subscriptionId: string) => {
      const provider = { type, name: "p", inputs: { subscriptionId } };
      const moved = { ...group("beta"), provider: `${urnOf(type, "p")}::04da6b54-80e4-46f7-96ec-b56ff0331ba9` };
      return modelOfAll(provider, moved, byId).unknowns.find(({ urn }) => urn === urnOf(groupType, "rg"))?.fingerprint;
    };
    expect(printIn("one")).toBeDefined();
    expect(printIn("one")).toBe(printIn("one"));
    expect(printIn("one")).not.toBe(printIn("two"));
  });

  test("is not that under another name", () => {
    expect(saidOf("alpha")).toEqual([]);
  });
});

describe("a service principal", () => {
  const keyWith = (clientId: string) => {
    const deployer = { type: principalType, name: "deployer", inputs: { clientId } };
    const given = assignment({ from: { principalId: [urnOf(principalType, "deployer")], scope: [] } });
    return modelOfAll(deployer, given).grants[0]?.actor.key;
  };

  test("of another application is somebody else", () => {
    expect(keyWith("one")).not.toBe(keyWith("other"));
    expect(keyWith("one")).toBe(keyWith("one"));
  });
});

test("a role that is known does not pass for an unknown one, whatever it is called", () => {
  expect(isUnknownRole(knownRoleName("unknown role of nobody"))).toBe(false);
  expect(knownRoleName("Reader")).toBe("Reader");
});
