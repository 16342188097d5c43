import type { Access, AccessChange, Actor, Scope, StackReport } from "../terms/report.ts";
import type { Power } from "../../roles/index.ts";
import type { Escape } from "./escape.ts";
import { byText } from "../../roles/order.ts";
import { isPublisher } from "../terms/actor.ts";
import { subjectKind, termsOf } from "../terms/subject.ts";
import { sayWho } from "./words.ts";

/** Somebody who holds exactly what somebody else held, who holds nothing any more. */
export interface Rename {
  readonly from: Actor;
  readonly to: Actor;
}

/**
 * Who is perhaps the same under another name: of one kind, one only gains and the other only loses the same powers on the
 * same scopes. Where several would do, nobody can tell who was whom.
 */
export function renamesOf({ changes, access }: Pick<StackReport, "changes" | "access">): Rename[] {
  if (!changes.some(isLoss) || !changes.some(isGain)) return [];
  // Who publishes something is somebody else under another name.
  const named = changes.filter(({ actor }) => !isPublisher(actor));
  const byActor = [...Map.groupBy(named, ({ actor }) => actor.id).values()];
  const held = Map.groupBy(access, ({ actor }) => actor.id);
  const gaining = byActor.filter((each) => each.every(isGain) && isAllHeld(each, held));
  const losing = byActor.filter((each) => each.every(isLoss) && !held.has(each[0]?.actor.id ?? ""));
  const renamed = match(gaining, losing, (scope) => scope.id);
  // Whoever acts as a renamed identity has another scope for it.
  const former = new Map(renamed.map(({ from, to }) => [to.id, from.id]));
  return former.size === 0 ? [] : match(gaining, losing, ({ id }) => former.get(id) ?? id);
}

/** `chat holds what chat-api held: renamed?` */
export function sayRename({ from, to }: Rename, escape: Escape): string {
  return `${sayWho(to, escape)} holds what ${sayWho(from, escape)} held: renamed?`;
}

const isGain = ({ verdict }: AccessChange): boolean => verdict === "broader";
const isLoss = ({ verdict }: AccessChange): boolean => verdict === "narrower";

type Changes = readonly AccessChange[];

/** Whether what somebody gains is all that they hold. */
function isAllHeld(gains: Changes, held: ReadonlyMap<string, readonly Access[]>): boolean {
  const scopes = new Set(gains.map(({ scope }) => scope.id));
  const rows = held.get(gains[0]?.actor.id ?? "") ?? [];
  return rows.every(({ scope, powers }) => {
    const gained = gains.filter((gain) => gain.scope.id === scope.id).flatMap((gain) => gain.powers.gained);
    return scopes.has(scope.id) && powers.every((power) => gained.includes(power));
  });
}

function match(gaining: readonly Changes[], losing: readonly Changes[], idOf: (scope: Scope) => string): Rename[] {
  const gained = Map.groupBy(gaining, (each) => holdingOf(each, idOf, ({ gained }) => gained));
  const lost = Map.groupBy(losing, (each) => holdingOf(each, idOf, ({ lost }) => lost));
  return [...gained].flatMap(([holding, same]) => {
    const former = lost.get(holding) ?? [];
    const [to, from] = [same[0]?.[0]?.actor, former[0]?.[0]?.actor];
    return same.length === 1 && former.length === 1 && to !== undefined && from !== undefined ? [{ from, to }] : [];
  });
}

function holdingOf(
  changes: Changes,
  idOf: (scope: Scope) => string,
  side: (powers: AccessChange["powers"]) => readonly Power[],
): string {
  const held = changes.map(({ scope, powers, gained, lost, channel }) =>
    JSON.stringify([idOf(scope), side(powers), [...gained, ...lost], channel]),
  );
  return JSON.stringify([changes[0]?.actor.kind, signedAs(changes), held.toSorted(byText)]);
}

/**
 * Whoever comes in by a token is the same under another name only where the same issuer signs the same kind of subject for the
 * same audience.
 */
function signedAs(changes: Changes): readonly string[] {
  const signed = changes.flatMap(({ actor, via: [step] }) => {
    if (step?.kind !== "federatedCredential") return [];
    const { issuer = "", subject = step.text } = step;
    return [JSON.stringify([issuer, subjectKind(subject), termsOf(actor, issuer, subject)])];
  });
  return [...new Set(signed)].toSorted(byText);
}
