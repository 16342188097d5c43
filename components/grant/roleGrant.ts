import { RoleAssignment } from "@pulumi/azure-native/authorization/roleAssignment.js";
import * as pulumi from "@pulumi/pulumi";

import { aliasesOf } from "../adoption.ts";
import { KeylessError, oneOf } from "../error.ts";
import { assignmentName } from "./assignmentName.ts";
import { checkKept, roleDefinitionIdOf, type KeptAssignment } from "./keptAssignment.ts";
import { PrincipalType } from "./principal.ts";
import { refusePrivileged, refuseWideScope, resolveRole } from "./refuse.ts";

/** Arguments of {@link RoleGrant}. */
export interface RoleGrantArgs {
  /**
   * Id of the one resource that the role is granted on. Changing it is a replacement, with a gap in access.
   * If the id is not known yet when the program runs, it is checked during `pulumi up`.
   * @example account.id
   */
  scope: pulumi.Input<string>;
  /** Object id of the principal that gets the role (for an identity its `principalId`). Changing it is a replacement. */
  principalId: pulumi.Input<string>;
  /** Type of the principal. Changing it is a replacement. @example PrincipalType.ServicePrincipal */
  principalType: PrincipalType;
  /**
   * GUID or name of the role. Changing it is a replacement.
   * @default "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd", Cognitive Services OpenAI User
   */
  role?: string;
  /** The purpose of the grant, in plain words. Changed in place. @default "…, given by azure-keyless" with the role's name and the reasons below */
  description?: pulumi.Input<string>;
  /** Why a workload needs a role that can read keys or give access to others. Without a reason such a role is refused. */
  privilegedRoleReason?: string;
  /** Why the scope has to be wider than one resource. Without a reason such a scope is refused. */
  widerScopeReason?: string;
  /** An existing assignment that becomes this grant. @default none: a new one is created, named by scope, principal and role */
  keeps?: KeptAssignment;
}

const openAIUser = "Cognitive Services OpenAI User";

/**
 * Grants one role to one principal on one resource. Other resources can wait for it with `dependsOn: [grant]`. A new role
 * takes up to ten minutes to work in Azure.
 *
 * @example
 * new RoleGrant("chat-api-search", {
 *   scope: searchService.id,
 *   principalId: identity.principalId,
 *   principalType: PrincipalType.ServicePrincipal,
 *   role: "Search Index Data Reader",
 * });
 *
 * @throws KeylessError for an unknown role, a role too powerful for a workload, a scope wider than one resource, or an
 *   assignment to keep that has another role.
 */
export class RoleGrant extends pulumi.ComponentResource {
  /** Id of the role assignment. */
  public readonly assignmentId: pulumi.Output<string>;
  /** Id of the resource that the role is granted on. */
  public readonly scope: pulumi.Output<string>;
  /** Object id of the principal that holds the role. */
  public readonly principalId: pulumi.Output<string>;
  /** GUID of the role. */
  public readonly roleId: pulumi.Output<string>;
  /** Name of the role. */
  public readonly roleName: pulumi.Output<string>;

  constructor(name: string, args: RoleGrantArgs, opts?: pulumi.ComponentResourceOptions) {
    super("azure-keyless:index:RoleGrant", name, {}, opts);
    const where = `RoleGrant "${name}"`;
    checkPrincipalType(where, args.principalType);
    const role = resolveRole(where, args.role ?? openAIUser);
    refusePrivileged(where, role, args.principalType, args.privilegedRoleReason);
    const { keeps } = args;
    if (keeps !== undefined) checkKept(where, role, keeps);
    const scope = normalizeScope(where, args);
    const reasons = [args.privilegedRoleReason, args.widerScopeReason].filter((reason) => reason !== undefined);

    const assignment = new RoleAssignment(
      name,
      {
        roleAssignmentName:
          keeps?.name ??
          pulumi
            .all([scope, args.principalId])
            .apply(([scopeId, principalId]) => assignmentName(scopeId, principalId, role.guid)),
        scope,
        principalId: args.principalId,
        principalType: args.principalType,
        roleDefinitionId: roleDefinitionIdOf(where, role, keeps),
        description: args.description ?? [`${role.name}, given by azure-keyless`, ...reasons].join(": "),
      },
      {
        parent: this,
        // Azure refuses to change the role of an assignment, but the provider would try it in place.
        replaceOnChanges: ["roleDefinitionId"],
        // Azure refuses a second assignment with the same name, or with the same principal, role and scope.
        deleteBeforeReplace: true,
        ...(keeps?.declaredAs !== undefined && { aliases: aliasesOf(keeps.declaredAs) }),
      },
    );

    this.assignmentId = assignment.id;
    this.scope = scope;
    this.principalId = pulumi.output(args.principalId);
    this.roleId = pulumi.output(role.guid);
    this.roleName = pulumi.output(role.name);
    this.registerOutputs({
      assignmentId: this.assignmentId,
      scope: this.scope,
      principalId: this.principalId,
      roleId: this.roleId,
      roleName: this.roleName,
    });
  }
}

/** The scope, checked at once if it is known, otherwise as soon as it is. */
function normalizeScope(where: string, { scope, widerScopeReason }: RoleGrantArgs): pulumi.Output<string> {
  if (typeof scope === "string") refuseWideScope(where, scope, widerScopeReason);
  return pulumi.output(scope).apply((id) => refuseWideScope(where, id, widerScopeReason));
}

function checkPrincipalType(where: string, principalType: string): void {
  const expected: readonly string[] = Object.values(PrincipalType);
  if (expected.includes(principalType)) return;
  throw new KeylessError(where, "unknown kind of principal", [
    ["given", `principalType: "${principalType}"`],
    ["expected", oneOf(expected)],
  ]);
}
