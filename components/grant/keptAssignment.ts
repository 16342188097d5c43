import * as pulumi from "@pulumi/pulumi";

import { roleGuid } from "../../roles/index.ts";
import { KeylessError } from "../error.ts";
import type { GrantedRole } from "./refuse.ts";

/**
 * A role assignment that exists already and becomes a grant of this library. It stays in Azure as it is: nobody is without
 * access meanwhile, and Azure sees no second assignment of the same principal, role and scope, which it refuses
 * (`RoleAssignmentExists`).
 *
 * @example { name: "6b1f3a0e-6f0b-4f4c-9a53-0d6f7d3f8a10", declaredAs: "chat-api-calls" }
 */
export interface KeptAssignment {
  /** Its name in Azure, the GUID at the end of its id (`pulumi stack export`). Another one is a replacement. */
  readonly name: string;
  /**
   * What the program declared it as: its logical name, or its URN where it had a parent (`pulumi stack --show-urns`). It
   * may go once every stack is updated.
   * @default nothing: it is in the state under the name of this grant, by `pulumi import`
   */
  readonly declaredAs?: string;
  /**
   * Its role as it was declared, where that is the id below a subscription: to Pulumi another text is another role, and
   * the assignment is deleted and made anew.
   * @default the role's id in the whole tenant, `/providers/Microsoft.Authorization/roleDefinitions/<GUID>`
   */
  readonly roleDefinitionId?: pulumi.Input<string>;
}

/** What every verb can be told. */
export interface KeepOptions {
  /** An assignment that exists already and becomes this grant. @default none: a new one is made */
  readonly keeps?: KeptAssignment;
}

/** @throws KeylessError when the name is none that Azure gives, or the role is another. */
export function checkKept(where: string, role: GrantedRole, { name, roleDefinitionId }: KeptAssignment): void {
  // A program without types could hand over anything.
  if (typeof name !== "string" || roleGuid(name) !== name.toLowerCase()) {
    throw new KeylessError(where, "not the name of a role assignment", [
      ["given", `keeps: { name: ${JSON.stringify(name)} }`],
      ["expected", "the GUID at the end of its id"],
    ]);
  }
  if (typeof roleDefinitionId === "string") checkRole(where, role, roleDefinitionId);
}

/** The id of the role: in the whole tenant, so that it is known without asking for a subscription and every preview can name it. */
export function roleDefinitionIdOf(
  where: string,
  role: GrantedRole,
  kept: KeptAssignment | undefined,
): pulumi.Input<string> {
  const given = kept?.roleDefinitionId;
  if (given === undefined) return `/providers/Microsoft.Authorization/roleDefinitions/${role.guid}`;
  return typeof given === "string" ? given : pulumi.output(given).apply((id) => checkRole(where, role, id));
}

/** What the engine knows the assignment by: without that it would be a new resource, made before the old one is deleted. */
export function aliasesOf({ declaredAs }: KeptAssignment): (pulumi.URN | pulumi.Alias)[] {
  if (declaredAs === undefined) return [];
  return declaredAs.startsWith("urn:pulumi:") ? [declaredAs] : [{ name: declaredAs, parent: pulumi.rootStackResource }];
}

function checkRole(where: string, role: GrantedRole, roleDefinitionId: string): string {
  if (roleGuid(roleDefinitionId) === role.guid) return roleDefinitionId;
  throw new KeylessError(
    where,
    "the assignment to keep has another role: Azure never changes the role of an assignment",
    [
      ["given", `keeps: { roleDefinitionId: "${roleDefinitionId}" }`],
      ["expected", `the id of ${role.name}, which ends in ${role.guid}`],
    ],
  );
}
