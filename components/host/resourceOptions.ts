import type * as pulumi from "@pulumi/pulumi";

import { aliasesOf } from "../grant/keptAssignment.ts";
import type { Running } from "./running.ts";
import type { Adoption } from "./workload.ts";

/** The options of the raw resource of a host: it starts after its roles, and may be one that is there already. */
export function hostOptions(
  parent: pulumi.Resource,
  { grants }: Pick<Running, "grants">,
  adopt?: Adoption,
): pulumi.CustomResourceOptions {
  return { parent, dependsOn: [...grants], ...adoptionOptions(adopt) };
}

/** The options that make a raw resource the one that is deployed already. */
export function adoptionOptions({ declaredAs, id }: Adoption = {}): pulumi.CustomResourceOptions {
  return {
    ...(declaredAs !== undefined && { aliases: aliasesOf({ declaredAs }) }),
    ...(id !== undefined && { import: id }),
  };
}
