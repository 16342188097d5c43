import { listAt } from "../plan/digest.ts";
import type { PlannedResource } from "../plan/resource.ts";
import { holdsUnknown } from "../plan/value.ts";
import type { Actor } from "../report.ts";
import type { ResourceGraph } from "./graph.ts";
import type { Membership, ModelUnknown } from "./model.ts";
import { originOf } from "./origin.ts";
import { actorOf, canBePrincipal, resolvePrincipal } from "./principal.ts";
import { groupMemberType, groupType } from "./types.ts";

/** Who is in which Entra group, as far as the program says. What is added in Entra itself nobody here can see. */
export function readMemberships(graph: ResourceGraph): { memberships: Membership[]; unknowns: ModelUnknown[] } {
  const listed = graph.ofType(groupType).map((group) => listedMembers(graph, group));
  const added = graph.ofType(groupMemberType).map((resource) => addedMember(graph, resource));
  const read = [...listed, ...added];
  return {
    memberships: read.flatMap(({ memberships }) => memberships),
    unknowns: read.flatMap(({ unknowns }) => unknowns),
  };
}

type Read = ReturnType<typeof readMemberships>;

function listedMembers(graph: ResourceGraph, group: PlannedResource): Read {
  const given = group.inputs.members;
  if (given === undefined) return { memberships: [], unknowns: [] };
  const list = listAt(group.inputs, "members");
  const members = list ?? [];
  const sources = graph.sourcesOf(group, "members", canBePrincipal);
  const literal = members.flatMap((id): Actor[] =>
    typeof id === "string" && !holdsUnknown(id) ? [{ kind: "unknown", name: id, id }] : [],
  );
  const actors = [...sources.map(actorOf), ...literal];
  const isComplete = list !== undefined && actors.length === members.length && !graph.isUncertain(group, "members");
  return {
    memberships: actors.map((member) => ({ ...originOf(group), member, group: actorOf(group) })),
    unknowns: isComplete
      ? []
      : [
          {
            urn: group.urn,
            path: "inputs.members",
            why: "who all its members are cannot be told: they hold what it holds",
          },
        ],
  };
}

function addedMember(graph: ResourceGraph, resource: PlannedResource): Read {
  const [member, group] = [
    resolvePrincipal(graph, resource, "memberObjectId"),
    resolvePrincipal(graph, resource, "groupObjectId"),
  ];
  const unknowns = Object.entries({ memberObjectId: member, groupObjectId: group }).flatMap(([property, { why }]) =>
    why === undefined ? [] : [{ urn: resource.urn, path: `inputs.${property}`, why }],
  );
  return { memberships: [{ ...originOf(resource), member: member.actor, group: group.actor }], unknowns };
}
