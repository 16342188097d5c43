import { closestMatch } from "leven";

import { builtInRoles, findRole, privilegesOf, type RoleDefinition } from "../../roles/index.ts";
import { KeylessError, type ErrorDetail } from "../error.ts";
import type { ServiceDefinition } from "../service/definition.ts";
import { narrowerRoles } from "./narrower.ts";
import { PrincipalType } from "./principal.ts";

/** The role that was named, and its definition if the catalogue has it. */
export interface GrantedRole {
  readonly guid: string;
  readonly name: string;
  readonly definition: RoleDefinition | undefined;
}

const guidForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Finds a role by GUID or name.
 *
 * @throws KeylessError when a name is not in the catalogue: without a GUID nothing could be assigned.
 */
export function resolveRole(where: string, role: string): GrantedRole {
  // A program without types could hand over an output: what the role allows must be known now.
  if (typeof role !== "string") {
    throw new KeylessError(where, "the role is not known when the grant is declared", [
      ["given", `role: ${typeof role}`],
      ["expected", "the name or GUID of a role as plain text"],
    ]);
  }
  const definition = findRole(role);
  if (definition !== undefined) return { guid: definition.id, name: definition.name, definition };
  if (guidForm.test(role)) return { guid: role.toLowerCase(), name: role.toLowerCase(), definition: undefined };
  const near = closestMatch(
    role,
    builtInRoles().map(({ name }) => name),
    { maxDistance: 4 },
  );
  throw new KeylessError(where, "unknown role", [
    ["given", `role: "${role}"`],
    ...(near === undefined ? [] : [["did you mean", `"${near}"`] as const]),
    ["expected", 'the name of a built-in role, or a GUID such as "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"'],
  ]);
}

/**
 * Refuses to give a workload a role that can read keys or give access to others, unless the declaration has a reason.
 * What a role can do is computed from its operations. An unknown role is refused as well.
 *
 * @param on the service that the role is given on, whose verbs are named instead.
 */
export function refusePrivileged(
  where: string,
  role: GrantedRole,
  principalType: PrincipalType,
  reason: string | undefined,
  on?: ServiceDefinition,
): void {
  if (principalType !== PrincipalType.ServicePrincipal || hasText(reason)) return;
  const privileges = role.definition === undefined ? undefined : privilegesOf(role.definition);
  if (privileges?.length === 0) return;
  const can: ErrorDetail =
    privileges === undefined
      ? ["it can", "not known: the role is not in the catalogue"]
      : ["it can", privileges.join(" · ")];
  throw new KeylessError(where, `refusing to give a workload the role ${role.name}`, [
    can,
    ["use instead", narrowerRoles(role.definition, on)],
    ["or", 'say why it must be this one: privilegedRoleReason: "…"'],
  ]);
}

/**
 * Refuses a scope wider than one resource, unless the declaration has a reason.
 *
 * @returns the scope, so that the check can stand in a chain of outputs.
 */
export function refuseWideScope(where: string, scope: string, reason: string | undefined): string {
  if (!isWide(scope) || hasText(reason)) return scope;
  throw new KeylessError(where, "refusing to give a role on more than one resource", [
    ["given", `scope: "${scope}"`],
    ["expected", "the id of one resource, /subscriptions/…/resourceGroups/…/providers/…"],
    ["or", 'say why it must be wider: widerScopeReason: "…"'],
  ]);
}

/** A management group, a subscription, a resource group, or the root of the tenant. */
function isWide(scope: string): boolean {
  return /^\/*$|^\/subscriptions\/[^/]+\/?$|^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/?$|^\/providers\/Microsoft\.Management\//i.test(
    scope,
  );
}

function hasText(reason: string | undefined): boolean {
  return reason !== undefined && reason.replace(/\p{Default_Ignorable_Code_Point}/gu, "").trim() !== "";
}
