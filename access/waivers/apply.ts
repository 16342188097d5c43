import { findActor, findScope } from "../expectations/names.ts";
import { sideOf, type Side } from "../expectations/side.ts";
import type { Model } from "../facts/model.ts";
import { placeOf } from "../holdings/place.ts";
import { isStanding } from "../holdings/standing.ts";
import { logicalKey } from "../plan/urn.ts";
import type { AccessChange, Finding } from "../terms/report.ts";
import type { SaidWaiver, Waived } from "../terms/waived.ts";
import type { WaivedAccess, WaivedFinding, Waiver } from "./waiver.ts";

export type { Waiver } from "./waiver.ts";

interface Judged {
  readonly stack: string;
  readonly changes: readonly AccessChange[];
  readonly findings: readonly Finding[];
}

/**
 * Marks what is accepted in a stack, and says what has become of each waiver about it. Nothing else is different: what is
 * accepted stays in the report.
 *
 * @param now today, as 2026-11-30: a waiver holds on its last day.
 */
export function waivedIn<Report extends Judged>(
  report: Report,
  after: Model,
  waivers: readonly Waiver[],
  now: string,
): Report & { readonly waivers?: readonly SaidWaiver[] } {
  const about = waivers.filter((waiver) => waiver.in === report.stack);
  if (about.length === 0) return report;
  const accepted = new Map<AccessChange | Finding, Waived>();
  const said = about.map((waiver): SaidWaiver => {
    const { owner, reason, until } = waiver;
    const waived = { owner, reason, ...(until !== undefined && { until }) };
    const told = { ...waived, about: sayAbout(waiver) };
    if (until !== undefined && until < now) return { ...told, state: "ended" };
    const matched = matchedBy(waiver, report, after);
    for (const one of matched) accepted.set(one, waived);
    return { ...told, state: matched.length > 0 ? "active" : "unmatched" };
  });
  const marked = <T extends AccessChange | Finding>(one: T): T => {
    const waived = accepted.get(one);
    return waived === undefined ? one : { ...one, waived };
  };
  return { ...report, changes: report.changes.map(marked), findings: report.findings.map(marked), waivers: said };
}

function sayAbout({ accepts }: Waiver): string {
  if ("rule" in accepts) return accepts.says;
  return `${accepts.who} holds ${accepts.roles.join(", ")} on ${accepts.on}`;
}

function matchedBy({ accepts }: Waiver, report: Judged, after: Model): readonly (AccessChange | Finding)[] {
  return "rule" in accepts ? findingsOf(accepts, report) : changesOf(accepts, report, sideOf(after));
}

/** What several things come down to, such as an unknown, has no resource, and is never accepted by its words. */
function findingsOf({ rule, says, at }: WaivedFinding, { findings }: Judged): readonly Finding[] {
  const same = findings.filter((one) => one.rule === rule && one.message === says && one.urn !== "");
  const here = at === undefined ? same : same.filter(({ urn }) => logicalKey(urn) === at);
  return new Set(here.map(({ urn }) => urn)).size === 1 ? here : [];
}

function changesOf(access: WaivedAccess, { changes }: Judged, side: Side): readonly AccessChange[] {
  const [who, on] = [findActor(side.actors, access.who), findScope(side.scopes, access.on)];
  if (!("found" in who) || !("found" in on)) return [];
  const held = side.holdings.of(who.found).filter(({ scope }) => {
    const place = placeOf(scope, on.found, side.model.scopes);
    return place !== undefined && place !== "inside";
  });
  const isExactly = held.every(({ role, channel }) => {
    // A role that the program defines is another one as soon as it allows something else.
    if (isStanding(role) || role.definition === undefined || role.definedBy !== undefined) return false;
    return role.condition === undefined && channel === access.by && access.roles.includes(role.name);
  });
  const names = new Set(held.flatMap(({ role }) => (isStanding(role) ? [] : [role.name])));
  if (!isExactly || names.size !== new Set(access.roles).size) return [];
  return changes.filter(
    ({ actor, scope, verdict }) => verdict !== "unknown" && actor.id === who.found.id && scope.id === on.found.id,
  );
}
