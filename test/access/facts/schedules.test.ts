import { describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import { facts, unknown, type Changed } from "./change.ts";
import { verdictBetween } from "../quiet/run.ts";
import { identity, types } from "./resources.ts";

const tagged = (schedule: Json): Record<string, Json> => ({ tags: { "azure-keyless:schedule": schedule } });
const job = (inputs: Record<string, Json>, type = "azure-native:app:Job"): Changed => ({
  type,
  name: "report",
  inputs,
});
const cron = { scheduleTriggerConfig: { cronExpression: "0 6 * * 1" } };
const schedulesOf = (...resources: readonly Changed[]) =>
  facts(...resources).schedules.map(({ actor, text }) => `${actor.kind} ${actor.name}: ${text ?? "not known"}`);

describe("how often a workload runs is read", () => {
  test.each<[string, Changed, string]>([
    ["from the tag of an identity", identity("chat", { inputs: tagged("weekly") }), "identity chat: weekly"],
    [
      "from the tag of a host",
      { type: types.app, name: "web", inputs: { identity: { type: "SystemAssigned" }, ...tagged("monthly") } },
      "host web: monthly",
    ],
    ["from the tag of a host without an identity", job(tagged("daily")), "host report: daily"],
    ["from the cron expression of a job", job({ configuration: cron }), "host report: 0 6 * * 1"],
    [
      "from the cron expression of the classic provider",
      job(cron, "azure:containerapp/job:Job"),
      "host report: 0 6 * * 1",
    ],
    [
      "from a job's cron expression, whatever its tag says",
      job({ configuration: cron, ...tagged("daily") }),
      "host report: 0 6 * * 1",
    ],
    ["also where it is no schedule", job(tagged("now and then")), "host report: now and then"],
    ["as not known where the run does not know the tag", job(tagged(unknown)), "host report: not known"],
    [
      "as not known where the run does not know the expression",
      job({ configuration: { scheduleTriggerConfig: unknown } }),
      "host report: not known",
    ],
    ["as not known where a number is said", job(tagged(7)), "host report: not known"],
  ])("%s", (_, resource, said) => {
    expect(schedulesOf(resource)).toEqual([said]);
  });

  test("and nothing is said of what has no schedule", () => {
    const manual = job({ configuration: { triggerType: "Manual", manualTriggerConfig: { parallelism: 1 } }, tags: {} });
    expect(schedulesOf(identity(), manual)).toEqual([]);
  });
});

test("another schedule is no change of access, by tag or by cron expression", () => {
  const told = (text: string) => [
    { type: "azure-native:managedidentity:UserAssignedIdentity", name: "chat", inputs: tagged(text) },
    job({ configuration: { scheduleTriggerConfig: { cronExpression: text } } }),
  ];
  expect(verdictBetween(told("0 6 * * 1"), told("0 6 1 * *"))).toBe("same");
});
