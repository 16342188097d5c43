import * as pulumi from "@pulumi/pulumi";

import { roleGuid } from "../../roles/index.ts";
import { KeylessError } from "../error.ts";
import type { GrantedRole } from "./refuse.ts";

/**
 * An existing role assignment that becomes a grant of this library. It stays in Azure unchanged, so there is no gap in
 * access, and no second assignment of the same principal, role and scope, which Azure refuses (`RoleAssignmentExists`).
 *
 * @example { name: "6b1f3a0e-6f0b-4f4c-9a53-0d6f7d3f8a10", declaredAs: "chat-api-calls" }
 */
export interface KeptAssignment {
  /** Its name in Azure, the GUID at the end of its id (`pulumi stack export`). Changing it is a replacement. */
  readonly name: string;
  /**
   * How the program declared it before: its logical name, or its URN if it had a parent (`pulumi stack --show-urns`). You
   * can remove this argument once every stack is updated.
   * @default nothing: the state has it under the name of this grant, by `pulumi import`
   */
  readonly declaredAs?: string;
  /**
   * The id of its role as it was declared, if that begins with a subscription. To Pulumi another text is another role, and
   * it would replace the assignment.
   * @default the role's id without a subscription, `/providers/Microsoft.Authorization/roleDefinitions/<GUID>`
   */
  readonly roleDefinitionId?: pulumi.Input<string>;
}

/** Options of every verb. */
export interface KeepOptions {
  /** An existing assignment that becomes this grant. @default none: a new one is created */
  readonly keeps?: KeptAssignment;
}

/** @throws KeylessError when the name is not a GUID, or the assignment has another role. */
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

/** The id of the role. It has no subscription, so it is known without a look-up and every preview can print it. */
export function roleDefinitionIdOf(
  where: string,
  role: GrantedRole,
  kept: KeptAssignment | undefined,
): pulumi.Input<string> {
  const given = kept?.roleDefinitionId;
  if (given === undefined) return `/providers/Microsoft.Authorization/roleDefinitions/${role.guid}`;
  return typeof given === "string" ? given : pulumi.output(given).apply((id) => checkRole(where, role, id));
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
