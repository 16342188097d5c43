import type { Access, Step } from "../report.ts";
import { powersOf, type Power } from "../roles/index.ts";
import type { Account, Grant, Model, Origin, Trust } from "./model.ts";
import { reaches } from "./scope.ts";

/**
 * Who holds what in the end: by a role of their own, through a trust in an identity that holds it, or by a key. One row
 * for each actor, scope and channel, in the order of the model.
 */
export function effectiveAccess(model: Model): Access[] {
  const own = mergeRows(model.grants.map(ownAccess));
  const through = model.trusts.flatMap((trust) => [actAs(trust), ...reachThrough(trust, own)]);
  const keys = model.accounts.filter(({ localAuth }) => localAuth !== "off").map(keyAccess);
  return [...own, ...mergeRows(through), ...keys];
}

function ownAccess(grant: Grant): Access {
  const name = grant.isConditional ? `${grant.roleName} (conditional)` : grant.roleName;
  return {
    actor: grant.actor,
    scope: grant.scope,
    roles: [name],
    powers: grant.role === undefined ? [] : powersOf(grant.role, reaches(grant.scope)),
    channel: "own",
    via: [{ kind: "roleAssignment", text: name, ...place(grant) }],
  };
}

function actAs(trust: Trust): Access {
  return {
    actor: trust.actor,
    scope: trust.identity,
    roles: [],
    powers: ["actAs"],
    channel: "through",
    via: [trustStep(trust)],
  };
}

/** Whoever may act as an identity reaches all that it holds. */
function reachThrough(trust: Trust, own: readonly Access[]): Access[] {
  return own
    .filter(({ actor }) => actor.id === trust.identity.id)
    .map((row) => ({ ...row, actor: trust.actor, channel: "through", via: [trustStep(trust), ...row.via] }));
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
    via: [{ kind: "localAuth", text: keyWords(account), ...place(account) }],
  };
}

function keyWords({ localAuth, reason, until }: Account): string {
  if (localAuth === "unknown") return "cannot tell whether keys work: counted as working";
  const end = until === undefined ? "keys work, without an end date" : `keys work; to be switched off by ${until}`;
  return reason === undefined ? end : `${end}: "${reason}"`;
}

function trustStep(trust: Trust): Step {
  return {
    kind: "federatedCredential",
    text: trust.subject,
    issuer: trust.issuer,
    subject: trust.subject,
    ...place(trust),
  };
}

function place({ urn, location }: Origin): Origin {
  return location === undefined ? { urn } : { urn, location };
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
  const held = new Set([...a.powers, ...b.powers]);
  return { roles: [...new Set([...a.roles, ...b.roles])], powers: [...held], via: [...a.via, ...b.via] };
}
