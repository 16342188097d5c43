import { refusal } from "../../azure/refusal.ts";
import { usersOf, type ReferencePath } from "../../azure/references.ts";
import type { Rule } from "../../azure/rule.ts";

const interfaces = "Microsoft.Network/networkInterfaces";
const machines = "Microsoft.Compute/virtualMachines";
const scaleSets = "Microsoft.Compute/virtualMachineScaleSets";

/** Where a machine names its network interfaces. */
export const interfacesOfMachine = "networkProfile.networkInterfaces.*.id";
/** Where a network interface names its subnets. */
export const subnetsOfInterface = "ipConfigurations.*.subnet.id";
/** Where a scale set names the subnets of its machines. */
export const subnetsOfScaleSet =
  "virtualMachineProfile.networkProfile.networkInterfaceConfigurations.*.ipConfigurations.*.subnet.id";
export const groupOfScaleSet =
  "virtualMachineProfile.networkProfile.networkInterfaceConfigurations.*.networkSecurityGroup.id";

/** Whatever is in use cannot be deleted. */
function unusedWhenDeleted(
  name: string,
  users: readonly (readonly [type: string, path: ReferencePath])[],
  answer: (id: string, user: string) => readonly [code: string, message: string],
): Rule {
  return {
    name,
    on: "delete",
    refuse: ({ id, tenant }) => {
      const [user] = users.flatMap(([type, path]) => usersOf(id, tenant, type, path));
      return user === undefined ? undefined : refusal(400, ...answer(id, user.id));
    },
  };
}

export const interfaceUnused = unusedWhenDeleted(
  "interface-in-use-stays",
  [[machines, interfacesOfMachine]],
  (id, user) => [
    "NicInUse",
    `Network Interface ${id} is used by existing resource ${user}. In order to delete the network interface, it must be dissociated from the resource.`,
  ],
);

/** Of a subnet, and of a network with it. */
export const subnetUnused = unusedWhenDeleted(
  "subnet-in-use-stays",
  [
    [interfaces, subnetsOfInterface],
    [scaleSets, subnetsOfScaleSet],
  ],
  (id, user) => [
    "InUseSubnetCannotBeDeleted",
    `Subnet ${id.split("/").at(-1) ?? ""} is in use by ${user} and cannot be deleted.`,
  ],
);

export const addressUnused = unusedWhenDeleted(
  "address-in-use-stays",
  [[interfaces, "ipConfigurations.*.publicIPAddress.id"]],
  (id, user) => [
    "PublicIPAddressCannotBeDeleted",
    `Public IP address ${id} can not be deleted since it is still allocated to resource ${user}.`,
  ],
);

export const securityGroupUnused = unusedWhenDeleted(
  "security-group-in-use-stays",
  [
    ["Microsoft.Network/virtualNetworks/subnets", "networkSecurityGroup.id"],
    [interfaces, "networkSecurityGroup.id"],
    [scaleSets, groupOfScaleSet],
  ],
  (id, user) => [
    "InUseNetworkSecurityGroupCannotBeDeleted",
    `Network security group ${id} cannot be deleted because it is in use by ${user}.`,
  ],
);
