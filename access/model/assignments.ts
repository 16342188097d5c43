import { own } from "../plan/digest.ts";
import type { PlannedResource } from "../plan/resource.ts";
import { findRole, roleGuid } from "../roles/index.ts";
import type { ResourceGraph } from "./graph.ts";
import type { Grant, ModelUnknown } from "./model.ts";
import { originOf } from "./origin.ts";
import { resolvePrincipal } from "./principal.ts";
import { resolveScope } from "./scope.ts";
import { readCustomRoles } from "./customRoles.ts";
import { unknownRoleName } from "./unknownRole.ts";
import { assignmentType, roleDefinitionType } from "./types.ts";

/** Every role assignment. What cannot be told about one is said; the assignment is never left out. */
export function readAssignments(graph: ResourceGraph): { grants: Grant[]; unknowns: ModelUnknown[] } {
  const custom = readCustomRoles(graph);
  const read = graph.ofType(assignmentType).map((resource) => readAssignment(graph, resource, custom));
  return { grants: read.map(({ grant }) => grant), unknowns: read.flatMap(({ unknowns }) => unknowns) };
}

type CustomRoles = ReturnType<typeof readCustomRoles>;

function readAssignment(
  graph: ResourceGraph,
  resource: PlannedResource,
  custom: CustomRoles,
): { grant: Grant; unknowns: ModelUnknown[] } {
  const { urn } = resource;
  const principal = resolvePrincipal(graph, resource, "principalId");
  const scope = resolveScope(graph, resource, "scope");
  const role = readRole(graph, resource, custom);
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

/** A built-in role by its GUID, or one that the program defines. */
function readRole(graph: ResourceGraph, resource: PlannedResource, custom: CustomRoles) {
  const value = graph.text(resource, "roleDefinitionId");
  if (value.known) {
    const guid = roleGuid(value.text);
    const definition = findRole(value.text) ?? [...custom.values()].find(({ id }) => id === guid);
    if (definition !== undefined) return { name: definition.name, definition, why: undefined };
    const name = guid ?? value.text;
    const why = `role ${name} is not in the catalogue: it may allow anything`;
    return { name: unknownRoleName(name), definition, why };
  }
  const source = graph.source(resource, "roleDefinitionId", ({ type }) => type === roleDefinitionType);
  const definition = source.found && custom.get(source.found.urn);
  if (definition !== undefined) return { name: definition.name, definition, why: undefined };
  const why = source.found === undefined ? source.why : `what the role ${source.found.name} allows is not known`;
  return { name: unknownRoleName(`(${why})`), definition, why };
}
