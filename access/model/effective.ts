import type { Access, Actor, Scope, Step } from "../report.ts";
import { powersOf, type Power } from "../roles/index.ts";
import type { Account, Grant, Host, Membership, Model, Trust } from "./model.ts";
import { originOf } from "./origin.ts";
import { reaches } from "./scope.ts";

/**
 * Who holds what in the end: by a role of their own or of a group they are in, through a trust in an identity or a host
 * that runs as it, or by a key. One row for each actor, scope and channel, in the order of the model.
 */
export function effectiveAccess(model: Model): Access[] {
  const own = withMembers(mergeRows(model.grants.map(ownAccess)), model.memberships);
  const entrances = [...model.trusts.map(trustEntrance), ...model.hosts.map(hostEntrance)];
  const byActor = Map.groupBy(own, ({ actor }) => actor.id);
  const through = entrances.flatMap((entrance) => [
    actAs(entrance),
    ...reachThrough(entrance, byActor.get(entrance.identity.id) ?? []),
  ]);
  const keys = model.accounts.filter(({ localAuth }) => localAuth !== "off").map(keyAccess);
  return [...own, ...mergeRows(through), ...keys];
}

/** A way to act as an identity. */
interface Entrance {
  readonly actor: Actor;
  readonly identity: Scope;
  readonly step: Step;
}

function trustEntrance(trust: Trust): Entrance {
  const { actor, identity, issuer, subject } = trust;
  return { actor, identity, step: { kind: "federatedCredential", text: subject, issuer, subject, ...originOf(trust) } };
}

function hostEntrance(host: Host): Entrance {
  const { actor, identity } = host;
  return { actor, identity, step: { kind: "host", text: `${actor.name} runs as ${identity.name}`, ...originOf(host) } };
}

/** Members hold what their group holds, and groups can be members: repeated until nobody holds more. */
function withMembers(rows: readonly Access[], memberships: readonly Membership[]): Access[] {
  let all = [...rows];
  for (let round = 0; round <= memberships.length; round += 1) {
    const byActor = Map.groupBy(all, ({ actor }) => actor.id);
    const inherited = memberships.flatMap(({ member, group, ...origin }) => {
      const step: Step = { kind: "membership", text: `member of ${group.name}`, ...originOf(origin) };
      return (byActor.get(group.id) ?? []).map((row): Access => ({ ...row, actor: member, via: [step, ...row.via] }));
    });
    const merged = mergeRows([...rows, ...inherited]);
    if (held(merged) === held(all)) return merged;
    all = merged;
  }
  return all;
}

/** How much is held in all: it only grows. */
function held(rows: readonly Access[]): number {
  return rows.reduce((sum, { roles, via }) => sum + 1 + roles.length + via.length, 0);
}

function ownAccess(grant: Grant): Access {
  const name = grant.isConditional ? `${grant.roleName} (conditional)` : grant.roleName;
  return {
    actor: grant.actor,
    scope: grant.scope,
    roles: [name],
    powers: grant.role === undefined ? [] : powersOf(grant.role, reaches(grant.scope)),
    channel: "own",
    via: [{ kind: "roleAssignment", text: name, ...originOf(grant) }],
  };
}

function actAs({ actor, identity, step }: Entrance): Access {
  return { actor, scope: identity, roles: [], powers: ["actAs"], channel: "through", via: [step] };
}

/** Whoever may act as an identity reaches all that it holds. */
function reachThrough({ actor, step }: Entrance, held: readonly Access[]): Access[] {
  return held.map((row) => ({ ...row, actor, channel: "through", via: [step, ...row.via] }));
}

/** Keys are access: anyone who has one, from whatever copy, holds what keys open (docs/architecture.md, decision 5). */
function keyAccess(account: Account): Access {
  const powers: Power[] = ["writeData", "callModels", "readData"];
  return {
    actor: {
      kind: "keyHolder",
      name: `anyone who has a key of ${account.scope.name}`,
      id: `keys of ${account.scope.id}`,
    },
    scope: account.scope,
    roles: [],
    powers,
    channel: "key",
    via: [{ kind: "localAuth", text: keyWords(account), ...originOf(account) }],
  };
}

function keyWords({ localAuth, reason, until }: Account): string {
  if (localAuth === "unknown") return "cannot tell whether keys work: counted as working";
  const end = until === undefined ? "keys work, without an end date" : `keys work; to be switched off by ${until}`;
  return reason === undefined ? end : `${end}: "${reason}"`;
}

/** Two grants of one actor on one scope are one row with two roles. */
function mergeRows(rows: readonly Access[]): Access[] {
  const merged = new Map<string, Access>();
  for (const row of rows) {
    const key = JSON.stringify([row.actor.id, row.scope.id, row.channel]);
    const before = merged.get(key);
    merged.set(key, before === undefined ? row : { ...before, ...union(before, row) });
  }
  return [...merged.values()];
}

function union(a: Access, b: Access): Pick<Access, "roles" | "powers" | "via"> {
  const powers = new Set([...a.powers, ...b.powers]);
  const steps = new Map([...a.via, ...b.via].map((step) => [JSON.stringify(step), step]));
  return { roles: [...new Set([...a.roles, ...b.roles])], powers: [...powers], via: [...steps.values()] };
}
