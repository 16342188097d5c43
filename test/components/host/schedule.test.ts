import * as pulumi from "@pulumi/pulumi";
import { describe, expect, test } from "vitest";

import * as library from "../../../components/index.ts";
import { hosts } from "../../../components/host/index.ts";
import { declare, messageOf, only } from "../declare.ts";

const resourceGroupName = "rg";
const osProfile = { linuxConfiguration: {} };

/** What every host takes beside its own arguments. */
interface Given {
  readonly workload: library.WorkloadArgs;
  readonly tags?: library.ContainerAppArgs["tags"];
}

/** By the name of the component: the least that it can be declared with. */
const build: Record<string, (given: Given) => unknown> = {
  ContainerApp: (given) => new library.ContainerApp("it", { resourceGroupName, ...given }),
  ContainerAppJob: (given) => new library.ContainerAppJob("it", { resourceGroupName, ...given }),
  WebApp: (given) => new library.WebApp("it", { resourceGroupName, ...given }),
  WebAppSlot: ({ workload, ...given }) => {
    const app = new library.WebApp("portal", { resourceGroupName, workload: { identity: workload.identity } });
    return new library.WebAppSlot("it", { app, resourceGroupName, workload, ...given });
  },
  FunctionApp: (given) => {
    const hostStorage = new library.StorageAccount("lake", { resourceGroupName });
    return new library.FunctionApp("it", { resourceGroupName, hostStorage, ...given });
  },
  VirtualMachine: (given) => new library.VirtualMachine("it", { resourceGroupName, osProfile, ...given }),
  VirtualMachineScaleSet: (given) =>
    new library.VirtualMachineScaleSet("it", { resourceGroupName, virtualMachineProfile: { osProfile }, ...given }),
};

const schedule = "azure-keyless:schedule";

describe.each(hosts)("the schedule of $component", ({ component, type }) => {
  const declaring = (workload: Partial<library.WorkloadArgs>, given: Partial<Given> = {}) => {
    const identity = new library.WorkloadIdentity("report", { resourceGroupName });
    return build[component]?.({ workload: { identity, ...workload }, ...given });
  };
  const tagsOf = async (workload: Partial<library.WorkloadArgs>, given?: Partial<Given>) => {
    const { resources } = await declare(() => declaring(workload, given));
    return resources.find((one) => one.type === type && one.name === "it")?.inputs["tags"];
  };

  test("is a tag of it, beside those that are given", async () => {
    expect(await tagsOf({ schedule: "weekly" })).toEqual({ [schedule]: "weekly" });
    expect(await tagsOf({ schedule: "weekly" }, { tags: pulumi.output({ team: "chat" }) })).toEqual({
      team: "chat",
      [schedule]: "weekly",
    });
  });

  test("is no tag where none is given", async () => {
    expect(await tagsOf({})).toBeUndefined();
    expect(await tagsOf({}, { tags: { team: "chat" } })).toEqual({ team: "chat" });
  });

  test("that is none is refused", async () => {
    const message = await messageOf(() => declaring({ schedule: "hourly" }));
    expect(message).toContain(`${component} "it": the schedule says nothing about how often it runs`);
  });
});

describe("the cron expression of a job", () => {
  const job = (cronExpression: pulumi.Input<string>, said?: string) => {
    const identity = new library.WorkloadIdentity("report", { resourceGroupName });
    const configuration = { triggerType: "Schedule", replicaTimeout: 60, scheduleTriggerConfig: { cronExpression } };
    const workload = { identity, ...(said !== undefined && { schedule: said }) };
    return new library.ContainerAppJob("it", { resourceGroupName, configuration, workload });
  };

  test("is its schedule, which may be said again in the same words", async () => {
    const inputs = async (said?: string, cron: pulumi.Input<string> = "0 6 * * 1") =>
      only(await declare(() => job(cron, said)), "app:Job").inputs;
    expect(await inputs()).not.toHaveProperty("tags");
    const both = {
      configuration: { triggerType: "Schedule", scheduleTriggerConfig: { cronExpression: "0 6 * * 1" } },
      tags: { [schedule]: "0 6 * * 1" },
    };
    expect(await inputs("0 6 * * 1")).toMatchObject(both);
    expect(await inputs("0 6 * * 1", pulumi.output("0 6 * * 1"))).toMatchObject(both);
  });

  test("refuses another schedule, with both places", async () => {
    expect(await messageOf(() => job("0 6 * * 1", "monthly"))).toBe(
      [
        'ContainerAppJob "it": its schedule is said twice, and not alike',
        '  in the arguments   configuration.scheduleTriggerConfig.cronExpression: "0 6 * * 1"',
        '  and by             workload.schedule: "monthly"',
        "  expected           the cron expression alone: it starts the job, and reports read it",
      ].join("\n"),
    );
  });
});
