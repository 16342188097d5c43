import * as azure from "@pulumi/azure-native/app/job.js";
import * as pulumi from "@pulumi/pulumi";

import type { Grantee } from "../grant/principal.ts";
import { withContainerVariables, type ContainerHostArgs } from "./containers.ts";
import type { HostDefinition } from "./definition.ts";
import { hostTags } from "./hostTags.ts";
import { withIdentities } from "./identityBlock.ts";
import { withOwnCron } from "./ownCron.ts";
import { pullOnly, withRegistry } from "./registry.ts";
import { hostOptions } from "./resourceOptions.ts";
import { running } from "./running.ts";
import { rememberSystemIdentity, systemIdentityOf } from "./systemIdentity.ts";

/** The row of {@link ContainerAppJob} in docs/hosts.md. */
export const containerAppJob: HostDefinition = {
  product: "Azure Container Apps jobs",
  component: "ContainerAppJob",
  type: "azure-native:app:Job",
  environment: "variables of every container, and of init containers with `initContainersSignIn`",
  remember: [
    "A start can name another image and other variables: whoever may start the job runs code as its identity.",
    "A job that runs rarely is what a migration misses: watch one whole pause and a day more before keys go off.",
    "Its cron expression is its schedule: reports read it there, and another `schedule` is an error.",
    "The scaler of an event job signs in, too: give each of its rules an `identity` instead of `auth` with a secret.",
  ],
  sources: [
    "https://learn.microsoft.com/azure/container-apps/jobs",
    "https://learn.microsoft.com/azure/container-apps/managed-identity",
  ],
};

/** Arguments of {@link ContainerAppJob}: those of azure-native, and the workload. */
export type ContainerAppJobArgs = azure.JobArgs & ContainerHostArgs;

/**
 * A job of Container Apps, started by hand, by a schedule or by events, that signs in as its workload's identity. It takes
 * the arguments of azure-native unchanged and adds the identity, the variables and the order: it is there after the roles.
 *
 * @example
 * new ContainerAppJob("evaluation", {
 *   resourceGroupName: group.name,
 *   environmentId: environment.id,
 *   configuration: {
 *     triggerType: "Schedule",
 *     replicaTimeout: 1800,
 *     scheduleTriggerConfig: { cronExpression: "0 6 * * 1" },
 *   },
 *   template: { containers: [{ name: "evaluation", image: "contoso.azurecr.io/evaluation:1" }] },
 *   workload: { identity: evaluation, calls: [account] },
 * });
 *
 * @throws KeylessError for a variable or a registry that is given twice, for another schedule than the cron expression of the
 *   job, and for a service on which the identity has no role.
 */
export class ContainerAppJob extends pulumi.ComponentResource {
  /** ARM id of the job. */
  public readonly id: pulumi.Output<string>;
  /** Name of the job in Azure. */
  public readonly name: pulumi.Output<string>;
  /** The raw resource, for features that this component does not cover. */
  public readonly job: azure.Job;

  constructor(name: string, args: ContainerAppJobArgs, opts?: pulumi.ComponentResourceOptions) {
    super("azure-keyless:index:ContainerAppJob", name, {}, opts);
    const { workload, adopt, registry, initContainersSignIn, ...raw } = args;
    const where = `ContainerAppJob "${name}"`;
    const run = running(where, workload);
    const configuration = withOwnCron(raw.configuration, where, workload.schedule);

    this.job = new azure.Job(
      name,
      {
        ...raw,
        ...withRegistry(configuration, registry, run),
        identity: withIdentities(raw.identity, run, pullOnly(registry, run)),
        template: withContainerVariables(raw.template, run, initContainersSignIn),
        ...hostTags(raw.tags, run),
      },
      hostOptions(this, run, adopt),
    );

    this.id = this.job.id;
    this.name = this.job.name;
    rememberSystemIdentity(this, name, workload, this.job.identity);
    this.registerOutputs({ id: this.id, name: this.name });
  }

  /**
   * The identity that Azure made with this job, to give it a role.
   *
   * @example account.grantUse(job.systemIdentity())
   * @throws KeylessError when the job runs as a {@link WorkloadIdentity}.
   */
  systemIdentity(): Grantee {
    return systemIdentityOf("ContainerAppJob", this);
  }
}
