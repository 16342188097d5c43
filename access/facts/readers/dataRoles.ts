import type { PlannedResource } from "../../plan/resource.ts";
import { holdsUnknown } from "../../plan/value.ts";
import { counting, type Counting } from "../../services/counting.ts";
import { unknownRoleName } from "../../terms/unknownRole.ts";
import { holdersKey, unknownRoleKey } from "../../identity/keys.ts";
import { fingerprintOf, sourcesOf } from "../fingerprint.ts";
import { inputAt } from "../inputAt.ts";
import { isIgnored } from "../ignored.ts";
import type { Grant, GrantedRole } from "../model.ts";
import { originOf } from "../origin.ts";
import type { Side } from "../side.ts";

/**
 * Whoever holds roles for the data of a service, here or elsewhere: what of them counts is what a switch of the service says.
 * Where it counts more, they gain it.
 */
export function readDataRoles(side: Side): readonly Grant[] {
  return counting.flatMap((row) =>
    row.types.flatMap((type) => side.graph.ofType(type).map((resource) => heldOn(side, resource, row))),
  );
}

function heldOn(side: Side, resource: PlannedResource, row: Counting): Grant {
  const origin = originOf(resource);
  const scope = side.scopes.of(resource);
  return {
    ...origin,
    kind: "roleDefinition",
    actor: {
      kind: "unknown",
      name: `whoever holds roles for the data of ${scope.name}`,
      id: `roles on ${origin.urn}`,
      key: holdersKey(scope.key),
    },
    scope,
    role: roleOf(side, resource, row),
  };
}

function roleOf({ graph }: Side, resource: PlannedResource, { decidedBy, needs, counts }: Counting): GrantedRole {
  const said = decidedBy.map((path) => inputAt(resource, path));
  const all = needs === undefined ? decidedBy : [...decidedBy, needs];
  const isOpen =
    ["read", "import"].includes(resource.op) || all.some((path) => isIgnored(resource, ...path.split(".")));
  const isKnown = !isOpen && !said.some((value) => value !== undefined && holdsUnknown(value));
  const lacks = needs !== undefined && (inputAt(resource, needs) ?? null) === null;
  const dataActions = isKnown && !lacks ? counts((path) => inputAt(resource, path)) : undefined;
  const name = "roles for its data";
  if (dataActions === undefined) {
    const tops = decidedBy.map((path) => path.split(".", 1)[0] ?? "");
    const print = fingerprintOf([
      said.map((value) => value ?? null),
      sourcesOf(graph, resource, tops),
      ...(lacks ? [needs] : []),
    ]);
    return { key: unknownRoleKey(`data roles ${print}`), name: unknownRoleName(`(${name})`), definition: undefined };
  }
  const id = `data roles ${dataActions.join(" ")}`;
  return { key: id, name, definition: { id, name, permissions: dataActions.length === 0 ? [] : [{ dataActions }] } };
}
