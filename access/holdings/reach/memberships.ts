import type { Membership, Model, ModelActor, ModelScope } from "../../facts/model.ts";
import { linkTo, type Edge, type Steps } from "./edge.ts";

/** Members hold what their group holds; owners can add themselves. */
export function groupSteps({ memberships }: Model): Steps {
  const byMember = Map.groupBy(memberships, ({ member }) => member.key);
  return (actor) => byMember.get(actor)?.map(edgeOf) ?? [];
}

function edgeOf(membership: Membership): Edge {
  const { group } = membership;
  const isMember = membership.as === "member";
  const [kind, channel] = isMember ? (["membership", "own"] as const) : (["ownership", "through"] as const);
  const text = isMember ? `member of ${group.name}` : `owner of ${group.name}, who can add members`;
  const as = { power: "joinGroup", scope: groupScope(group) } as const;
  return { to: group, as, channel, links: [{ ...linkTo(membership), kind, text }] };
}

/** A group is nothing that roles are held on; one is in it. */
function groupScope({ name, id, key }: ModelActor): ModelScope {
  return { kind: "group", name, id, key, within: [] };
}
