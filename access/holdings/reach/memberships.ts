import type { Membership, Model, ModelActor, ModelScope } from "../../facts/model.ts";
import { linkTo, type Edge, type Link, type Steps } from "./edge.ts";

/** Members hold what their group holds; owners can add themselves. */
export function groupSteps({ memberships }: Model): Steps {
  const byMember = Map.groupBy(memberships, ({ member }) => member.key);
  return (actor) => byMember.get(actor)?.map(edgeOf) ?? [];
}

/** A group that its owners manage, and the link that makes them owners. */
export interface OwnedGroup {
  readonly scope: ModelScope;
  readonly link: Link;
}

/** The groups of each owner, by key. An owner, who may add members, has more than a member. */
export function ownedGroups({ memberships }: Model): ReadonlyMap<string, readonly OwnedGroup[]> {
  const owned = memberships
    .filter(({ as }) => as === "owner")
    .map((membership) => ({
      owner: membership.member.key,
      scope: groupScope(membership.group),
      link: linkOf(membership),
    }));
  return Map.groupBy(owned, ({ owner }) => owner);
}

function edgeOf(membership: Membership): Edge {
  const { group } = membership;
  const as = { power: "joinGroup", scope: groupScope(group) } as const;
  const channel = membership.as === "member" ? "own" : "through";
  return { to: group, as, channel, links: [linkOf(membership)] };
}

function linkOf(membership: Membership): Link {
  const { group } = membership;
  const place = linkTo(membership);
  return membership.as === "member"
    ? { ...place, kind: "membership", text: `member of ${group.name}` }
    : { ...place, kind: "ownership", text: `owner of ${group.name}, who can add members` };
}

/** A group as a scope: no roles are held on it, but actors are in it. */
function groupScope({ name, id, key }: ModelActor): ModelScope {
  return { kind: "group", name, id, key, within: [] };
}
