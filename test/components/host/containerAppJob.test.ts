import { describe, expect, test } from "vitest";

import {
  ContainerAppJob,
  OpenAIAccount,
  WorkloadIdentity,
  type ContainerAppJobArgs,
} from "../../../components/index.ts";
import { declare, messageOf, nameOf, only } from "../declare.ts";

const raw = {
  resourceGroupName: "rg",
  environmentId: "/subscriptions/s/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/apps",
  template: { containers: [{ name: "evaluation", image: "evaluation:1" }] },
};
const triggers = {
  Manual: { triggerType: "Manual", replicaTimeout: 60, manualTriggerConfig: { parallelism: 1 } },
  Schedule: { triggerType: "Schedule", replicaTimeout: 60, scheduleTriggerConfig: { cronExpression: "0 6 * * 1" } },
  Event: { triggerType: "Event", replicaTimeout: 60, eventTriggerConfig: { scale: { maxExecutions: 2 } } },
};

function job(args: Partial<ContainerAppJobArgs> = {}) {
  const account = new OpenAIAccount("aoai", { resourceGroupName: "rg", subdomain: "contoso-aoai" });
  const identity = new WorkloadIdentity("evaluation", { resourceGroupName: "rg" });
  account.grantUse(identity);
  return new ContainerAppJob("weekly", { ...raw, workload: { identity, calls: [account] }, ...args });
}

interface Inputs {
  identity: { type: string; userAssignedIdentities?: string[] };
  configuration: unknown;
  template: { containers: { env: { name: string; value: string }[] }[] };
}
const inputsOf = async (args?: Partial<ContainerAppJobArgs>) =>
  only(await declare(() => job(args)), "app:Job").inputs as unknown as Inputs;

describe.each(Object.entries(triggers))("a job that is started by: %s", (_, configuration) => {
  test("keeps its trigger and signs in as the identity of its workload", async () => {
    const { identity, configuration: sent, template } = await inputsOf({ configuration });
    expect(sent).toMatchObject(configuration);
    expect(identity).toEqual({
      type: "UserAssigned",
      userAssignedIdentities: [expect.stringMatching(/\/evaluation$/)],
    });
    expect(template.containers[0]?.env).toContainEqual({ name: "AZURE_CLIENT_ID", value: "client-of-evaluation" });
  });
});

test("a job is there after its roles", async () => {
  const { dependencies } = only(await declare(() => job()), "app:Job");
  expect(dependencies.map(nameOf)).toContain("evaluation-use-aoai");
});

test("a job refuses a variable that its workload sets", async () => {
  const env = [{ name: "USE_MANAGED_IDENTITY", value: "false" }];
  const template = { containers: [{ name: "a" }, { name: "b", env }] };
  const message = await messageOf(() => job({ template }));
  expect(message).toContain('ContainerAppJob "weekly": the variable USE_MANAGED_IDENTITY is set twice');
  expect(message).toContain("template.containers[1].env[0]");
});

test("a job with a system-assigned identity is a grantee itself", async () => {
  const declared = await declare(() => {
    const account = new OpenAIAccount("aoai", { resourceGroupName: "rg", subdomain: "contoso-aoai" });
    const host = new ContainerAppJob("weekly", { ...raw, workload: { identity: "systemAssigned", calls: [account] } });
    account.grantUse(host.systemIdentity());
  });
  expect(only(declared, "authorization:RoleAssignment").dependencies.map(nameOf)).toContain("weekly");
});
