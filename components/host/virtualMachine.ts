import * as azure from "@pulumi/azure-native/compute/virtualMachine.js";
import * as pulumi from "@pulumi/pulumi";

import { KeylessError } from "../error.ts";
import type { Grantee } from "../grant/principal.ts";
import { withCloudInit, type CloudInitArgs } from "./cloudInit.ts";
import type { HostDefinition } from "./definition.ts";
import { hostTags } from "./hostTags.ts";
import { withIdentities } from "./identityBlock.ts";
import { hostOptions } from "./resourceOptions.ts";
import { running } from "./running.ts";
import { rememberSystemIdentity, systemIdentityOf } from "./systemIdentity.ts";
import type { HostArgs } from "./workload.ts";

/** The row of {@link VirtualMachine} in docs/hosts.md. */
export const virtualMachine: HostDefinition = {
  product: "Azure Virtual Machines",
  component: "VirtualMachine",
  type: "azure-native:compute:VirtualMachine",
  environment:
    "no environment in Azure: on new Linux machines cloud-init writes `/etc/azure-keyless/<name>.env`; otherwise the output `environment`",
  remember: [
    "Every process and every user on the machine may ask the metadata endpoint for a token, so all of them act as its identities.",
    "With several identities, code that names none gets the system-assigned one, or an error: `AZURE_CLIENT_ID` is that of the workload.",
    "Azure never changes custom data, so other variables replace the machine with its disk: the preview shows it. `cloudInit: false` leaves custom data alone.",
    "A systemd service reads the variables only with `EnvironmentFile=`; a login shell has them by itself.",
  ],
  sources: [
    "https://learn.microsoft.com/azure/virtual-machines/custom-data",
    "https://learn.microsoft.com/azure/virtual-machines/linux/using-cloud-init",
    "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token",
  ],
};

/** Arguments of {@link VirtualMachine}: those of azure-native, the workload, and whether cloud-init writes its variables. */
export type VirtualMachineArgs = azure.VirtualMachineArgs & HostArgs & CloudInitArgs;

/**
 * A virtual machine whose code signs in as its workload's identity. It takes the arguments of azure-native unchanged and
 * adds the identity, the variables and the order: it starts after the roles.
 *
 * **The identity belongs to everyone on the machine.** Any process of any user may ask the metadata endpoint
 * (169.254.169.254) for its token. Run nothing else on it that must not have the workload's roles.
 *
 * Another identity is attached in place. Other variables replace the machine, because Azure never changes custom data: the
 * old one is deleted first, as a network interface belongs to one machine.
 *
 * @example
 * new VirtualMachine("report", {
 *   resourceGroupName: group.name,
 *   networkProfile: { networkInterfaces: [{ id: nic.id }] },
 *   osProfile: { computerName: "report", adminUsername: "ops", linuxConfiguration: { ssh } },
 *   workload: { identity: report, calls: [account] },
 * });
 *
 * @throws KeylessError for custom data to which nothing can be added, a system that cannot be told, `adopt` without
 *   `cloudInit: false`, and a service on which the identity has no role.
 */
export class VirtualMachine extends pulumi.ComponentResource {
  /** ARM id of the machine. */
  public readonly id: pulumi.Output<string>;
  /** Name of the machine in Azure. */
  public readonly name: pulumi.Output<string>;
  /** The variables of its workload, for whatever sets them where cloud-init does not. */
  public readonly environment: pulumi.Output<Record<string, string>>;
  /** The raw resource, for features that this component does not cover. */
  public readonly machine: azure.VirtualMachine;

  constructor(name: string, args: VirtualMachineArgs, opts?: pulumi.ComponentResourceOptions) {
    super("azure-keyless:index:VirtualMachine", name, {}, opts);
    const { workload, adopt, cloudInit = true, ...raw } = args;
    const run = running(`VirtualMachine "${name}"`, workload);
    if (cloudInit && adopt !== undefined) throw customDataIsThere(run.where);

    this.machine = new azure.VirtualMachine(
      name,
      {
        ...raw,
        identity: withIdentities(raw.identity, run),
        ...hostTags(raw.tags, run),
        ...(cloudInit && { osProfile: withCloudInit(name, profilesOf(raw), run) }),
      },
      { ...hostOptions(this, run, adopt), ...(cloudInit && replacedByCustomData) },
    );

    this.id = this.machine.id;
    this.name = this.machine.name;
    this.environment = pulumi.output(run.variables);
    rememberSystemIdentity(this, name, workload, this.machine.identity);
    this.registerOutputs({ id: this.id, name: this.name, environment: this.environment });
  }

  /**
   * The identity that Azure made with this machine, to give it a role.
   *
   * @example account.grantUse(machine.systemIdentity())
   * @throws KeylessError when the machine runs as a {@link WorkloadIdentity}.
   */
  systemIdentity(): Grantee {
    return systemIdentityOf("VirtualMachine", this);
  }
}

/** Azure refuses to change custom data. The new machine needs the network interface of the old one, which is deleted first. */
const replacedByCustomData = { replaceOnChanges: ["osProfile.customData"], deleteBeforeReplace: true };

function profilesOf({ osProfile, storageProfile }: azure.VirtualMachineArgs) {
  return { osProfile, storageProfile };
}

/** Without this error the machine would be replaced, now or when `adopt` is removed. */
function customDataIsThere(where: string): KeylessError {
  return new KeylessError(where, "a machine that is there already takes no custom data", [
    ["given", "adopt"],
    ["expected", "cloudInit: false as well, also later; set the variables from the output `environment`"],
  ]);
}
