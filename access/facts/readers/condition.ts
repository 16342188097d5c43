import type { PlannedResource } from "../../plan/resource.ts";
import type { PermissionBlock, RoleDefinition } from "../../../roles/index.ts";
import type { ResourceGraph } from "../naming/graph.ts";
import type { GrantedRole } from "../model.ts";

/** The condition of an assignment: none, a text, or what stands for one that is not known. */
export function conditionOf(
  graph: ResourceGraph,
  assignment: PlannedResource,
): { readonly text?: string; readonly why?: string } {
  const given = assignment.inputs["condition"];
  if (given === undefined || given === null) return {};
  const value = graph.text(assignment, "condition");
  if (value.known) return value.text.trim() === "" ? {} : inVersion(graph, assignment, value.text.trim());
  return { text: `unknown condition (${graph.symbol(assignment, "condition")})`, why: value.why };
}

/** The language that the condition is written in belongs to it: in another one it means something else. */
function inVersion(
  graph: ResourceGraph,
  assignment: PlannedResource,
  text: string,
): { readonly text: string; readonly why?: string } {
  const given = assignment.inputs["conditionVersion"] ?? usualVersion;
  if (given === usualVersion) return { text };
  const version = graph.text(assignment, "conditionVersion");
  if (version.known) return { text: `${text} (version ${version.text})` };
  return { text: `${text} (unknown version ${graph.symbol(assignment, "conditionVersion")})`, why: version.why };
}

const usualVersion = "2.0";

/** What a role gives to whom it is given under a condition. */
export function conditional(role: GrantedRole, condition: string): GrantedRole {
  const definition = role.definition && underCondition(role.definition, condition);
  return { ...role, name: `${role.name} (conditional)`, definition, condition };
}

/** Kept as long as the role itself: comparing roles is costly, and equal ones are compared once. */
const known = new WeakMap<RoleDefinition, Map<string, RoleDefinition>>();

/** What a role allows under a condition: each block under its own and this one. */
function underCondition(role: RoleDefinition, condition: string): RoleDefinition {
  const conditioned = known.get(role) ?? new Map<string, RoleDefinition>();
  known.set(role, conditioned);
  const found = conditioned.get(condition) ?? {
    ...role,
    permissions: role.permissions.map((block) => ({ ...block, condition: both(block, condition) })),
  };
  conditioned.set(condition, found);
  return found;
}

function both(block: PermissionBlock, condition: string): string {
  const own = block.condition?.trim() ?? "";
  return own === "" ? condition : `(${own}) AND (${condition})`;
}
