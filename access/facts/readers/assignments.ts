import type { PlannedResource } from "../../plan/resource.ts";
import type { GrantedRoles } from "./grantedRole.ts";
import { fingerprintOf } from "../fingerprint.ts";
import { ignoredInputs } from "../ignored.ts";
import { armParts } from "../../identity/keys.ts";
import type { Grant, ModelUnknown } from "../model.ts";
import { originOf, unknownAt } from "../origin.ts";
import { resolvePrincipal } from "../naming/principal.ts";
import { idIn } from "../naming/principals.ts";
import { resolveScope } from "../naming/scope.ts";
import type { Side } from "../side.ts";
import { assignmentType } from "../../identity/types.ts";

/** What readers of grants find. */
export interface ReadGrants {
  readonly grants: readonly Grant[];
  readonly unknowns: readonly ModelUnknown[];
}

/** Every role assignment. What cannot be told about one is said; the assignment is never left out. */
export function readAssignments(side: Side, roles: GrantedRoles): ReadGrants {
  const read = side.graph.ofType(assignmentType).map((resource) => readAssignment(side, resource, roles));
  return { grants: read.map(({ grant }) => grant), unknowns: read.flatMap(({ unknowns }) => unknowns) };
}

const inputs = ["principalId", "scope", "roleDefinitionId", "condition"] as const;

function readAssignment(side: Side, resource: PlannedResource, roles: GrantedRoles) {
  const principal = resolvePrincipal(side, resource, "principalId");
  const scope = resolveScope(side, resource, "scope");
  const { role, whys } = roles.of(resource);
  const name = nameOf(resource);
  const grant: Grant = {
    ...originOf(resource),
    kind: "roleAssignment",
    actor: principal.actor,
    scope: scope.scope,
    role,
    ...(name !== undefined && { assignmentName: name }),
    isNameMade: resource.hasMadeName || (resource.inputs["roleAssignmentName"] ?? null) === null,
  };
  const why: Readonly<Record<string, string | undefined>> = { ...whys, principalId: principal.why, scope: scope.why };
  const unknown = inputs.filter((input) => why[input] !== undefined);
  const unknowns = unknown.map((input) => ({
    ...unknownAt(resource, `inputs.${input}`, why[input] ?? ""),
    // A condition that is not known is told apart, also where the role is held without one.
    ...(input === "condition" && { fingerprint: fingerprintOf(role.condition) }),
  }));
  return { grant, unknowns: [...unknowns, ...ignoredInputs(side.graph, resource, inputs)] };
}

/** Azure's name of an assignment: a GUID. */
function nameOf({ inputs: { roleAssignmentName }, outputs, id }: PlannedResource): string | undefined {
  return idIn(roleAssignmentName) ?? idIn(outputs["name"]) ?? armParts(idIn(id) ?? "").at(-1);
}
