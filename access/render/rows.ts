import type { Access, Actor, StackReport, Step } from "../report.ts";
import { placeOfIssuer } from "../model/subject.ts";
import { isUnknownRole } from "../model/unknownRole.ts";
import { privilegedPowers } from "../roles/index.ts";
import { sayActor, sayPowers, sayScope } from "./words.ts";

/** A line of the table: who may do what on what, and how they get in. */
export interface Row {
  readonly who: string;
  readonly may: string;
  /** The roles behind it, or nothing. */
  readonly roles: string;
  readonly on: string;
  /** Each way in on a line of its own. */
  readonly ways: readonly string[];
  /** Whether it is access without anybody's name on it. */
  readonly isAlarming: boolean;
}

/** The access of a stack as lines, worst first: keys, then what holds most, then by name. */
export function rowsOf({ access }: StackReport): Row[] {
  const direct = access.filter(({ channel }) => channel !== "through");
  const trusts = access.filter(({ powers }) => powers.includes("actAs"));
  const rows = direct.toSorted(worstFirst).map((row) => ({
    who: row.actor.kind === "identity" ? row.actor.name : sayActor(row.actor),
    may: mayDo(row),
    roles: row.roles.join(", "),
    on: sayScope(row.scope),
    ways: waysIn(row, trusts),
    isAlarming: row.channel === "key",
  }));
  return [...rows, ...trustsWithoutRole(direct, trusts)];
}

/** A role that nobody knows may allow anything, beside what the others allow. */
function mayDo({ powers, roles }: Access): string {
  const words = sayPowers(powers);
  if (!roles.some(isUnknownRole)) return words || "no data, keys, models or access of others";
  return words === "" ? "cannot tell what" : `${words}, and what cannot be told`;
}

function waysIn(row: Access, trusts: readonly Access[]): string[] {
  // The reason on a line of its own: it is a sentence, and may be a long one.
  if (row.channel === "key") return row.via.flatMap(({ text }) => text.split(/: (?=")/));
  const trusted = trusts.filter(({ scope }) => scope.id === row.actor.id).map(({ actor, via }) => wayIn(actor, via));
  if (trusted.length > 0) return trusted;
  const memberships = row.via.filter(({ kind }) => kind === "membership").map(({ text }) => text);
  if (memberships.length > 0) return memberships;
  return [withoutTrust[row.actor.kind] ?? ""];
}

function wayIn(actor: Actor, via: readonly Step[]): string {
  if (actor.kind === "host") return sayActor(actor);
  const place = placeOfIssuer(via[0]?.issuer ?? "an unknown issuer");
  return place === undefined ? sayActor(actor) : `${sayActor(actor)} ${place}`;
}

const withoutTrust: Partial<Record<Actor["kind"], string>> = {
  identity: "no trust declared",
  group: "membership",
  user: "sign-in",
  servicePrincipal: "its own credentials",
  unknown: "cannot tell",
};

/** A trust in an identity that holds nothing here is access all the same: it may hold something elsewhere. */
function trustsWithoutRole(direct: readonly Access[], trusts: readonly Access[]): Row[] {
  return trusts
    .filter(({ scope }) => !direct.some(({ actor }) => actor.id === scope.id))
    .map(({ actor, scope, via }) => ({
      who: scope.name,
      may: "nothing in this stack",
      roles: "",
      on: "–",
      ways: [wayIn(actor, via)],
      isAlarming: false,
    }));
}

function worstFirst(a: Access, b: Access): number {
  return rank(a) - rank(b) || a.actor.name.localeCompare(b.actor.name) || a.scope.name.localeCompare(b.scope.name);
}

function rank({ channel, powers, actor }: Access): number {
  if (channel === "key") return 0;
  if (powers.length === 0 || actor.kind === "unknown") return 1;
  if (privilegedPowers.some((power) => powers.includes(power))) return 2;
  return powers.includes("manageModels") ? 3 : 4;
}
