import { getClientConfigOutput } from "@pulumi/azure-native/authorization/getClientConfig.js";
import type * as pulumi from "@pulumi/pulumi";

import type { ServiceAccountName } from "../identity/serviceAccountManifest.ts";
import type { Trusted, TrustedConnection, TrustedWorkflow } from "../identity/trusted.ts";
import { loginOf, trustedIn, type WorkloadIdentity } from "../identity/workloadIdentity.ts";
import type { Called } from "../service/calls.ts";
import { running } from "./running.ts";
import { systemAssigned, type WorkloadArgs } from "./workload.ts";

/** Where a workload runs. */
export const WorkloadPlatform = {
  Aks: "aks",
  ContainerApp: "containerApp",
  ContainerAppJob: "containerAppJob",
  WebApp: "webApp",
  FunctionApp: "functionApp",
  VirtualMachine: "virtualMachine",
  GitHub: "gitHub",
  AzureDevOps: "azureDevOps",
} as const;
export type WorkloadPlatform = (typeof WorkloadPlatform)[keyof typeof WorkloadPlatform];

/** Arguments of {@link workloadSignIn}: what a host takes as `workload`, and where it runs. */
export interface WorkloadSignInArgs extends WorkloadArgs {
  /**
   * Where it runs. It determines the credential, and the commands that delete its key.
   * @default by what its identity trusts: "aks" for a service account, "gitHub" for a workflow, "azureDevOps" for a service connection, else "containerApp"
   */
  platform?: WorkloadPlatform;
  /** The host's name and resource group in Azure, for the commands that delete its key. @default placeholders */
  host?: { readonly name: pulumi.Input<string>; readonly resourceGroupName: pulumi.Input<string> };
}

/** A service in the description of a workload. */
export interface WorkloadSignInCall {
  /** The name of the product in docs/services.md. */
  readonly service: string;
  /** The logical name of its component. */
  readonly name: string;
  readonly endpointVariable: string;
  readonly endpoint: pulumi.Output<string>;
  readonly tokenScope: pulumi.Output<string>;
  readonly authentication: "keyless" | "dual" | "unknown";
}

/** What the platform and the code of one workload need to sign in. No value of it is a secret. */
export interface WorkloadSignIn {
  /** By this `keyless snippets` finds it among the outputs of a stack. */
  readonly kind: "azure-keyless:workload";
  readonly name: string;
  readonly platform: WorkloadPlatform;
  readonly clientId?: pulumi.Output<string>;
  readonly tenantId?: pulumi.Output<string>;
  readonly subscriptionId?: pulumi.Output<string>;
  readonly host?: { readonly name: pulumi.Input<string>; readonly resourceGroupName: pulumi.Input<string> };
  readonly schedule?: string;
  readonly environment: Readonly<Record<string, pulumi.Input<string>>>;
  readonly serviceAccounts: readonly ServiceAccountName[];
  readonly gitHub: readonly TrustedWorkflow[];
  readonly azureDevOps: readonly TrustedConnection[];
  readonly login?: { readonly environment: string; readonly audience: pulumi.Input<string> };
  readonly calls: readonly WorkloadSignInCall[];
}

/**
 * Describes a workload for `keyless snippets`, which writes what lives outside Pulumi: manifests, workflows, code. Export it
 * as an output of the stack, wherever in it. It is a plain object: what a preview does not know stays alone in being unknown.
 *
 * @param name of the workload, and of the folder that is written.
 * @example export const workloads = { chatApi: workloadSignIn("chat-api", { identity: chatApi, calls: [account] }) };
 * @throws KeylessError for a service on which the identity has no role, two endpoints of one name, and what is no schedule.
 */
export function workloadSignIn(name: string, args: WorkloadSignInArgs): WorkloadSignIn {
  const where = `workloadSignIn "${name}"`;
  const { identity, host, schedule } = args;
  const { variables, called } = running(where, args);
  const own = identity === systemAssigned ? undefined : identity;
  const trusted = own === undefined ? { serviceAccounts: [], gitHub: [], azureDevOps: [] } : trustedIn(own);
  const platform = args.platform ?? platformOf(trusted);
  return {
    kind: "azure-keyless:workload",
    name,
    platform,
    ...(own !== undefined && signInOf(own, trusted, platform)),
    ...(host !== undefined && { host }),
    ...(schedule !== undefined && { schedule }),
    environment: { ...variables, AZURE_TOKEN_CREDENTIALS: credentialOf[platform] },
    ...trusted,
    calls: called.map(callOf),
  };
}

/** One credential instead of a chain. In a pipeline, the Azure CLI holds what its sign-in step got. */
const credentialOf: Record<WorkloadPlatform, string> = {
  aks: "WorkloadIdentityCredential",
  containerApp: "ManagedIdentityCredential",
  containerAppJob: "ManagedIdentityCredential",
  webApp: "ManagedIdentityCredential",
  functionApp: "ManagedIdentityCredential",
  virtualMachine: "ManagedIdentityCredential",
  gitHub: "AzureCliCredential",
  azureDevOps: "AzureCliCredential",
};

function platformOf({ serviceAccounts, gitHub, azureDevOps }: Trusted): WorkloadPlatform {
  if (serviceAccounts.length > 0) return WorkloadPlatform.Aks;
  if (gitHub.length > 0) return WorkloadPlatform.GitHub;
  return azureDevOps.length > 0 ? WorkloadPlatform.AzureDevOps : WorkloadPlatform.ContainerApp;
}

function signInOf(
  identity: WorkloadIdentity,
  { gitHub }: Trusted,
  platform: WorkloadPlatform,
): Partial<WorkloadSignIn> {
  return {
    clientId: identity.clientId,
    tenantId: identity.tenantId,
    ...((gitHub.length > 0 || platform === WorkloadPlatform.GitHub) && {
      subscriptionId: getClientConfigOutput({ parent: identity }).subscriptionId,
      login: loginOf(identity),
    }),
  };
}

function callOf({ service, target, variable }: Called): WorkloadSignInCall {
  const { acceptsKeys, definition, endpoint } = target;
  return {
    service: definition.product,
    name: target.target,
    endpointVariable: variable,
    endpoint,
    tokenScope: service.tokenScope,
    authentication: acceptsKeys === undefined ? "unknown" : acceptsKeys ? "dual" : "keyless",
  };
}
