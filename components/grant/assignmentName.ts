import { v5 as uuid } from "uuid";

/** The namespace of every assignment name of this library. It never changes: names would change with it. */
const namespace = "3d0c2f7a-3b0e-5a4e-9a53-9f3f6b8a1c5e";

/**
 * Name of a role assignment: a GUID made from scope, principal **and role**. Without the role, a changed role would be
 * created under the name of the old one before that is deleted, which Azure refuses; without the
 * principal, it would collide with what a deleted identity left behind (https://learn.microsoft.com/azure/role-based-access-control/troubleshooting).
 */
export function assignmentName(scope: string, principalId: string, roleGuid: string): string {
  return uuid([scope.replace(/\/+$/, ""), principalId, roleGuid].join("|").toLowerCase(), namespace);
}
