import type { Input } from "@pulumi/pulumi";

import type { Adoption } from "../adoption.ts";
import type { AzureCloud } from "../cloud.ts";
import type { AuthenticationArgs } from "../service/authentication.ts";
import type { NetworkArgs } from "../service/network.ts";
import type { ServiceIdentity } from "../service/systemIdentity.ts";

/** The product of the account. It can be changed in place, but only between these two. */
export const AccountKind = {
  /** Azure OpenAI: OpenAI models only. */
  OpenAI: "OpenAI",
  /** Foundry (Azure AI Services): OpenAI models and models of other publishers. */
  AIServices: "AIServices",
} as const;
export type AccountKind = (typeof AccountKind)[keyof typeof AccountKind];

/** A model deployment. Its key in `deployments` is its name. Renaming it is a replacement. */
export interface ModelDeploymentArgs {
  /**
   * Name of the model. Changing it is a replacement: nobody can call the deployment until the new one exists.
   * @example "gpt-4.1-mini"
   */
  model: string;
  /** Version of the model. Changed in place. @default the version that Azure deploys at that time @example "2025-04-14" */
  version?: Input<string>;
  /**
   * Publisher of the model as Azure spells it. *Cognitive Services OpenAI User* can call only `OpenAI` models. Models of
   * other publishers need an account of kind `AIServices`. Changing it is a replacement.
   * @default "OpenAI"
   * @example "DeepSeek"
   */
  format?: string;
  /** Deployment type. Changing it is a replacement. @default "GlobalStandard" @example "DataZoneStandard" */
  sku?: Input<string>;
  /** Capacity in thousands of tokens per minute (in units for provisioned types). Changed in place. @default 1 */
  capacity?: Input<number>;
  /** Content filter policy. Changed in place. @default the policy that Azure assigns @example "Microsoft.DefaultV2" */
  raiPolicyName?: Input<string>;
  /**
   * When Azure upgrades the deployment to a newer version of the model by itself. Changed in place.
   * @default "OnceNewDefaultVersionAvailable", which is Azure's own default
   * @example "NoAutoUpgrade"
   */
  versionUpgradeOption?: Input<string>;
  /**
   * A deployment of this name that is there already and becomes this one, without being replaced. It has no meaning for an
   * account that is managed elsewhere.
   * @default none: a new one is created
   * @example { declaredAs: "chat" }
   */
  adopt?: Adoption;
}

/** Arguments of {@link OpenAIAccount}. */
export interface OpenAIAccountArgs {
  /** Resource group of the account. Changing it is a replacement. */
  resourceGroupName: Input<string>;
  /** Azure region. Changing it is a replacement. @default `azure-native:location` of the stack @example "swedencentral" */
  location?: Input<string>;
  /**
   * `OpenAI`, or `AIServices` for models of other publishers, too. Changed in place between these two.
   * @default "OpenAI"
   */
  kind?: AccountKind;
  /** Pricing tier. Changed in place. @default "S0" */
  sku?: Input<string>;
  /**
   * Name of the account in Azure, 2 to 64 characters. Changing it is a replacement. The name of a deleted account stays
   * taken for 48 hours.
   * @default the subdomain
   */
  accountName?: Input<string>;
  /**
   * Subdomain of the endpoint, globally unique, 2 to 64 letters, digits and hyphens. Signing in with Entra ID requires it.
   * **It can never be changed**: another value replaces the account.
   * Only an account to `adopt` may have none, `""`, while its callers use keys; a subdomain is then added in place, and
   * regional endpoints keep taking keys (https://learn.microsoft.com/azure/ai-services/cognitive-services-custom-subdomains).
   * @default the name of this component and ten characters of a hash of subscription, project, stack and name. It is the
   *   same on every run, and differs between subscriptions
   * @example "contoso-chat-prod"
   */
  subdomain?: Input<string>;
  /**
   * Model deployments by name. Azure accepts one write at a time per account, so each deployment waits for all earlier ones.
   * @default none
   * @example { chat: { model: "gpt-4.1-mini", version: "2025-04-14", capacity: 50 } }
   */
  deployments?: Record<string, ModelDeploymentArgs>;
  /** Where the account can be reached from. @default everywhere; callers still need a role */
  network?: NetworkArgs;
  /**
   * Whether the account has projects of Foundry ({@link FoundryProject}). It needs `kind: "AIServices"` and an identity. It
   * can be switched on in place; Azure never switches it off again.
   * @default false
   */
  projects?: boolean;
  /**
   * The identity as which the account reads data and calls other services, such as documents in a storage account. Changed
   * in place.
   * @default none, with projects `"systemAssigned"`
   */
  identity?: ServiceIdentity;
  /**
   * Whether API keys still work in addition to Entra ID. @default keyless
   * @example { mode: "dual", reason: "batch jobs move in December", until: "2026-12-31" }
   */
  authentication?: AuthenticationArgs;
  /**
   * Marks the account as one for developers: {@link DeveloperAccess} gives access only to such accounts. It is written as
   * the tag `azure-keyless:development`.
   * @default false
   */
  development?: boolean;
  /**
   * An account that is deployed already and becomes this one, without being replaced. It needs `accountName` or `subdomain`,
   * as they are.
   * @default none: a new one is created
   * @example { declaredAs: "account" }
   */
  adopt?: Adoption;
  /** Cloud of the account. It determines the endpoint and the token scope. @default "public" */
  cloud?: AzureCloud;
  /** Scope that clients request a token for. @default the scope of the cloud, `https://cognitiveservices.azure.com/.default` */
  tokenScope?: Input<string>;
  /** Tags of the account and its deployments, in addition to the tags of this component. Changed in place. @default none */
  tags?: Input<Record<string, Input<string>>>;
}
