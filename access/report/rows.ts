import type { Access, Actor, Scope, StackReport, Unknown } from "../terms/report.ts";
import { parseUrn } from "../plan/urn.ts";
import { isNamedDeployer } from "../identity/deployer.ts";
import { isUnknownRole } from "../terms/unknownRole.ts";
import { privilegedPowers, type Power } from "../../roles/index.ts";
import { isCopy } from "./copies.ts";
import type { Format } from "./format.ts";
import { byName, byText } from "../../roles/order.ts";
import { sayActors, sayScopes } from "./names.ts";
import { foldRows, isEachOnItsOwn, type Folded } from "./rowFolds.ts";
import { sayActor, sayPlace, sayPowers, sayStep } from "./words.ts";

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

/** What is drawn of the access of a stack, worst first: keys, then what holds most, then by name. */
export interface Rows {
  readonly rows: readonly Row[];
  /** The exact number of rows that are not among these. */
  readonly more: number;
}

/** So many ways in are named; the number of the others is exact. */
const maxWays = 20;

export function rowsOf({ access, unknowns }: StackReport, limit: number, format: Format): Rows {
  const direct = access.filter((row) => row.channel !== "through" && !isCopy(row)).toSorted(heldMostFirst);
  const holders = new Set(direct.map(({ actor }) => actor.id));
  const principals = principalsOf(access);
  const trusts = Map.groupBy(
    access.filter(({ powers }) => powers.includes("actAs")),
    ({ scope }) => (holders.has(scope.id) ? scope.id : (principals.get(scope.id) ?? scope.id)),
  );
  // A trust in an identity that holds nothing here is access all the same: it may hold something elsewhere.
  const alone = [...trusts].flatMap(([id, trusted]) => (holders.has(id) ? [] : trusted));
  const withoutRole = [...Map.groupBy(alone, ({ scope }) => placeOf(scope)).values()];
  const isOpen = unknowns.some(concernsWayIn);
  const folded = foldRows(
    direct.map((row) => {
      const trusted = trusts.get(row.actor.id) ?? [];
      return { row, may: mayDo(row), ways: waysIn(row, trusted, isOpen, format), trusted };
    }),
  );
  const rows = [
    ...together(folded.slice(0, limit).map((same) => directRow(same, format))),
    ...withoutRole.slice(0, Math.max(0, limit - folded.length)).map((trusted) => trustRow(trusted, format)),
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
  const [{ row, may }] = same;
  const ways = [...new Set(same.flatMap((each) => each.ways))];
  const isOneWay = same.every((each) => each.ways.join("\n") === ways.join("\n"));
  return {
    who:
      keyHoldersOf(same) ??
      sayActors(
        same.map((each) => each.row.actor),
        escape,
      ),
    may,
    roles: row.roles.length === 0 ? "" : escape(row.roles.join(", ")),
    on: `${isEachOnItsOwn(same) ? "each its own: " : ""}${sayScopes(
      same.map((each) => each.row.scope),
      escape,
    )}`,
    ways: atMost(
      isOneWay
        ? ways
        : saidTogether(
            same.flatMap(({ trusted }) => trusted),
            format,
          ),
    ),
    isAlarming: row.channel === "key",
  };
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

/** An identity that holds nothing here, and everybody who comes in as it. */
function trustRow(trusted: readonly Access[], format: Format): Row {
  const who = sayActors(
    trusted.slice(0, 1).map(({ scope }) => ({ ...scope, kind: "identity" })),
    format.escape,
  );
  const ways = saidWaysIn(trusted, format);
  return { who, may: "nothing in this stack", roles: "", on: "–", ways: atMost(ways), isAlarming: false };
}

/** Where somebody comes in; what is only named, in a place that nobody knows, is told once. */
function placeOf({ id, name }: Scope): string {
  return id.includes("#") ? JSON.stringify(["named", name]) : id;
}

function atMost(ways: readonly string[]): readonly string[] {
  const more = ways.length - maxWays;
  return more > 0 ? [...ways.slice(0, maxWays), `and ${String(more)} more`] : ways;
}

/** A role that nobody knows may allow anything, beside what the others allow. */
function mayDo({ powers, roles, idle, scope }: Access): string {
  const words = sayPowers(powers.filter((power) => fits(power, scope)));
  if (idle !== undefined) return `${words || "nothing"}; roles for its data do not count while ${idle}`;
  if (!roles.some(isUnknownRole)) return words || "other operations";
  return words === "" ? "cannot tell what" : `${words}, and what cannot be told`;
}

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

/** Whether what is not known is who runs as an identity, or whom one trusts. */
function concernsWayIn({ urn, path, why }: Unknown): boolean {
  return (
    /identit/i.test(path) || why.includes("which identities") || /federatedidentitycredential/i.test(parseUrn(urn).type)
  );
}

/** @param isOpen whether somebody may come in of whom the stack does not tell. */
function waysIn(row: Access, trusted: readonly Access[], isOpen: boolean, format: Format): string[] {
  // The reason on a line of its own: it is a sentence, and may be a long one.
  if (row.channel === "key") return row.via.flatMap(({ text }) => text.split(/: (?=")/)).map(format.prose);
  if (trusted.length > 0) return saidWaysIn(trusted, format);
  const memberships = row.via.filter(({ kind }) => kind === "membership").map(({ text }) => format.prose(text));
  if (memberships.length > 0) return memberships;
  if (isNamedDeployer(row.actor)) return ["runs pulumi up"];
  if (row.actor.kind === "identity" && isOpen) return ["cannot tell: a host or a trust is not known"];
  return [withoutTrust[row.actor.kind] ?? ""];
}

/** Each way in; those whose tokens one issuer signs are one, if the issuer alone tells where they come from. */
function saidWaysIn(trusted: readonly Access[], format: Format): string[] {
  const byIssuer = Map.groupBy(trusted, (row) => {
    const [step] = row.via;
    return step?.kind === "federatedCredential" ? JSON.stringify([row.actor.kind, step.issuer]) : row;
  });
  return [...byIssuer.values()].flatMap((same) => {
    const place = sayPlace(same[0]?.via[0]?.issuer, format.prose);
    if (same.length === 1 || place.length === 0) return same.map((row) => wayIn(row, format));
    const actors = same.map(({ actor }) => actor);
    return [[sayActors(actors, format.escape), ...place].join(" ")];
  });
}

/** Ways into several identities: hosts are named together. */
function saidTogether(trusted: readonly Access[], format: Format): string[] {
  const isHost = ({ via: [step] }: Access) => step?.kind === "host";
  const hosts = trusted.filter(isHost).map(({ actor }) => actor);
  return [
    ...(hosts.length === 0 ? [] : [sayActors(hosts, format.escape)]),
    ...saidWaysIn(
      trusted.filter((row) => !isHost(row)),
      format,
    ),
  ];
}

function wayIn({ actor, via: [step] }: Access, format: Format): string {
  const who = sayActor(actor, format.escape);
  if (step === undefined || step.kind === "host") return who;
  if (step.kind === "federatedCredential") {
    return [who, ...sayPlace(step.issuer ?? "an unknown issuer", format.prose)].join(" ");
  }
  return `${who} (${sayStep(step, format.escape, format.prose)})`;
}

const withoutTrust: Partial<Record<Actor["kind"], string>> = {
  identity: "no trust or host in this stack",
  group: "membership",
  user: "sign-in",
  servicePrincipal: "its own credentials",
  unknown: "cannot tell",
};

function heldMostFirst(a: Access, b: Access): number {
  return (
    rank(a) - rank(b) ||
    byName(a.actor.name, b.actor.name) ||
    byName(a.scope.name, b.scope.name) ||
    byText(a.actor.id, b.actor.id)
  );
}

function rank({ channel, powers, roles, actor }: Access): number {
  if (channel === "key") return 0;
  if (roles.some(isUnknownRole) || actor.kind === "unknown") return 1;
  if (privilegedPowers.some((power) => powers.includes(power))) return 2;
  if (powers.includes("manageModels")) return 3;
  return powers.length > 0 ? 4 : 5;
}
