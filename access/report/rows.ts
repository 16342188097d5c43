import type { Access, Actor, Scope, StackReport, StepKind } from "../terms/report.ts";
import { normalType, parseUrn } from "../plan/urn.ts";
import { letsDo } from "../services/index.ts";
import { isUnknownRole } from "../terms/unknownRole.ts";
import type { Power } from "../../roles/index.ts";
import { isCopy } from "./copies.ts";
import type { Escape } from "./escape.ts";
import type { Format } from "./format.ts";
import { sayActors, sayScopes } from "./names.ts";
import { byName } from "../../roles/order.ts";
import { foldRows, isEachOnItsOwn, type Folded } from "./rowFolds.ts";
import { isWide } from "./resourceFolds.ts";
import { heldMostFirst } from "./rowOrder.ts";
import { atMost, concernsWayIn, saidTogether, saidWaysIn, waysIn } from "./ways.ts";
import { isAnybody, kindTold, listOf, sayScope, sayTogether, thingOf, wordOfScope } from "./words.ts";

/** A line of the table of one stack: who may do what on what, and how they get in. Every text is escaped. */
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

/** What is drawn of the access of a stack, worst first: by the worst that somebody may do, then by name. */
export interface Rows {
  readonly rows: readonly Row[];
  /** The exact number of rows that are not among these. */
  readonly more: number;
}

const policy = "access policy: ";

/** `get secrets (access policy)`. */
const sayRole = (name: string): string =>
  name.startsWith(policy) ? `${name.slice(policy.length)} (access policy)` : name;

export function rowsOf({ access, unknowns }: StackReport, limit: number, format: Format): Rows {
  const direct = access.filter((row) => row.channel !== "through" && !isCopy(row)).toSorted(heldMostFirst);
  const holders = new Set(direct.flatMap(({ actor }) => (isAnybody(actor) ? [] : [actor.id])));
  const principals = principalsOf(access);
  const trusts = Map.groupBy(
    access.filter(({ powers }) => powers.includes("actAs")),
    ({ scope }) => (holders.has(scope.id) ? scope.id : (principals.get(scope.id) ?? scope.id)),
  );
  // A trust in an identity that holds nothing here is access all the same: it may hold something elsewhere.
  const alone = [...trusts].flatMap(([id, trusted]) => (holders.has(id) ? [] : trusted));
  const withoutRole = foldTrusted([...Map.groupBy(alone, ({ scope }) => placeOf(scope)).values()]);
  const isOpen = unknowns.some(concernsWayIn);
  const folded = foldRows(
    direct.map((row) => {
      const trusted = (isAnybody(row.actor) ? undefined : trusts.get(row.actor.id)) ?? [];
      return {
        row,
        may: mayDo(row, format),
        roles: row.roles.length === 0 ? "" : rolesOf(row, format),
        ways: waysIn(row, trusted, isOpen, format),
        trusted,
      };
    }),
  );
  const rows = [
    ...together(folded.slice(0, limit).map((same) => directRow(same, format))),
    ...withoutRole.slice(0, Math.max(0, limit - folded.length)).map((same) => trustRow(same, format)),
  ];
  return { rows, more: folded.length + withoutRole.length - rows.length };
}

/** What one holds stands together, where the worst of it stands. */
function together(rows: readonly Row[]): Row[] {
  return [...Map.groupBy(rows, ({ who, ways }) => JSON.stringify([who, ways])).values()].flat();
}

/**
 * Who acts as what is trusted, by what is trusted, where these are two things: an application and its service principal. Whoever
 * comes in through a credential holds by the same grant what the principal holds by it.
 */
function principalsOf(access: readonly Access[]): ReadonlyMap<string, string> {
  const holders = new Map(
    access.flatMap(({ channel, actor, scope, via }) =>
      channel === "through" ? [] : [[grantKey(scope, via), actor.id] as const],
    ),
  );
  const trusted = new Map(
    access.flatMap(({ powers, scope, via: [step] }) =>
      powers.includes("actAs") && step !== undefined ? [[step.urn, scope.id] as const] : [],
    ),
  );
  return new Map(
    access.flatMap(({ channel, scope, via: [step, ...grant] }) => {
      const [by, holder] = [trusted.get(step?.urn ?? ""), holders.get(grantKey(scope, grant))];
      return channel === "through" && grant.length > 0 && by !== undefined && holder !== undefined
        ? [[by, holder] as const]
        : [];
    }),
  );
}

function grantKey({ id }: Scope, via: Access["via"]): string {
  return JSON.stringify([id, via.map(({ urn }) => urn)]);
}

function directRow(same: Folded, format: Format): Row {
  const { escape } = format;
  const [{ row, may, roles }] = same;
  const ways = [...new Set(same.flatMap((each) => each.ways))];
  const isOneWay = same.every((each) => each.ways.join("\n") === ways.join("\n"));
  const all = same.map((each) => each.row);
  return {
    who:
      keyHoldersOf(same) ??
      sayActors(
        all.map(({ actor }) => actor),
        escape,
      ),
    may,
    roles,
    on: sayOn(same, escape),
    ways: atMost(row.channel === "key" || isOneWay ? ways : saidTogether(same, format), row.channel === "key"),
    isAlarming: row.channel === "key",
  };
}

/** What is held; where each of many has something of their own by their own name, that name is told once. */
function sayOn(same: Folded, escape: Escape): string {
  const scopes = sayScopes(
    same.map(({ row }) => row.scope),
    escape,
  );
  if (!isEachOnItsOwn(same) || keyHoldersOf(same) !== undefined) return scopes;
  const words = new Set(same.map(({ row }) => wordOfScope(row.scope)));
  const isOfSameName = same.every(({ row: { actor, scope } }) => (thingOf(actor) ?? actor.name) === scope.name);
  const [word = ""] = words;
  if (isOfSameName && words.size === 1) return word === "" ? "each on its own" : `each the ${word} of its name`;
  if (same.length > maxPaired) return `each its own: ${scopes}`;
  const inOrder = same.toSorted((a, b) => byName(a.row.actor.name, b.row.actor.name));
  return `${listOf(inOrder.map(({ row }) => sayScope(row.scope, escape)))} respectively`;
}

/** So many are all named, so that the first goes with the first. */
const maxPaired = 4;

function rolesOf({ roles }: Access, { escape }: Format): string {
  return escape(roles.map(sayRole).join(", "));
}

/** `anyone who has a key`, where the row says of what. */
function keyHoldersOf(same: Folded): string | undefined {
  const whos = same.map(({ row: { actor, scope } }) => {
    const of = ` of ${scope.name}`;
    return actor.kind === "keyHolder" && actor.name.endsWith(of) ? actor.name.slice(0, -of.length) : "";
  });
  const [who, ...others] = new Set(whos);
  return others.length === 0 && /^anyone who has an? \w+$/.test(who ?? "") ? who : undefined;
}

/** Who comes in as an identity that holds nothing here; those as which nobody but a resource of their name comes in are one. */
function foldTrusted(all: readonly (readonly Access[])[]): (readonly (readonly Access[])[])[] {
  const isOwn = ([first, ...others]: readonly Access[]) =>
    others.length === 0 && first?.via[0]?.kind === "host" && first.actor.name === first.scope.name;
  const groups = Map.groupBy(all, (trusted) =>
    isOwn(trusted) ? JSON.stringify(identitiesOf([trusted]).map(kindTold)) : trusted,
  );
  return [...groups.values()];
}

function identitiesOf(all: readonly (readonly Access[])[]): Actor[] {
  return all.flatMap((trusted) => trusted.slice(0, 1).map(({ scope }): Actor => ({ ...scope, kind: "identity" })));
}

/** Identities that hold nothing here, and everybody who comes in as them. */
function trustRow(same: readonly (readonly Access[])[], format: Format): Row {
  const who = sayActors(identitiesOf(same), format.escape);
  const ways =
    same.length > 1 ? ["each by the host of its name"] : same.flatMap((trusted) => saidWaysIn(trusted, format));
  return { who, may: "nothing in this stack", roles: "", on: "–", ways: atMost(ways), isAlarming: false };
}

/** Where somebody comes in; what is only named, in a place that nobody knows, is told once. */
function placeOf({ id, name }: Scope): string {
  return id.includes("#") ? JSON.stringify(["named", name]) : id;
}

/** A role that nobody knows may allow anything, beside what the others allow. Nothing where its name is all there is to say. */
function mayDo({ actor, powers, roles, idle, scope, channel, via }: Access, { prose }: Format): string {
  const policies = roles.every((role) => role.startsWith(policy)) ? roles : [];
  // All that a policy lets do stands in it.
  const fitting = powers.filter((power) => fits(power, scope));
  // A role that a thing itself has is told by how it is held.
  const inside = fitting.includes("holdOwnRole") ? via.filter(({ kind }) => standing.has(kind)) : [];
  const own = inside.length === 0 ? fitting : fitting.filter((power) => power !== "holdOwnRole");
  const said = sayTogether(own, isWide(scope));
  const held = [...new Set(inside.map(({ text }) => prose(withColon(text))))];
  const words = policies.length > 0 ? "" : [said, ...held].filter((text) => text !== "").join(", ");
  if (idle !== undefined) return `${words || "nothing"}; roles for its data do not count while ${idle}`;
  if (roles.some(isUnknownRole)) return words === "" ? "cannot tell what" : `${words}, and what cannot be told`;
  const { what } = (channel === "key" && withKey.exec(actor.name)?.groups) || {};
  const isAll = powers.every((power) => power === "useKeys");
  if (what === undefined || !isAll) return words;
  return letsDo(normalType(parseUrn(scope.id).type)) ?? `use it with the ${what}`;
}

/** `role of the database: Reader`. */
function withColon(text: string): string {
  return text.replace(/^(roles? (?:[a-z]+ )*[a-z]+) (?=[A-Z])/, "$1: ");
}

const standing: ReadonlySet<StepKind> = new Set(["setting", "administrator"]);

const withKey = /^anyone who has a (?<what>key|password|credential) of /;

/** Of these a role tells on each resource, and there they are only on things of one provider. */
const ofProvider: Partial<Record<Power, RegExp>> = {
  addTrust: /managedidentity/i,
  attachIdentity: /managedidentity/i,
  manageModels: /cognitiveservices/i,
};

/** Kinds in which nothing of another provider lies. */
const single: ReadonlySet<Scope["kind"]> = new Set(["resource", "host", "storage", "search", "keyVault"]);

/** Whether a power is one on such a thing. What is not known may be any thing. */
function fits(power: Power, { kind, id }: Scope): boolean {
  return !single.has(kind) || (ofProvider[power]?.test(id) ?? true);
}
