import { describe, expect, test } from "vitest";

import {
  OpenAIAccount,
  VirtualMachineScaleSet,
  WorkloadIdentity,
  type VirtualMachineScaleSetArgs,
} from "../../../components/index.ts";
import { declare, messageOf, nameOf, only } from "../declare.ts";
import { customDataOf, encoded, linux, partsOf } from "./machines.ts";

/** A scale set that calls one account as its own identity. */
function workers(args: Partial<VirtualMachineScaleSetArgs> = {}) {
  const account = new OpenAIAccount("aoai", { resourceGroupName: "rg", subdomain: "contoso-aoai" });
  const identity = new WorkloadIdentity("workers", { resourceGroupName: "rg" });
  account.grantUse(identity);
  return new VirtualMachineScaleSet("workers", {
    resourceGroupName: "rg",
    virtualMachineProfile: { osProfile: linux, priority: "Spot" },
    workload: { identity, calls: [account] },
    ...args,
  });
}

const declared = async (args?: Partial<VirtualMachineScaleSetArgs>) =>
  only(await declare(() => workers(args)), "compute:VirtualMachineScaleSet");

describe("a scale set", () => {
  test("keeps its arguments, has the identity of its workload, and starts after its roles", async () => {
    const { inputs, dependencies } = await declared();
    expect(inputs).toMatchObject({
      virtualMachineProfile: { osProfile: linux, priority: "Spot" },
      identity: { type: "UserAssigned", userAssignedIdentities: [expect.stringMatching(/\/workers$/)] },
    });
    expect(dependencies.map(nameOf)).toContain("workers-use-aoai");
  });

  test("is not replaced when its custom data changes, because Azure gives it to new machines", async () => {
    expect(await declared()).toMatchObject({ replaceOnChanges: [], deleteBeforeReplace: false });
  });

  test("writes the variables on each new machine, after what the program's own cloud-config does", async () => {
    const own = "#cloud-config\npackages: [nginx]\n";
    const alone = customDataOf(await declared());
    expect(alone).toContain("AZURE_OPENAI_ENDPOINT=https://contoso-aoai.openai.azure.com/\n");
    const given = { virtualMachineProfile: { osProfile: { ...linux, customData: encoded(own) } } };
    expect(partsOf(customDataOf(await declared(given)) ?? "").map(({ text }) => text)).toEqual([own, alone]);
  });

  test("has the variables as an output, also where cloud-init writes none", async () => {
    let environment: unknown;
    await declare(() => workers({ cloudInit: false }).environment.apply((known) => (environment = known)));
    expect(environment).toMatchObject({ AZURE_CLIENT_ID: "client-of-workers" });
    expect(customDataOf(await declared({ cloudInit: false }))).toBeUndefined();
  });

  test("without an osProfile is refused, because nothing can write the variables", async () => {
    expect(await messageOf(() => workers({ virtualMachineProfile: {} }))).toMatchInlineSnapshot(`
      "VirtualMachineScaleSet "workers": cannot tell whether cloud-init may write the variables: does it run Linux?
        given      no osProfile
        expected   osProfile.linuxConfiguration, or storageProfile.osDisk.osType
        or         cloudInit: false, and set the variables from the output \`environment\`"
    `);
  });

  test("with a system-assigned identity gets its role after it is there", async () => {
    const all = await declare(() => {
      const account = new OpenAIAccount("aoai", { resourceGroupName: "rg" });
      const virtualMachineProfile = { osProfile: linux };
      const workload = { identity: "systemAssigned", calls: [account] } as const;
      const host = new VirtualMachineScaleSet("workers", { resourceGroupName: "rg", virtualMachineProfile, workload });
      account.grantUse(host.systemIdentity());
    });
    expect(only(all, "authorization:RoleAssignment").dependencies.map(nameOf)).toContain("workers");
  });
});
