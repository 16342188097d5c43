import type { Membership, Model, ModelUnknown } from "../facts/model.ts";
import { normalType, parseUrn } from "../plan/urn.ts";

/** Policies that demand more of the members of a group, or block them. Those who leave the group escape them. */
const restricts = /^azuread:index\/conditionalaccesspolicy:/;

const why = "a member has left the group: sign-in policies of this stack may no longer apply to that member";

/**
 * Members who leave a group while the stack has policies for signing in. The groups of these policies are not read, so a loss
 * of what the group holds may also end a restriction on its members.
 */
export function leftGroups(before: Model, after: Model): ModelUnknown[] {
  if (!before.unknowns.some(isPolicy)) return [];
  const now = new Set(after.memberships.map(pairOf));
  const left = before.memberships.filter((membership) => membership.as === "member" && !now.has(pairOf(membership)));
  return left.map(({ urn, key }) => ({ urn, key, path: "", why }));
}

function isPolicy({ urn }: ModelUnknown): boolean {
  return restricts.test(normalType(parseUrn(urn).type));
}

const pairOf = ({ member, group, as }: Membership): string => JSON.stringify([as, member.key, group.key]);
