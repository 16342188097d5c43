import type { Grant, Membership, Model, ModelUnknown, Origin, Trust } from "../facts/model.ts";

/** Facts that the program drops and Azure keeps, or may keep. */
export interface Kept extends Pick<Model, "services" | "grants" | "trusts" | "hosts" | "memberships" | "standings"> {
  /** Keys of what it keeps for certain. */
  readonly retained: ReadonlySet<string>;
  /** Uncertain facts, which count as kept and are reported. */
  readonly unknowns: readonly ModelUnknown[];
}

/** @param isDropped whether the program no longer declares the resource of a fact. */
export function keptOf(before: Model, after: Model, isDropped: (fact: Origin) => boolean): Kept {
  const retained = new Set<string>();
  const unknowns = new Map<string, ModelUnknown>();
  const kept = <Fact extends Origin>(facts: readonly Fact[], isLeft: (fact: Fact) => boolean): Fact[] => {
    const staying = facts.filter((fact) => (fact.isRetained === true || fact.goesWith !== undefined) && isLeft(fact));
    for (const fact of staying) {
      if (fact.isRetained === true) retained.add(fact.key);
      else unknowns.set(fact.key, mayStay(fact));
    }
    return staying;
  };
  /** Something that cannot be changed is replaced, and the old one is left like a dropped one. */
  const leftBy = <Fact extends Origin>(now: readonly Fact[], partsOf: (fact: Fact) => string) => {
    // Needed only for retained resources, which most changes do not have.
    let after: ReadonlySet<string> | undefined;
    const sign = (fact: Fact) => `${fact.key} ${partsOf(fact)}`;
    return (fact: Fact) => isDropped(fact) || !(after ??= new Set(now.map(sign))).has(sign(fact));
  };
  const isReplaced = leftBy(after.grants, tupleOf);
  const isNotIn = leftBy(after.memberships, pairOf);
  return {
    services: kept(before.services, isDropped),
    grants: kept(before.grants, (grant) => (isPartOfScope(grant) ? isDropped(grant) : isReplaced(grant))),
    trusts: kept(before.trusts, leftBy(after.trusts, identityOf)),
    hosts: kept(before.hosts, isDropped),
    memberships: kept(before.memberships, (one) => (isPartOfGroup(one) ? isDropped(one) : isNotIn(one))),
    standings: kept(before.standings, isDropped),
    retained,
    unknowns: [...unknowns.values()],
  };
}

function mayStay({ urn, key, goesWith = "" }: Origin): ModelUnknown {
  const why = `is said to go with ${goesWith} (deletedWith) but does not lie in it: if that is deleted, too, Pulumi does not delete this, and Azure may keep it`;
  return { urn, key, path: "", why };
}

/** Access policies that a vault itself lists end when they are removed from its list. */
function isPartOfScope({ key, scope }: Grant): boolean {
  return key === scope.key;
}

/** The same holds for members and owners that a group itself lists. */
function isPartOfGroup({ key, group }: Membership): boolean {
  return key === group.key;
}

const tupleOf = ({ actor, scope, role }: Grant): string => JSON.stringify([actor.key, scope.key, role.key]);
const identityOf = ({ identity }: Trust): string => identity.scope.key;
const pairOf = ({ member, group }: Membership): string => JSON.stringify([member.key, group.key]);
