import { expect, it } from "vitest";
import type { JsonMap } from "../../../sandbox/state/json.ts";
import { makeGroup, makeIdentity } from "../resources.ts";
import { Sandbox, type Made } from "../sandbox.ts";
import { testRules, type Start } from "./rules.ts";

const inGroup = { resourceGroupName: "rg", location: "swedencentral" };

async function makeSubnet({ box }: Pick<Start, "box">, inputs: JsonMap = {}): Promise<Made> {
  await box.make("network:VirtualNetwork", "net", { ...inGroup, virtualNetworkName: "net" });
  return box.make("network:Subnet", "machines", { resourceGroupName: "rg", virtualNetworkName: "net", ...inputs });
}

const makeInterface = ({ box }: Pick<Start, "box">, subnet: Made, more: JsonMap = {}): Promise<Made> =>
  box.make("network:NetworkInterface", "nic", {
    ...inGroup,
    ipConfigurations: [{ name: "main", subnet: { id: subnet.id }, ...more }],
  });

const makeMachine = ({ box }: Pick<Start, "box">, nic: string, more: JsonMap = {}, name = "report"): Promise<Made> =>
  box.make("compute:VirtualMachine", name, {
    ...inGroup,
    networkProfile: { networkInterfaces: [{ id: nic }] },
    osProfile: { customData: "Zmlyc3Q=" },
    ...more,
  });

/** A machine with everything that it needs. */
async function start(given: Pick<Start, "box">) {
  const subnet = await makeSubnet(given);
  const nic = await makeInterface(given, subnet);
  return { subnet, nic, machine: await makeMachine(given, nic.id) };
}

testRules([
  {
    rule: "reference-exists",
    code: "InvalidResourceReference",
    refused: async (given) => {
      const subnet = await makeSubnet(given);
      return makeInterface(given, { ...subnet, id: `${subnet.id}-other` });
    },
    taken: async (given) => makeInterface(given, await makeSubnet(given)),
  },
  {
    rule: "interface-in-use-stays",
    code: "NicInUse",
    refused: async (given) => given.box.remove((await start(given)).nic),
    taken: async (given) => given.box.remove(await makeInterface(given, await makeSubnet(given))),
  },
  {
    rule: "interface-on-one-machine",
    code: "NicInUse",
    refused: async (given) => makeMachine(given, (await start(given)).nic.id, {}, "other"),
    taken: async (given) => given.box.change((await start(given)).machine, { tags: { team: "chat" } }),
  },
  {
    rule: "subnet-in-use-stays",
    code: "InUseSubnetCannotBeDeleted",
    refused: async (given) => {
      const { subnet } = await start(given);
      const network = subnet.id.slice(0, subnet.id.indexOf("/subnets/"));
      return given.box.remove({ token: "azure-native:network:VirtualNetwork", name: "net", id: network });
    },
    taken: async (given) => given.box.remove(await makeSubnet(given)),
  },
  {
    rule: "address-in-use-stays",
    code: "PublicIPAddressCannotBeDeleted",
    refused: async (given) => {
      const address = await given.box.make("network:PublicIPAddress", "address", inGroup);
      await makeInterface(given, await makeSubnet(given), { publicIPAddress: { id: address.id } });
      return given.box.remove(address);
    },
    taken: async ({ box }) => box.remove(await box.make("network:PublicIPAddress", "address", inGroup)),
  },
  {
    rule: "security-group-in-use-stays",
    code: "InUseNetworkSecurityGroupCannotBeDeleted",
    refused: async (given) => {
      const closed = await given.box.make("network:NetworkSecurityGroup", "closed", inGroup);
      await makeSubnet(given, { networkSecurityGroup: { id: closed.id } });
      return given.box.remove(closed);
    },
    taken: async ({ box }) => box.remove(await box.make("network:NetworkSecurityGroup", "closed", inGroup)),
  },
  {
    rule: "machine-interfaces-exist",
    code: "ResourceNotFound",
    refused: async (given) => {
      const nic = await makeInterface(given, await makeSubnet(given));
      return makeMachine(given, `${nic.id}-other`);
    },
    taken: start,
  },
  {
    rule: "custom-data-stays",
    code: "PropertyChangeNotAllowed",
    refused: async (given) => given.box.change((await start(given)).machine, { osProfile: { customData: "b3RoZXI=" } }),
    taken: async ({ box }) => {
      const profile = (customData: string) => ({ virtualMachineProfile: { osProfile: { customData } } });
      const scaleSet = await box.make("compute:VirtualMachineScaleSet", "workers", {
        ...inGroup,
        ...profile("Zmlyc3Q="),
      });
      return box.change(scaleSet, profile("b3RoZXI="));
    },
  },
]);

it("the identities of a machine are those of the last write: one that it leaves out is detached", async () => {
  const box = new Sandbox();
  await makeGroup(box);
  const [own, other] = [await makeIdentity(box, "own"), await makeIdentity(box, "other")];
  const identity = (...ids: string[]) => ({ identity: { type: "UserAssigned", userAssignedIdentities: ids } });
  const nic = await makeInterface({ box }, await makeSubnet({ box }));
  const machine = await makeMachine({ box }, nic.id, identity(own.id, other.id));
  const changed = await box.change(machine, identity(own.id));
  expect(Object.keys((changed.outputs["identity"] as JsonMap)["userAssignedIdentities"] as JsonMap)).toEqual([own.id]);
});
