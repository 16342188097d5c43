import * as pulumi from "@pulumi/pulumi";

import { KeylessError } from "./error.ts";

/**
 * A resource that is deployed already and becomes a part of a component, without being replaced. Give what its arguments in
 * Azure are, above all its name. Remove this once every stack is updated. docs/adopt.md has a program for each case.
 *
 * @example { declaredAs: "account" }
 * @see https://www.pulumi.com/docs/iac/concepts/resources/options/aliases/
 * @see https://www.pulumi.com/docs/iac/concepts/resources/options/import/
 */
export interface Adoption {
  /**
   * How the program declared it before: its logical name, or its URN if it had a parent (`pulumi stack --show-urns`).
   * @default nothing: Pulumi does not manage it yet
   * @example "account"
   */
  declaredAs?: string;
  /**
   * Its id, if it was made by hand: Pulumi imports it, and changes what the program says otherwise (a CLI from before v3.174
   * refuses if anything is otherwise).
   * @default nothing to import
   * @example "/subscriptions/…/resourceGroups/rg-ai/providers/Microsoft.CognitiveServices/accounts/contoso-chat"
   */
  id?: string;
}

/** The options of a resource of a component: its parent, and the resource that it was before. */
export function childOptions(
  where: string,
  parent: pulumi.Resource,
  adopt: Adoption | undefined,
): pulumi.CustomResourceOptions {
  if (adopt === undefined) return { parent };
  const { declaredAs, id } = adopt;
  checkAdoption(where, adopt);
  return {
    parent,
    ...(declaredAs !== undefined && { aliases: aliasesOf(declaredAs) }),
    ...(id !== undefined && { import: id }),
  };
}

/**
 * The names under which the state has a resource. Without them it would be a new resource, created before the old
 * one is deleted.
 */
export function aliasesOf(declaredAs: string): (pulumi.URN | pulumi.Alias)[] {
  return declaredAs.startsWith("urn:pulumi:") ? [declaredAs] : [{ name: declaredAs, parent: pulumi.rootStackResource }];
}

/**
 * Refuses to adopt a resource whose name in Azure is not given: the name that the component would make is another one, and
 * Pulumi would replace the resource.
 *
 * @param names the arguments that name it, of which one has to be given.
 */
export function refuseNameless(
  where: string,
  adopt: Adoption | undefined,
  names: Readonly<Record<string, pulumi.Input<string> | undefined>>,
): void {
  if (adopt === undefined || Object.values(names).some((name) => name !== undefined && name !== "")) return;
  throw new KeylessError(where, "what is there already has a name, which a new name would replace", [
    ["given", "adopt"],
    ["expected", `${Object.keys(names).join(" or ")}, as it is in Azure (pulumi stack export)`],
  ]);
}

function checkAdoption(where: string, { declaredAs, id }: Adoption): void {
  // Pulumi takes an empty text for nothing, and would create a second resource.
  const given = [declaredAs, id].filter((text) => text !== undefined);
  const isId = id === undefined || (typeof id === "string" && id.startsWith("/"));
  if (given.length > 0 && declaredAs !== "" && isId) return;
  throw new KeylessError(where, "nothing to adopt", [
    ["given", `adopt: ${JSON.stringify({ declaredAs, id })}`],
    ["expected", "declaredAs, its logical name or URN in the program before, or id, its id in Azure, as plain text"],
  ]);
}
