import type { Input } from "@pulumi/pulumi";

import type { Adoption } from "../adoption.ts";
import type { AzureCloud } from "../cloud.ts";
import type { KeepOptions } from "../grant/keptAssignment.ts";
import type { NetworkArgs } from "../service/network.ts";

/** Arguments of {@link KeyVault}. */
export interface KeyVaultArgs {
  /** Resource group of the vault. Changing it is a replacement. */
  resourceGroupName: Input<string>;
  /** Azure region. Changing it is a replacement. @default `azure-native:location` of the stack @example "swedencentral" */
  location?: Input<string>;
  /**
   * Name of the vault in Azure and in its endpoint, globally unique, 3 to 24 letters, digits and single hyphens, beginning
   * with a letter. Changing it is a replacement. The name of a deleted vault stays taken for `softDeleteDays`.
   * @default the name of this component, at most 13 characters of it, and ten characters of a hash of subscription, project,
   *   stack and name. It is the same on every run
   * @example "contoso-chat-prod"
   */
  vaultName?: Input<string>;
  /** Entra tenant whose tokens it takes. Changing it is a replacement. @default the tenant of the deployment */
  tenantId?: Input<string>;
  /** Pricing tier. Changed in place. @default "standard" */
  sku?: "standard" | "premium";
  /** For how many days a deleted vault or secret can be recovered, 7 to 90. It can never be changed. @default 90 */
  softDeleteDays?: number;
  /**
   * Recovers the deleted vault of this name, with its secrets, instead of making a new one. The roles on it are gone, and
   * this library gives them again. Remove it after the update.
   * @default false
   */
  recover?: boolean;
  /** Where the vault can be reached from. @default everywhere; callers still need a role */
  network?: NetworkArgs;
  /**
   * A vault that is deployed already and becomes this one, without being replaced. It needs `vaultName`, and the
   * `softDeleteDays` that it has. **Its access policies end with the update**: give the roles before.
   * @default none: a new one is created
   */
  adopt?: Adoption;
  /** Cloud of the vault. It determines the endpoint and the token scope. @default "public" */
  cloud?: AzureCloud;
  /** Tags of the vault. Changed in place. @default none */
  tags?: Input<Record<string, Input<string>>>;
}

/** Options of a grant on one secret. */
export interface SecretGrantOptions extends KeepOptions {
  /** Why a role on one secret, which Azure advises against: it counts towards 4000 assignments of the subscription. */
  readonly reason: string;
}
