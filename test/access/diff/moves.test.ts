import { describe, expect, test } from "vitest";

import { modelsOf } from "../../../access/match/modelsOf.ts";
import { readPlan } from "../../../access/plan/plan.ts";
import { known } from "../known.ts";
import { openAIUser, urnOf } from "../digest.ts";
import { digestOfChange, unknown, type Changed } from "../facts/change.ts";
import { subscription, types } from "../facts/resources.ts";
import { decide } from "./decide.ts";

const groupIn = (sub: string, name: string): string => `${sub}/resourceGroups/${name}`;
const other = "/subscriptions/5ab0c5e1-7e57-4a2d-9e0b-0c10ad0000b2";
const dev: Changed = { type: types.group, name: "dev", op: "create" };

/** An account that is still to be made, in a group with this name, or in what a resource yields. */
const accountIn = (resourceGroupName: string, from: readonly string[] = []): Changed => ({
  type: types.account,
  name: "aoai",
  op: "create",
  inputs: { resourceGroupName, kind: "OpenAI", properties: { disableLocalAuth: true } },
  sources: { resourceGroupName: from },
});
const inDev = accountIn(unknown, [urnOf(types.group, "dev")]);
const inUnknown = accountIn(unknown, [urnOf(types.stack, "network")]);

const grantOn = (scope: string, from: readonly string[] = []): Changed => ({
  type: types.assignment,
  name: "grant",
  op: "create",
  inputs: { scope, principalId: "11111111-1111-1111-1111-111111111111", roleDefinitionId: openAIUser },
  sources: { scope: from },
});
const onDev = grantOn(unknown, [urnOf(types.group, "dev")]);

/** The verdict when a program becomes another one, in which nobody is given anything else. */
function verdictOf(before: Changed, after: Changed, ...both: readonly Changed[]): string {
  const plan = (account: Changed) => readPlan(digestOfChange([...both, account]));
  const models = modelsOf({ before: plan(before), after: plan(after) }, known());
  return decide({ ...models, remains: () => true }).verdict;
}

describe("an account moves", () => {
  test("from a group that is only named to one of the program, and is reached from there", () => {
    expect(verdictOf(accountIn("rg-prod"), inDev, dev, onDev)).toBe("broader");
    // Who holds roles on the other one is not in the program.
    expect(verdictOf(inDev, accountIn("rg-prod"), dev, onDev)).toBe("unknown");
  });

  test("to a group that is only named, and may be reached from the one with that name", () => {
    expect(verdictOf(accountIn("rg-prod"), accountIn("RG-Dev"), grantOn(groupIn(subscription, "rg-dev")))).toBe(
      "broader",
    );
  });

  test("to a group of which not even the name is known, and may be reached from any", () => {
    expect(verdictOf(accountIn("rg-prod"), inUnknown, dev, onDev)).toBe("broader");
    expect(verdictOf(accountIn("rg-prod"), inUnknown, grantOn(groupIn(other, "rg-dev")))).toBe("broader");
  });

  test("from a group that is not known to one that is", () => {
    expect(verdictOf(inUnknown, inDev, dev, onDev)).toBe("broader");
  });

  test("to where others may hold roles that are in no program", () => {
    expect(verdictOf(accountIn("rg-dev"), accountIn("rg-prod"), grantOn(groupIn(subscription, "rg-dev")))).toBe(
      "unknown",
    );
    expect(verdictOf(inDev, inUnknown, dev, onDev)).toBe("unknown");
  });
});

describe("an account does not move", () => {
  test.each([
    ["when its group is spelled in other letters", accountIn("rg-dev"), accountIn("RG-DEV")],
    ["when nobody knows its group, before or after", inUnknown, inUnknown],
  ])("%s", (_, before, after) => {
    expect(verdictOf(before, after, dev, onDev, { ...grantOn(groupIn(subscription, "rg-dev")), name: "more" })).toBe(
      "same",
    );
  });

  test("when one side knows the subscription of the group, too", () => {
    const id = `${groupIn(subscription, "rg-dev")}/providers/Microsoft.CognitiveServices/accounts/aoai`;
    const known = { ...accountIn("rg-dev"), op: "same", id };
    const grants = [grantOn(groupIn(subscription, "rg-dev")), { ...grantOn(subscription), name: "more" }];
    expect(verdictOf(accountIn("rg-dev"), known, ...grants)).toBe("same");
    expect(verdictOf(known, accountIn("rg-dev"), ...grants)).toBe("same");
  });

  test("out of its subscription, where the new group is only named: its roles are not lost", () => {
    const id = `${groupIn(subscription, "rg-prod")}/providers/Microsoft.CognitiveServices/accounts/aoai`;
    const known = { ...accountIn("rg-prod"), op: "same", id };
    const moved = { ...known, id: id.replace("rg-prod", "rg-dev") };
    expect(verdictOf(known, accountIn("rg-dev"), grantOn(subscription))).toBe("unknown");
    expect(verdictOf(accountIn("rg-prod"), moved, grantOn(subscription))).toBe("unknown");
  });
});
