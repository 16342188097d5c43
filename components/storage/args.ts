import type { Input } from "@pulumi/pulumi";

import type { Adoption } from "../adoption.ts";
import type { AzureCloud } from "../cloud.ts";
import type { AuthenticationArgs } from "../service/authentication.ts";
import type { NetworkArgs } from "../service/network.ts";

/** Arguments of {@link StorageAccount}. */
export interface StorageAccountArgs {
  /** Resource group of the account. Changing it is a replacement: its data is gone. */
  resourceGroupName: Input<string>;
  /** Azure region. Changing it is a replacement. @default `azure-native:location` of the stack @example "swedencentral" */
  location?: Input<string>;
  /**
   * Name of the account in Azure and in its endpoints, globally unique, 3 to 24 lower-case letters and digits. Changing it
   * is a replacement.
   * @default the letters and digits of this component's name, at most 14, and ten characters of a hash of subscription,
   *   project, stack and name. It is the same on every run
   * @example "contosocorpusprod"
   */
  accountName?: Input<string>;
  /** How data is replicated. Changed in place, as far as Azure allows it. @default "Standard_LRS" @example "Standard_ZRS" */
  sku?: Input<string>;
  /** Where the account can be reached from. @default everywhere; callers still need a role, and anonymous access is off */
  network?: NetworkArgs;
  /**
   * Whether the account's keys, and signatures (SAS) made with them, still work in addition to Entra ID.
   * @default keyless
   * @example { mode: "dual", reason: "the nightly import moves in December", until: "2026-12-31" }
   */
  authentication?: AuthenticationArgs;
  /**
   * An account that is deployed already and becomes this one, without being replaced. It needs `accountName`. Anonymous
   * access and the other doors that this component closes are closed in the same update.
   * @default none: a new one is created
   */
  adopt?: Adoption;
  /** Cloud of the account. It determines the endpoints. @default "public" */
  cloud?: AzureCloud;
  /** Tags of the account, in addition to the tags of this component. Changed in place. @default none */
  tags?: Input<Record<string, Input<string>>>;
}
