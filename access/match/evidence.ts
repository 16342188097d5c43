import { withoutWholes } from "./wholes.ts";
import type { Lock } from "../lock/parse.ts";
import type { Known } from "../facts/known.ts";
import type { Membership, Model, Standing } from "../facts/model.ts";
import { isIgnored } from "../facts/ignored.ts";
import { modelOf, modelsOf } from "./modelsOf.ts";
import { inProject, rekeyed } from "./rekey.ts";
import { renamesOf } from "./renames.ts";
import { resourceKey, toldApart } from "../identity/told.ts";
import { isGroupType } from "../identity/types.ts";
import type { Change, Plan } from "../plan/plan.ts";
import type { PlannedResource } from "../plan/resource.ts";
import { normalType, parseUrn } from "../plan/urn.ts";
import type { Source } from "../terms/report.ts";

/** One side of a change: one side of a plan, or a lock. */
export type Evidence =
  | { readonly kind: "plan"; readonly change: Change; readonly side: "before" | "after"; readonly source: Source }
  | { readonly kind: "lock"; readonly lock: Lock; readonly source: Source };

/** One stack, and its base, if there is one. */
export interface StackInput {
  readonly stack: string;
  readonly before: Evidence | null;
  readonly after: Evidence;
}

/** The facts of both sides, with the same keys for the same things. */
export interface Sides {
  readonly before: Model | null;
  readonly after: Model;
  /** What the engine does to each resource, by URN, including replacements. */
  readonly ops: ReadonlyMap<string, string>;
  readonly replaced: ReadonlySet<string>;
  /** Whether a change of the input updates the resource with this URN in place: `false` if that is not known. */
  readonly updatesInPlace: (urn: string, input: string) => boolean;
  /** Whether the resource with this key still exists after the change. */
  readonly remains: (key: string) => boolean;
  /** Whether the group that listed the member or owner still exists, and leaves that list to Entra. */
  readonly leavesOut: (membership: Membership) => boolean;
}

/** The facts of one side, read by itself. */
export function modelOfEvidence(evidence: Evidence, known: Known): Model {
  return evidence.kind === "lock" ? evidence.lock.model : modelOf(planOf(evidence), known);
}

export function sidesOf({ before, after }: StackInput, known: Known): Sides {
  const models = modelsOfSides(before, after, known);
  // Operations are known for one change, not for two separate plans.
  const isOneChange = after.kind === "plan" && before?.kind === "plan" && before.change === after.change;
  let keys: ReadonlySet<string> | undefined;
  return {
    before: models.before === null || isOneChange ? models.before : withoutWholes(models.before),
    after: models.after,
    ops: isOneChange ? after.change.ops : new Map(),
    replaced: isOneChange ? after.change.replaced : new Set(),
    updatesInPlace: inPlaceIn(after),
    leavesOut: leftOutIn(after),
    // Needed only for retained resources, which most changes do not have.
    remains: (key) => (keys ??= keysAfter(after, models.after)).has(key),
  };
}

/** A lock does not distinguish an empty list from a missing one, so a removed entry may still exist. */
function leftOutIn(after: Evidence): Sides["leavesOut"] {
  if (after.kind === "lock") {
    const listOf = ({ key, as }: Membership) => `${as} ${key}`;
    const listed = new Set(after.lock.model.memberships.map(listOf));
    return (membership) => isGroupType(normalType(parseUrn(membership.urn).type)) && !listed.has(listOf(membership));
  }
  let groups: ReadonlyMap<string, PlannedResource["inputs"]> | undefined;
  return ({ key, as }) => {
    groups ??= new Map(
      toldApart(planOf(after))
        .resources.filter(({ type }) => isGroupType(type))
        .map((resource) => [resourceKey(resource), resource.inputs]),
    );
    const inputs = groups.get(key);
    return inputs !== undefined && (inputs[`${as}s`] ?? null) === null;
  };
}

/** According to the program. A rule knows what the provider replaces anyway. */
function inPlaceIn(after: Evidence): Sides["updatesInPlace"] {
  if (after.kind === "lock") return () => false;
  let resources: ReadonlyMap<string, PlannedResource> | undefined;
  return (urn, input) => {
    resources ??= new Map(planOf(after).resources.map((resource) => [resource.urn, resource]));
    const resource = resources.get(urn);
    if (resource === undefined || isIgnored(resource, input)) return false;
    return !resource.replaceOnChanges.some((name) => name === input || name === "*");
  };
}

function modelsOfSides(before: Evidence | null, after: Evidence, known: Known): { before: Model | null; after: Model } {
  if (before?.kind === "plan" && after.kind === "plan") {
    return modelsOf({ before: planOf(before), after: planOf(after) }, known);
  }
  const now = modelOfEvidence(after, known);
  if (before === null) return { before: null, after: now };
  if (before.kind === "plan") return { before: modelOfEvidence(before, known), after: now };
  const old = before.lock.model;
  if (after.kind === "lock") return { before: old, after: now };
  const named = asIn(planOf(after), old);
  return { before: after.source.source === "offline" ? named : withoutUntoldCopies(named, after, now), after: now };
}

/** Only an offline run tells who has copies of keys: of what is still there, any other one tells no loss of them. */
function withoutUntoldCopies(old: Model, after: Evidence, now: Model): Model {
  if (!old.standings.some(isCopy)) return old;
  const said = ({ key, power, of }: Standing) => JSON.stringify([key, power, of]);
  const told = new Set(now.standings.filter(isCopy).map(said));
  const left = keysAfter(after, now);
  const isUntold = (one: Standing) => isCopy(one) && left.has(one.key) && !told.has(said(one));
  return { ...old, standings: old.standings.filter((one) => !isUntold(one)) };
}

function isCopy({ step }: Standing): boolean {
  return step === "copiedKey";
}

/** The facts of a lock with the present names and URNs of the program. */
function asIn(plan: Plan, model: Model): Model {
  const [, project = ""] = plan.resources[0]?.urn.split("::") ?? [];
  return inProject(rekeyed(model, renamesOf(plan)), project);
}

function planOf({ change, side }: Extract<Evidence, { kind: "plan" }>): Plan {
  return change[side];
}

function keysAfter(after: Evidence, model: Model): ReadonlySet<string> {
  if (after.kind === "plan") return new Set(toldApart(planOf(after)).resources.map(resourceKey));
  const { services, grants, trusts, hosts, memberships } = model;
  return new Set([services, grants, trusts, hosts, memberships].flatMap((facts) => facts.map(({ key }) => key)));
}
