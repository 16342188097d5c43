import type { Input } from "@pulumi/pulumi";

import type { AzureCloud } from "../cloud.ts";

/** Which product the account is. Only these two may be changed into each other in place. */
export const AccountKind = {
  /** Azure OpenAI: OpenAI models only. */
  OpenAI: "OpenAI",
  /** Foundry (Azure AI Services): OpenAI models and those of other makers. */
  AIServices: "AIServices",
} as const;
export type AccountKind = (typeof AccountKind)[keyof typeof AccountKind];

/** How callers may sign in to an account. There is no *keys only*. */
export const AuthenticationMode = {
  /** Entra ID only: `disableLocalAuth` is true and listing keys fails. */
  Keyless: "keyless",
  /** Entra ID and API keys, for a migration: demands a reason and an end date. */
  Dual: "dual",
} as const;
export type AuthenticationMode = (typeof AuthenticationMode)[keyof typeof AuthenticationMode];

/** How callers may sign in to the account. Changed in place; Azure may keep accepting old keys for some hours. */
export interface AuthenticationArgs {
  /**
   * `keyless` accepts Entra ID tokens only; `dual` also accepts API keys.
   * @default "keyless"
   */
  mode?: AuthenticationMode;
  /**
   * Why keys are still accepted, in plain words, at most 256 characters. Required with `dual`, refused with `keyless`.
   * Written as the tag `azure-keyless:keys-reason`.
   * @example "batch jobs move in December"
   */
  reason?: string;
  /**
   * The last day on which keys are to be accepted, as `YYYY-MM-DD`. Required with `dual`, refused with `keyless`.
   * Written as the tag `azure-keyless:keys-until`. Nothing switches keys off by itself: the date is for reviewers.
   * @example "2026-12-31"
   */
  until?: string;
}

/** A model deployment. Its key in `deployments` is its name; renaming it is a replacement. */
export interface ModelDeploymentArgs {
  /**
   * Name of the model. Changing it is a replacement: nobody can call the deployment until the new one is there.
   * @example "gpt-4.1-mini"
   */
  model: string;
  /** Version of the model. Changed in place. @default the version Azure deploys at that time @example "2025-04-14" */
  version?: Input<string>;
  /**
   * Maker of the model as Azure spells it. Only `OpenAI` models can be called with *Cognitive Services OpenAI User*;
   * others need an account of kind `AIServices`. Changing it is a replacement.
   * @default "OpenAI"
   * @example "DeepSeek"
   */
  format?: string;
  /** Deployment type. Changing it is a replacement. @default "GlobalStandard" @example "DataZoneStandard" */
  sku?: Input<string>;
  /** Capacity in thousands of tokens per minute (in units for provisioned types). Changed in place. @default 1 */
  capacity?: Input<number>;
  /** Content filter policy. @default the one Azure assigns @example "Microsoft.DefaultV2" */
  raiPolicyName?: Input<string>;
  /**
   * When Azure moves the deployment to a newer version by itself.
   * @default "OnceNewDefaultVersionAvailable", which is Azure's own default
   * @example "NoAutoUpgrade"
   */
  versionUpgradeOption?: Input<string>;
}

/** From where the account can be reached. Changed in place. For a private endpoint use the raw `account`. */
export interface NetworkArgs {
  /**
   * Whether the account has a public endpoint at all. With `false` only private endpoints reach it.
   * @default true
   */
  publicAccess?: Input<boolean>;
  /** Public addresses or ranges that may call; naming one refuses all others. @default all @example ["203.0.113.0/24"] */
  allowedIpRanges?: Input<string>[];
  /** Ids of subnets that may call; naming one refuses all others. They need the service endpoint. @default all */
  allowedSubnetIds?: Input<string>[];
  /** Whether trusted Azure services get in although rules refuse others. @default false */
  allowTrustedAzureServices?: boolean;
}

/** Arguments of {@link OpenAIAccount}. */
export interface OpenAIAccountArgs {
  /** Resource group of the account. Changing it is a replacement. */
  resourceGroupName: Input<string>;
  /** Azure region. Changing it is a replacement. @default `azure-native:location` of the stack @example "swedencentral" */
  location?: Input<string>;
  /**
   * `OpenAI`, or `AIServices` for models of other makers too. Changed in place between these two.
   * @default "OpenAI"
   */
  kind?: AccountKind;
  /** Pricing tier. Changed in place. @default "S0" */
  sku?: Input<string>;
  /**
   * Name of the account in Azure, 2 to 64 characters. Changing it is a replacement, and a deleted account keeps its
   * name for 48 hours.
   * @default the subdomain
   */
  accountName?: Input<string>;
  /**
   * Subdomain of the endpoint, globally unique, 2 to 64 letters, digits and hyphens. Signing in with Entra ID needs it.
   * **It can never be changed**: another value replaces the account.
   * @default the name of this component and ten characters of a hash of subscription, project, stack and name: the same
   *   on every run, another one in another subscription
   * @example "contoso-chat-prod"
   */
  subdomain?: Input<string>;
  /**
   * Model deployments by name. Azure accepts one write at a time per account, so each waits for all named before it.
   * @default none
   * @example { chat: { model: "gpt-4.1-mini", version: "2025-04-14", capacity: 50 } }
   */
  deployments?: Record<string, ModelDeploymentArgs>;
  /** From where the account can be reached. @default everywhere, with a role */
  network?: NetworkArgs;
  /**
   * Whether API keys still work beside Entra ID. @default keyless
   * @example { mode: "dual", reason: "batch jobs move in December", until: "2026-12-31" }
   */
  authentication?: AuthenticationArgs;
  /**
   * Marks the account as one that developers may be let in to ({@link DeveloperAccess}). Written as the tag
   * `azure-keyless:development`.
   * @default false
   */
  development?: boolean;
  /** Cloud that the account lives in: decides endpoint and token scope. @default "public" */
  cloud?: AzureCloud;
  /** Scope that clients ask a token for. @default that of the cloud, `https://cognitiveservices.azure.com/.default` */
  tokenScope?: Input<string>;
  /** Tags of the account and its deployments, besides those this component writes. Changed in place. @default none */
  tags?: Input<Record<string, Input<string>>>;
}
