import type { search } from "@pulumi/azure-native/types/enums/index.js";
import type { Input } from "@pulumi/pulumi";

import type { Adoption } from "../adoption.ts";
import type { AzureCloud } from "../cloud.ts";
import type { AuthenticationArgs } from "../service/authentication.ts";
import type { NetworkArgs } from "../service/network.ts";
import type { ServiceIdentity } from "../service/systemIdentity.ts";

/** Arguments of {@link SearchService}. */
export interface SearchServiceArgs {
  /** Resource group of the service. Changing it is a replacement: its indexes are gone. */
  resourceGroupName: Input<string>;
  /** Azure region. Changing it is a replacement. @default `azure-native:location` of the stack @example "swedencentral" */
  location?: Input<string>;
  /**
   * Name of the service in Azure and in its endpoint, globally unique, 2 to 60 lower-case letters, digits and single
   * hyphens. Changing it is a replacement.
   * @default the name of this component and ten characters of a hash of subscription, project, stack and name. It is the
   *   same on every run
   * @example "contoso-docs-prod"
   */
  serviceName?: Input<string>;
  /** Pricing tier. Changing it is a replacement, but between some tiers. @default "basic" @example "standard" */
  sku?: search.SkuName;
  /** Copies of the indexes, for load and availability. Changed in place. @default 1 */
  replicas?: Input<number>;
  /** Parts of the indexes, for their size. Changed in place. @default 1 */
  partitions?: Input<number>;
  /** Semantic ranking. Changed in place. @default the setting of Azure @example "standard" */
  semanticSearch?: Input<string>;
  /** Where the service can be reached from. It knows no subnets. @default everywhere; callers still need a role */
  network?: Omit<NetworkArgs, "allowedSubnetIds">;
  /**
   * The identity as which its indexers and vectorizers read data and call models. The service's own is gone with it: a
   * service that is made anew needs its roles again, which Pulumi gives in the same update. Changed in place.
   * @default "systemAssigned"
   */
  identity?: ServiceIdentity;
  /**
   * Whether admin and query keys still work in addition to Entra ID. Unlike with AI accounts a change works at once.
   * @default keyless
   * @example { mode: "dual", reason: "the portal of partners moves in December", until: "2026-12-31" }
   */
  authentication?: AuthenticationArgs;
  /**
   * A service that is deployed already and becomes this one, without being replaced. It needs `serviceName`, and the `sku`
   * that it has.
   * @default none: a new one is created
   */
  adopt?: Adoption;
  /** Cloud of the service. It determines the endpoint and the token scope. @default "public" */
  cloud?: AzureCloud;
  /** Tags of the service, in addition to the tags of this component. Changed in place. @default none */
  tags?: Input<Record<string, Input<string>>>;
}
