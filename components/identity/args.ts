import type { Input } from "@pulumi/pulumi";

import type { Adoption } from "../adoption.ts";
import type { AzureCloud } from "../cloud.ts";
import type { AzureDevOpsTrustArgs } from "../trust/azureDevOps.ts";
import type { FederatedTrustArgs } from "../trust/federated.ts";
import type { GitHubTrustArgs } from "../trust/gitHub.ts";
import type { ServiceAccountTrustArgs } from "../trust/serviceAccount.ts";

/** Arguments of {@link WorkloadIdentity}. */
export interface WorkloadIdentityArgs {
  /** Resource group of the identity. Changing it is a replacement, which creates all roles and trusts anew. */
  resourceGroupName: Input<string>;
  /** Azure region. Changing it is a replacement. @default `azure-native:location` of the stack @example "swedencentral" */
  location?: Input<string>;
  /**
   * Name of the identity in Azure, 3 to 128 letters, digits, hyphens and underscores. Changing it is a replacement.
   * @default the name of this component and the stack, "chat-api-prod"
   */
  identityName?: Input<string>;
  /** Kubernetes service accounts that may act as this identity. See `trustServiceAccount`. @default none */
  serviceAccounts?: ServiceAccountTrustArgs[];
  /** GitHub workflows that may act as this identity. See `trustGitHub`. @default none */
  gitHub?: GitHubTrustArgs[];
  /** Service connections of Azure DevOps whose pipelines may act as this identity. See `trustAzureDevOps`. @default none */
  azureDevOps?: AzureDevOpsTrustArgs[];
  /** Subjects of other issuers that may act as this identity. See `trustSubject`. @default none */
  federated?: FederatedTrustArgs[];
  /**
   * Audience that a federated token has to carry. Changed in place.
   * @default the audience of the cloud, `api://AzureADTokenExchange`
   */
  audience?: Input<string>;
  /** Cloud of the identity. It determines the audience, and where `gitHubSignIn` signs in. @default "public" */
  cloud?: AzureCloud;
  /**
   * How often the workload runs: `"always"`, `"daily"`, `"weekly"`, `"monthly"`, `"onDeploy"`, or a cron expression with 5
   * fields, or with 6 as Azure Functions write it (NCRONTAB, seconds first). A migration off keys has to watch at least one
   * run of every workload, so the rarest decides how long it takes: a report says so while keys still work. Where a cron
   * expression names a day of the month and a weekday, 5 fields run on either, 6 fields on days that are both. It is written
   * as the tag `azure-keyless:schedule`, and starts nothing. A host takes one of its own, too. Changed in place.
   * @default not said
   * @example "weekly"
   * @example "0 6 * * 1"
   * @see https://learn.microsoft.com/azure/container-apps/jobs#scheduled-jobs
   * @see https://learn.microsoft.com/azure/azure-functions/functions-bindings-timer#ncrontab-expressions
   */
  schedule?: string;
  /**
   * An identity that is deployed already and becomes this one, without being replaced: its roles and its principal stay. It
   * needs `identityName`. Its federated credentials move by the `adopt` of each trust.
   * @default none: a new one is created
   * @example { declaredAs: "identity" }
   */
  adopt?: Adoption;
  /** Tags of the identity. Changed in place. @default none */
  tags?: Input<Record<string, Input<string>>>;
}

/** Where the workload runs, which determines how it gets its token. */
export const WorkloadHost = {
  /** A pod on AKS with workload identity. */
  Aks: "aks",
  /** Container Apps, App Service, Functions or a VM with the identity attached. */
  ManagedIdentity: "managedIdentity",
} as const;
export type WorkloadHost = (typeof WorkloadHost)[keyof typeof WorkloadHost];
