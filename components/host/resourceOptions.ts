import type * as pulumi from "@pulumi/pulumi";

import { childOptions, type Adoption } from "../adoption.ts";
import type { Running } from "./running.ts";

/** The options of the raw resource of a host: it starts after its roles, and may be one that is there already. */
export function hostOptions(
  parent: pulumi.Resource,
  { where, grants }: Pick<Running, "where" | "grants">,
  adopt?: Adoption,
): pulumi.CustomResourceOptions {
  return { ...childOptions(where, parent, adopt), dependsOn: [...grants] };
}
