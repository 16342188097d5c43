import { describe, expect, test } from "vitest";

import { modelOf } from "../../../access/match/modelsOf.ts";
import { readPlan } from "../../../access/plan/plan.ts";
import { known } from "../known.ts";
import { assignment, digestOf, types, urnOf } from "../digest.ts";

const grant = assignment({ from: { principalId: [] } });
const groupOf = "azuread:index/getGroup:getGroup";
const identityOf = "azure-native:managedidentity:getUserAssignedIdentity";
const devs = (displayName: string) => ({ type: types.group, name: "devs", inputs: { displayName } });
const chat = (resourceGroupName: string) => ({
  type: types.identity,
  name: "chat",
  inputs: { resourceName: "chat", resourceGroupName },
});

/** What is said of a resource where the program also gives a role to the answer of a call. */
function saidOf(resource: Parameters<typeof digestOf>[0][number], call: string): string[] {
  const urn = urnOf(types.assignment, grant.name);
  const why = `objectId of the answer of ${call}`;
  const digest = digestOf([resource, grant], [{ urn, path: "inputs.principalId", why }]);
  const { unknowns } = modelOf(readPlan(digest), known());
  return unknowns.flatMap((each) => (each.urn === urnOf(resource.type, resource.name) ? [each.why] : []));
}

describe("a resource that has the name in a look-up", () => {
  test("may be its answer", () => {
    const call = `${groupOf}(displayName: Devs)`;
    expect(saidOf(devs("devs"), call)).toContain(`may be the answer of ${call}: nobody here can tell`);
  });

  test("may be it also where the name is not told", () => {
    for (const [resource, call] of [
      [devs("devs"), `${groupOf}(… #0123)`],
      [chat("rg"), `${identityOf}(resourceGroupName: rg, resourceName: #0123)`],
    ] as const) {
      expect(saidOf(resource, call)).toContain(`may be the answer of ${call}: nobody here can tell`);
    }
  });

  test.each<[string, Parameters<typeof saidOf>[0], string]>([
    ["under another name", devs("others"), `${groupOf}(displayName: devs)`],
    ["of another type", devs("devs"), "azuread:index/getUser:getUser(displayName: devs)"],
    ["in another group", chat("other"), `${identityOf}(resourceGroupName: rg, resourceName: chat)`],
  ])("is not that %s", (_, resource, call) => {
    expect(saidOf(resource, call).filter((why) => why.includes("may be the answer"))).toEqual([]);
  });
});
