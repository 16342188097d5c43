import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { digestOfChange } from "../facts/change.ts";
import { account, assignment, group, identity, identityId } from "../facts/resources.ts";
import { reportOf } from "../stack.ts";

/** What the report says of a program in which a host calls an account whose keys work. */
function said(type: string, inputs: Record<string, Json>): string[] {
  const attached = { type: "UserAssigned", userAssignedIdentities: [identityId("chat")] };
  const host = { type, name: "evaluation", inputs: { identity: attached, ...inputs } };
  const keysOn = { ...account, inputs: { ...account.inputs, properties: { disableLocalAuth: false } } };
  const { stacks } = reportOf(digestOfChange([group, keysOn, identity(), assignment(), host]));
  const findings = stacks.flatMap((stack) => stack.findings);
  return findings.filter(({ rule }) => rule === "rare-schedule").map(({ message }) => message);
}

const trigger = { scheduleTriggerConfig: { cronExpression: "0 6 * * 1" } };
const tags = { "azure-keyless:schedule": "monthly" };

describe("a raw host that runs rarely and may call with a key is named, with how long to watch", () => {
  const weekly =
    'runs on cron "0 6 * * 1": every 7 days, and may call aoai, whose keys still work: watch at least 8 days before they go off';

  test.each([
    ["azure-native:app:Job", { configuration: trigger }],
    ["azure:containerapp/job:Job", trigger],
  ])("%s by its own cron expression", (type, inputs) => {
    expect(said(type, inputs)).toEqual([`container apps job evaluation ${weekly}`]);
  });

  test.each([
    ["container app", "azure-native:app:ContainerApp"],
    ["container apps job", "azure-native:app:Job"],
    ["app service", "azure-native:web:WebApp"],
    ["slot", "azure-native:web:WebAppSlot"],
    ["virtual machine", "azure-native:compute:VirtualMachine"],
    ["scale set", "azure-native:compute:VirtualMachineScaleSet"],
  ])("a %s by its tag", (word, type) => {
    expect(said(type, { tags })).toEqual([
      `${word} evaluation runs monthly, and may call aoai, whose keys still work: watch at least 32 days before they go off`,
    ]);
  });
});
