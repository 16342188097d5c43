import * as pulumi from "@pulumi/pulumi";
import { describe, expect, test } from "vitest";

import { WorkloadIdentity, type WorkloadIdentityArgs } from "../../components/index.ts";
import { declare, messageOf, only } from "./declare.ts";

const tagsWith = async (args: Partial<WorkloadIdentityArgs>) => {
  const declared = await declare(() => new WorkloadIdentity("report", { resourceGroupName: "rg", ...args }));
  return only(declared, "azure-native:managedidentity:UserAssignedIdentity").inputs["tags"];
};
const schedule = "azure-keyless:schedule";

describe("the schedule of a workload", () => {
  test.each(["always", "weekly", "onDeploy", "0 6 * * 1", "0 0 6 1 * *"])(
    "%s is a tag of its identity",
    async (text) => {
      expect(await tagsWith({ schedule: text })).toEqual({ [schedule]: text });
    },
  );

  test("stands beside the tags that are given, also computed ones, and wins over one of its name", async () => {
    const given = { team: "chat", [schedule]: "always" };
    const both = { team: "chat", [schedule]: "weekly" };
    expect(await tagsWith({ schedule: "weekly", tags: given })).toEqual(both);
    expect(await tagsWith({ schedule: "weekly", tags: pulumi.output(given) })).toEqual(both);
  });

  test("is no tag where none is given", async () => {
    expect(await tagsWith({})).toBeUndefined();
    expect(await tagsWith({ tags: { team: "chat" } })).toEqual({ team: "chat" });
  });

  test("that is none is refused, with what is expected", async () => {
    const message = await messageOf(
      () => new WorkloadIdentity("report", { resourceGroupName: "rg", schedule: "hourly" }),
    );
    expect(message).toBe(
      [
        'WorkloadIdentity "report": the schedule says nothing about how often it runs',
        '  given      schedule: "hourly"',
        '  expected   always, daily, weekly, monthly, onDeploy or a cron expression: "0 6 * * 1", or "0 0 6 * * 1" with seconds',
      ].join("\n"),
    );
  });
});
