import * as azure from "@pulumi/azure-native/app/containerApp.js";
import * as pulumi from "@pulumi/pulumi";

import type { Grantee } from "../grant/principal.ts";
import { withContainerVariables, type ContainerHostArgs } from "./containers.ts";
import type { HostDefinition } from "./definition.ts";
import { hostTags } from "./hostTags.ts";
import { withIdentities } from "./identityBlock.ts";
import { pullOnly, withRegistry } from "./registry.ts";
import { hostOptions } from "./resourceOptions.ts";
import { running } from "./running.ts";
import { rememberSystemIdentity, systemIdentityOf } from "./systemIdentity.ts";

/** The row of {@link ContainerApp} in docs/hosts.md. */
export const containerApp: HostDefinition = {
  product: "Azure Container Apps",
  component: "ContainerApp",
  type: "azure-native:app:ContainerApp",
  environment: "variables of every container, and of init containers with `initContainersSignIn`",
  remember: [
    "Another identity makes no new revision: restart the revision, or change the template as well.",
    "Images are pulled by identity with `registry`. An identity that only pulls gets the lifecycle `None`, so that code cannot sign in as it.",
    "Init containers can use no identity in an environment without workload profiles.",
  ],
  sources: [
    "https://learn.microsoft.com/azure/container-apps/managed-identity",
    "https://learn.microsoft.com/azure/container-apps/managed-identity-image-pull",
  ],
};

/** Arguments of {@link ContainerApp}: those of azure-native, and the workload. */
export type ContainerAppArgs = azure.ContainerAppArgs & ContainerHostArgs;

/**
 * A container app that signs in as its workload's identity. It takes the arguments of azure-native unchanged and adds the
 * identity, the variables and the order: it starts after the roles.
 *
 * @example
 * new ContainerApp("chat-api", {
 *   resourceGroupName: group.name,
 *   managedEnvironmentId: environment.id,
 *   template: { containers: [{ name: "api", image: "contoso.azurecr.io/chat:1" }] },
 *   workload: { identity: chatApi, calls: [account] },
 * });
 *
 * @throws KeylessError for a variable or a registry that is given twice, and for a service on which the identity has no role.
 */
export class ContainerApp extends pulumi.ComponentResource {
  /** ARM id of the app. */
  public readonly id: pulumi.Output<string>;
  /** Name of the app in Azure. */
  public readonly name: pulumi.Output<string>;
  /** The raw resource, for features that this component does not cover. */
  public readonly app: azure.ContainerApp;

  constructor(name: string, args: ContainerAppArgs, opts?: pulumi.ComponentResourceOptions) {
    super("azure-keyless:index:ContainerApp", name, {}, opts);
    const { workload, adopt, registry, initContainersSignIn, ...raw } = args;
    const run = running(`ContainerApp "${name}"`, workload);

    this.app = new azure.ContainerApp(
      name,
      {
        ...raw,
        ...withRegistry(raw.configuration, registry, run),
        identity: withIdentities(raw.identity, run, pullOnly(registry, run)),
        template: withContainerVariables(raw.template, run, initContainersSignIn),
        ...hostTags(raw.tags, run),
      },
      hostOptions(this, run, adopt),
    );

    this.id = this.app.id;
    this.name = this.app.name;
    rememberSystemIdentity(this, name, workload, this.app.identity);
    this.registerOutputs({ id: this.id, name: this.name });
  }

  /**
   * The identity that Azure made with this app, to give it a role.
   *
   * @example account.grantUse(app.systemIdentity())
   * @throws KeylessError when the app runs as a {@link WorkloadIdentity}.
   */
  systemIdentity(): Grantee {
    return systemIdentityOf("ContainerApp", this);
  }
}
