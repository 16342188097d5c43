import { roleGuid } from "../../../roles/guid.ts";
import { parentOf } from "../../azure/armPath.ts";
import { refusal } from "../../azure/refusal.ts";
import type { Rule } from "../../azure/rule.ts";
import { textOr, type JsonMap } from "../../state/json.ts";
import type { Resource, TenantReader } from "../../state/tenant.ts";
import { findRole, isGuid } from "./roles.ts";

const nameIsGuid: Rule = {
  name: "assignment-name-guid",
  refuse({ id }) {
    const name = nameOf(id);
    if (isGuid(name)) return undefined;
    return refusal(
      400,
      "InvalidRoleAssignmentId",
      `The role assignment ID '${name}' is not valid. The role assignment ID must be a GUID.`,
    );
  },
};

const roleExists: Rule = {
  name: "assignment-role-exists",
  refuse({ inputs, tenant, id }) {
    const given = textOr(inputs["roleDefinitionId"], "");
    const role = findRole(given, tenant);
    if (role?.isFor(parentOf(id)) === true) return undefined;
    const why =
      role === undefined
        ? "The sandbox knows the built-in roles of roles/catalogue and the custom roles of its tenant; KEYLESS_SANDBOX_ROLES names a file with more"
        : `None of its assignable scopes contains '${parentOf(id)}'`;
    return refusal(
      400,
      "RoleDefinitionDoesNotExist",
      `The specified role definition with ID '${roleGuid(given) ?? given}' does not exist. ${why}.`,
    );
  },
};

const noDataAtManagementGroup: Rule = {
  name: "assignment-no-data-at-management-group",
  refuse({ inputs, tenant, id }) {
    if (!/^\/providers\/microsoft\.management\/managementgroups\//i.test(parentOf(id))) return undefined;
    if (findRole(textOr(inputs["roleDefinitionId"], ""), tenant)?.isCustomForData !== true) return undefined;
    return refusal(
      400,
      "InvalidCreateRoleAssignmentRequest",
      "Role assignments to Management Groups can not be made to custom role definitions with DataActions",
    );
  },
};

const principalExists: Rule = {
  name: "assignment-principal-exists",
  refuse({ inputs, tenant, settings, propagation }) {
    const id = textOr(inputs["principalId"], "");
    if (!isGuid(id)) {
      return refusal(400, "InvalidPrincipalId", `The Principal ID '${id}' is not valid. Principal ID must be a GUID.`);
    }
    // With a principal type, Azure does not look for the principal.
    if (inputs["principalType"] !== undefined) return undefined;
    const principal = tenant.principal(id);
    if (principal !== undefined && tenant.now - principal.since >= propagation) return undefined;
    return refusal(
      400,
      "PrincipalNotFound",
      `Principal ${id} does not exist in the directory ${settings.tenantId}. Check that you have the correct principal ID. If you are creating this principal and then immediately assigning a role, this error might be related to a replication delay. In this case, set the role assignment principalType property to a value, such as ServicePrincipal, User, or Group.`,
    );
  },
};

const notToApplication: Rule = {
  name: "assignment-not-to-application",
  refuse({ inputs, tenant }) {
    if (!tenant.ofType("application").some(({ properties }) => properties["objectId"] === inputs["principalId"])) {
      return undefined;
    }
    return refusal(
      400,
      "PrincipalTypeNotSupported",
      "Principals of type Application cannot validly be used in role assignments.",
    );
  },
};

const typeFits: Rule = {
  name: "assignment-principal-type",
  refuse({ inputs, tenant }) {
    const id = textOr(inputs["principalId"], "");
    const [kind, said] = [tenant.principal(id)?.kind, inputs["principalType"]];
    if (kind === undefined || said === undefined || kind === said) return undefined;
    return refusal(
      400,
      "UnmatchedPrincipalType",
      `The PrincipalId '${id}' has type '${kind}' , which is different from specified PrinciaplType '${textOr(said, "")}'.`,
    );
  },
};

const stays: Rule = {
  name: "assignment-stays",
  refuse(asked) {
    // A name identifies one assignment in the whole tenant, so the same name on another scope would change its scope.
    const known = assignmentsIn(asked.tenant).find(({ id }) => nameOf(id) === nameOf(asked.id));
    if (known === undefined || tupleOf(known.id, known.properties) === tupleOf(asked.id, asked.inputs))
      return undefined;
    return refusal(
      400,
      "RoleAssignmentUpdateNotPermitted",
      "Tenant ID, application ID, principal ID, and scope are not allowed to be updated.",
    );
  },
};

const tupleUnique: Rule = {
  name: "assignment-unique",
  refuse({ id, inputs, tenant }) {
    const twin = assignmentsIn(tenant).find(
      (other) => nameOf(other.id) !== nameOf(id) && tupleOf(other.id, other.properties) === tupleOf(id, inputs),
    );
    if (twin === undefined) return undefined;
    return refusal(
      409,
      "RoleAssignmentExists",
      `The role assignment already exists. The ID of the conflicting role assignment is ${nameOf(twin.id).replaceAll("-", "")}.`,
    );
  },
};

export const assignmentRules: readonly Rule[] = [
  nameIsGuid,
  roleExists,
  noDataAtManagementGroup,
  notToApplication,
  principalExists,
  typeFits,
  stays,
  tupleUnique,
];

function assignmentsIn(tenant: TenantReader): readonly Resource[] {
  return tenant.ofType("Microsoft.Authorization/roleAssignments");
}

function nameOf(id: string): string {
  return (id.split("/").at(-1) ?? "").toLowerCase();
}

/** Scope, principal and role, which identify an assignment. */
function tupleOf(id: string, { principalId, roleDefinitionId }: JsonMap): string {
  const role = textOr(roleDefinitionId, "");
  return [parentOf(id), textOr(principalId, ""), roleGuid(role) ?? role].join("|").toLowerCase();
}
