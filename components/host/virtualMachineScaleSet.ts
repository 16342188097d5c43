import * as azure from "@pulumi/azure-native/compute/virtualMachineScaleSet.js";
import * as pulumi from "@pulumi/pulumi";

import type { Grantee } from "../grant/principal.ts";
import { withCloudInit, type CloudInitArgs } from "./cloudInit.ts";
import type { HostDefinition } from "./definition.ts";
import { mapGiven } from "./given.ts";
import { hostTags } from "./hostTags.ts";
import { withIdentities } from "./identityBlock.ts";
import { hostOptions } from "./resourceOptions.ts";
import { running, type Running } from "./running.ts";
import { rememberSystemIdentity, systemIdentityOf } from "./systemIdentity.ts";
import type { HostArgs } from "./workload.ts";

/** The row of {@link VirtualMachineScaleSet} in docs/hosts.md. */
export const virtualMachineScaleSet: HostDefinition = {
  product: "Azure Virtual Machine Scale Sets",
  component: "VirtualMachineScaleSet",
  type: "azure-native:compute:VirtualMachineScaleSet",
  environment:
    "no environment in Azure: on new Linux machines cloud-init writes `/etc/azure-keyless/<name>.env`; otherwise the output `environment`",
  remember: [
    "Every process and every user on its machines may ask the metadata endpoint for a token, so all of them act as its identities.",
    "Other variables and identities change the model only: a running machine has them once it is upgraded to the model (`upgradePolicy`: by hand with `Manual`) and, for the variables, reimaged.",
    "With flexible orchestration there are user-assigned identities only.",
    "A systemd service reads the variables only with `EnvironmentFile=`; a login shell has them by itself.",
  ],
  sources: [
    "https://learn.microsoft.com/azure/virtual-machines/custom-data",
    "https://learn.microsoft.com/azure/virtual-machine-scale-sets/virtual-machine-scale-sets-upgrade-policy",
    "https://learn.microsoft.com/azure/virtual-machine-scale-sets/virtual-machine-scale-sets-orchestration-modes",
  ],
};

/** Arguments of {@link VirtualMachineScaleSet}: those of azure-native, the workload, and whether cloud-init writes its variables. */
export type VirtualMachineScaleSetArgs = azure.VirtualMachineScaleSetArgs & HostArgs & CloudInitArgs;

/**
 * A scale set whose machines sign in as their workload's identity. It takes the arguments of azure-native unchanged and
 * adds the identity, the variables and the order: it starts after the roles.
 *
 * **The identity belongs to everyone on its machines.** Any process of any user may ask the metadata endpoint
 * (169.254.169.254) for its token. Run nothing else on them that must not have the workload's roles.
 *
 * Other identities and variables change the scale set in place. Its running machines keep the old ones until they are
 * upgraded to the model and reimaged; `upgradePolicy` says who does that.
 *
 * @example
 * new VirtualMachineScaleSet("workers", {
 *   resourceGroupName: group.name,
 *   virtualMachineProfile: { osProfile: { adminUsername: "ops", linuxConfiguration: { ssh } } },
 *   workload: { identity: workers, calls: [account] },
 * });
 *
 * @throws KeylessError for custom data to which nothing can be added, a system that cannot be told, and a service on which
 *   the identity has no role.
 */
export class VirtualMachineScaleSet extends pulumi.ComponentResource {
  /** ARM id of the scale set. */
  public readonly id: pulumi.Output<string>;
  /** Name of the scale set in Azure. */
  public readonly name: pulumi.Output<string>;
  /** The variables of its workload, for whatever sets them where cloud-init does not. */
  public readonly environment: pulumi.Output<Record<string, string>>;
  /** The raw resource, for features that this component does not cover. */
  public readonly scaleSet: azure.VirtualMachineScaleSet;

  constructor(name: string, args: VirtualMachineScaleSetArgs, opts?: pulumi.ComponentResourceOptions) {
    super("azure-keyless:index:VirtualMachineScaleSet", name, {}, opts);
    const { workload, adopt, cloudInit = true, ...raw } = args;
    const run = running(`VirtualMachineScaleSet "${name}"`, workload);

    this.scaleSet = new azure.VirtualMachineScaleSet(
      name,
      {
        ...raw,
        identity: withIdentities(raw.identity, run),
        ...hostTags(raw.tags, run),
        ...(cloudInit && { virtualMachineProfile: profileWith(name, raw.virtualMachineProfile, run) }),
      },
      hostOptions(this, run, adopt),
    );

    this.id = this.scaleSet.id;
    this.name = this.scaleSet.name;
    this.environment = pulumi.output(run.variables);
    rememberSystemIdentity(this, name, workload, this.scaleSet.identity);
    this.registerOutputs({ id: this.id, name: this.name, environment: this.environment });
  }

  /**
   * The identity that Azure made with this scale set, to give it a role.
   *
   * @example account.grantUse(workers.systemIdentity())
   * @throws KeylessError when the scale set runs as a {@link WorkloadIdentity}.
   */
  systemIdentity(): Grantee {
    return systemIdentityOf("VirtualMachineScaleSet", this);
  }
}

type Profile = azure.VirtualMachineScaleSetArgs["virtualMachineProfile"];

function profileWith(name: string, profile: Profile, run: Running): Profile {
  return mapGiven(profile, (given) => ({
    ...given,
    osProfile: withCloudInit(name, { osProfile: given?.osProfile, storageProfile: given?.storageProfile }, run),
  }));
}
