import { isList } from "../../plan/digest.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import { ignoredInputs } from "../ignored.ts";
import { itemsOf } from "../naming/items.ts";
import type { Membership, ModelActor, ModelUnknown } from "../model.ts";
import { originOf, unknownAt } from "../origin.ts";
import { actorIn, ownerOf, principalSources, resolvePrincipal } from "../naming/principal.ts";
import { principalsOf } from "../naming/principals.ts";
import type { Side } from "../side.ts";
import { groupMemberType, groupTypes } from "../../identity/types.ts";

interface ReadMemberships {
  readonly memberships: readonly Membership[];
  readonly unknowns: readonly ModelUnknown[];
}

/** Who is in which Entra group, as far as the program says. What is added in Entra itself nobody here can see. */
export function readMemberships(side: Side): ReadMemberships {
  const groups = groupTypes.flatMap((type) => side.graph.ofType(type));
  const listed = groups.flatMap((group) => [
    listedIn(side, group, "members", "member"),
    listedIn(side, group, "owners", "owner"),
  ]);
  const added = side.graph.ofType(groupMemberType).map((resource) => addedMember(side, resource));
  const read = [...listed, ...added];
  return {
    memberships: read.flatMap(({ memberships }) => memberships),
    unknowns: read.flatMap(({ unknowns }) => unknowns),
  };
}

const whatTheyDo = {
  member: "who all its members are cannot be told: they hold what it holds",
  owner: "who all its owners are cannot be told: they can add themselves as members",
};

function listedIn(side: Side, group: PlannedResource, input: string, as: Membership["as"]): ReadMemberships {
  const given = group.inputs[input];
  const [principal] = principalsOf(group);
  if (given === undefined || given === null || principal === undefined) return { memberships: [], unknowns: [] };
  // What is no list is one thing that nobody can tell.
  const items = isList(given)
    ? given.map((value, index) => ({ value, path: `${input}[${index}]` }))
    : [{ value: given, path: input }];
  const { found, rest } = itemsOf(side.graph, group, input, items, {
    withId: (id) => ownerOf(side, id).actor,
    yields: principalSources,
    from: (source) => actorIn(side, source),
  });
  const members: readonly ModelActor[] = rest === undefined ? found : [...found, { kind: "unknown", ...rest }];
  return {
    memberships: members.map((member) => ({ ...originOf(group), member, group: principal.actor, as })),
    unknowns: [
      ...(rest === undefined ? [] : [unknownAt(group, `inputs.${input}`, whatTheyDo[as])]),
      ...ignoredInputs(side.graph, group, [input]),
    ],
  };
}

function addedMember(side: Side, resource: PlannedResource): ReadMemberships {
  const [member, group] = [
    resolvePrincipal(side, resource, "memberObjectId"),
    resolvePrincipal(side, resource, "groupObjectId"),
  ];
  const unknowns = Object.entries({ memberObjectId: member, groupObjectId: group }).flatMap(([input, { why }]) =>
    why === undefined ? [] : [unknownAt(resource, `inputs.${input}`, why)],
  );
  return { memberships: [{ ...originOf(resource), member: member.actor, group: group.actor, as: "member" }], unknowns };
}
