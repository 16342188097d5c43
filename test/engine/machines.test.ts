import { expect, it } from "vitest";
import { repository } from "../../engine/copy/workspace.ts";
import { countsOf, describeEngine, makeStack, resourcesOf, stepOf, type Deployed } from "./realEngine.ts";
import { longTest, pulumiYaml } from "./recovery.ts";
import { told } from "./told.ts";

const program = {
  "Pulumi.yaml": pulumiYaml("machines"),
  "index.ts": `
import { NetworkInterface } from "@pulumi/azure-native/network/networkInterface.js";
import { Subnet } from "@pulumi/azure-native/network/subnet.js";
import { VirtualNetwork } from "@pulumi/azure-native/network/virtualNetwork.js";
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";
import { OpenAIAccount, VirtualMachine, VirtualMachineScaleSet, WorkloadIdentity } from "${repository}/components/index.ts";

const { name: resourceGroupName, id: scope } = new ResourceGroup("group", { resourceGroupName: "rg-machines" });
const network = new VirtualNetwork("network", { resourceGroupName, addressSpace: { addressPrefixes: ["10.0.0.0/16"] } });
const subnet = new Subnet("subnet", { resourceGroupName, virtualNetworkName: network.name, addressPrefix: "10.0.0.0/24" });
const ipConfigurations = [{ name: "main", subnet: { id: subnet.id } }];
const nic = new NetworkInterface("nic", { resourceGroupName, ipConfigurations });

const account = new OpenAIAccount("aoai", { resourceGroupName, subdomain: "contoso-chat" });
const report = new WorkloadIdentity("report", { resourceGroupName });
account.grantUse(report);
const workload = { identity: report, calls: [account] };

const osProfile = { adminUsername: "ops", linuxConfiguration: { disablePasswordAuthentication: true } };
export const { environment } = new VirtualMachine("report", {
  resourceGroupName,
  networkProfile: { networkInterfaces: [{ id: nic.id }] },
  osProfile,
  workload,
});
new VirtualMachineScaleSet("workers", {
  resourceGroupName,
  virtualMachineProfile: {
    networkProfile: { networkInterfaceConfigurations: [{ name: "nic", ipConfigurations }] },
    osProfile,
  },
  workload,
});
`,
};

const machineType = "compute:VirtualMachine";
const scaleSetType = "compute:VirtualMachineScaleSet";

/** Custom data as Azure has it, in words. */
function customData(deployed: Deployed, type: string): string {
  const found = deployed.tenant().resources.find((resource) => resource.type.endsWith(`/${type}`));
  const { osProfile, virtualMachineProfile } = (found?.properties ?? {}) as Profiles;
  return Buffer.from((osProfile ?? virtualMachineProfile?.osProfile)?.customData ?? "", "base64").toString();
}
interface Profiles {
  osProfile?: { customData?: string };
  virtualMachineProfile?: { osProfile?: { customData?: string } };
}

describeEngine("a machine and a scale set on the real engine", () => {
  it(
    "come up with their variables, are told in words, take other variables where Azure allows it, and go away",
    { timeout: longTest },
    async () => {
      const deployed = await makeStack(program);
      const { engine, edit, tenant } = deployed;
      await engine.up();
      for (const type of ["virtualMachines", "virtualMachineScaleSets"]) {
        expect(customData(deployed, type)).toContain("AZURE_OPENAI_ENDPOINT=https://contoso-chat.openai.azure.com/\n");
      }
      expect(countsOf(await engine.preview())).not.toHaveProperty("update");

      // The switch of the migration is a variable, so the machine is replaced, and its interface is free for the new one.
      edit({
        "index.ts": (text) =>
          text.replace("calls: [account] }", "calls: [account], useManagedIdentity: false }") + operators,
      });
      const digest = await engine.preview();
      expect(stepOf(digest, machineType, "report")).toMatchObject({
        op: "replace",
        detailedDiff: { "osProfile.customData": { kind: "update-replace" } },
      });
      expect(stepOf(digest, scaleSetType, "workers").op).toBe("update");
      const { stdout } = await told(digest);
      const report = stdout.replaceAll(/\s+/g, " ");
      for (const fact of ["gains: act as identity report", "virtual machine report", "scale set workers"]) {
        expect(report).toContain(fact);
      }

      await engine.up();
      for (const type of ["virtualMachines", "virtualMachineScaleSets"]) {
        expect(customData(deployed, type)).toContain("USE_MANAGED_IDENTITY=false\n");
      }
      await engine.destroy();
      expect(resourcesOf(engine.export())).toEqual([]);
      expect(tenant().resources).toEqual([]);
    },
  );
});

/** A group that operates every machine of the resource group from now on. */
const operators = `
import { RoleAssignment } from "@pulumi/azure-native/authorization/roleAssignment.js";
new RoleAssignment("operators", {
  scope,
  principalId: "00000000-0000-4000-8000-000000000007",
  principalType: "Group",
  roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/9980e02c-c2be-4d73-94e8-173b1dc7cf3c",
});
`;
