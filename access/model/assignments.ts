import { own } from "../plan/digest.ts";
import type { PlannedResource } from "../plan/resource.ts";
import { findRole, roleGuid } from "../roles/index.ts";
import type { ResourceGraph } from "./graph.ts";
import type { Grant, ModelUnknown } from "./model.ts";
import { originOf } from "./origin.ts";
import { resolvePrincipal } from "./principal.ts";
import { resolveScope } from "./scope.ts";
import { assignmentType } from "./types.ts";

/** Every role assignment. What cannot be told about one is said; the assignment is never left out. */
export function readAssignments(graph: ResourceGraph): { grants: Grant[]; unknowns: ModelUnknown[] } {
  const read = graph.ofType(assignmentType).map((resource) => readAssignment(graph, resource));
  return { grants: read.map(({ grant }) => grant), unknowns: read.flatMap(({ unknowns }) => unknowns) };
}

function readAssignment(graph: ResourceGraph, resource: PlannedResource): { grant: Grant; unknowns: ModelUnknown[] } {
  const { urn } = resource;
  const principal = resolvePrincipal(graph, resource, "principalId");
  const scope = resolveScope(graph, resource, "scope");
  const role = readRole(graph, resource);
  const unknown = (property: string, why: string | undefined): ModelUnknown[] =>
    why === undefined ? [] : [{ urn, path: `inputs.${property}`, why }];
  return {
    grant: {
      ...originOf(resource),
      actor: principal.actor,
      scope: scope.scope,
      roleName: role.name,
      role: role.definition,
      isConditional: own(resource.inputs, "condition") !== undefined,
    },
    unknowns: [
      ...unknown("principalId", principal.why),
      ...unknown("scope", scope.why),
      ...unknown("roleDefinitionId", role.why),
      ...["principalId", "scope", "roleDefinitionId"]
        .filter((property) => resource.ignoreChanges.includes(property) || resource.ignoreChanges.includes("*"))
        .flatMap((property) => unknown(property, "changes of it are ignored: Azure may hold another value")),
    ],
  };
}

function readRole(graph: ResourceGraph, resource: PlannedResource) {
  const value = graph.text(resource, "roleDefinitionId");
  if (!value.known) return { name: `unknown role (${value.why})`, definition: undefined, why: value.why };
  const definition = findRole(value.text);
  if (definition !== undefined) return { name: definition.name, definition, why: undefined };
  const name = roleGuid(value.text) ?? value.text;
  return {
    name: `unknown role ${name}`,
    definition,
    why: `role ${name} is not in the catalogue: it may allow anything`,
  };
}
