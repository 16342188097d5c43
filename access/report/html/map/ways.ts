import type { Access, Actor, Scope, Step } from "../../../terms/report.ts";
import { isUnknownRole } from "../../../terms/unknownRole.ts";
import { terminalFormat } from "../../format.ts";
import { givingRoles, sayStep } from "../../words.ts";

/** One way in which somebody holds something. A row of the report may tell several: what it lets do is told of all of them. */
export interface Way {
  readonly row: Access;
  /** As whom they come in; nothing for who acts as themselves. */
  readonly as: Scope | undefined;
  /** The role, or what stands for one: a key, a standing power. */
  readonly role: string;
}

/** The ways of one side. That somebody acts as an identity is the beginning of each way through it, and none of its own. */
export function waysOf(rows: readonly Access[]): Way[] {
  const acting = Map.groupBy(rows.filter(isActing), ({ actor }) => actor.id);
  const identityOf = (row: Access) =>
    acting.get(row.actor.id)?.find((other) => other !== row && beginsWith(row.via, other.via))?.scope;
  const ways = rows.flatMap((row) => {
    const as = identityOf(row);
    return rolesOf(row).map((role) => ({ row, as, role }));
  });
  const used = new Set(ways.flatMap(({ row, as }) => (as === undefined ? [] : [keyOf(row.actor, as)])));
  return ways.filter(({ row }) => !isActing(row) || !used.has(keyOf(row.actor, row.scope)));
}

function isActing({ scope, powers, channel }: Access): boolean {
  return channel === "through" && scope.kind === "identity" && powers.includes("actAs");
}

/** Several ways may stand in one row. */
function beginsWith(via: readonly Step[], start: readonly Step[]): boolean {
  return start.some((step) =>
    via.some(({ kind, urn, text }) => kind === step.kind && urn === step.urn && text === step.text),
  );
}

function keyOf(actor: Actor, scope: Scope): string {
  return JSON.stringify([actor.id, scope.id]);
}

function rolesOf({ roles, via, channel, powers }: Access): string[] {
  const { escape } = terminalFormat;
  if (roles.length > 0)
    return roles.map((role) => (isUnknownRole(role) ? `cannot tell: ${escape(role)}` : escape(role)));
  if (channel === "key") return ["key or password"];
  if (powers.includes("actAs")) return ["acts as it"];
  const last = via.at(-1);
  if (last === undefined) return ["no role"];
  return [givingRoles.has(last.kind) ? escape(last.text) : sayStep(last, escape)];
}
