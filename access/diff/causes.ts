import type { Cause, Location } from "../terms/report.ts";
import type { ModelScope } from "../facts/model.ts";
import { decidingOf, type HeldOn } from "./deciding.ts";
import { differing, type Facts } from "./facts.ts";

/** The facts of both sides, and what the engine does to each resource, by URN. */
export interface Sides {
  readonly before: Facts;
  readonly after: Facts;
  readonly ops: ReadonlyMap<string, string>;
}

/**
 * The changed resources on the ways to what is held on a scope, those that define the roles on these ways, and the
 * scope itself if it is created, removed or moved.
 */
export function causesOf(scope: ModelScope, held: HeldOn, { before, after, ops }: Sides): Cause[] {
  const links = new Set([...held.after, ...held.before].flatMap(({ via }) => via.map(({ key }) => key)));
  const definedBy = [...links].flatMap((key) => [before, after].flatMap((facts) => [...(facts(key)?.definedBy ?? [])]));
  const keys = new Set([...links, ...definedBy]);
  const causes = [...keys].flatMap((key) => causeIn(key, held, { before, after, ops }) ?? []);
  const op = known(ops.get(scope.id));
  const isNamed = op === undefined || op === "update" || causes.some(({ urn }) => urn === scope.id);
  return isNamed ? causes : [...causes, { urn: scope.id, op }];
}

/** What happened to a resource with regard to access, or `undefined` if nothing did. */
function causeIn(key: string, held: HeldOn, { before, after, ops }: Sides): Cause | undefined {
  const [old, now] = [before(key), after(key)];
  const origin = now?.origin ?? old?.origin;
  if (origin === undefined) return undefined;
  const { urn, location = old?.origin.location } = origin;
  const place: { location?: Location } = location === undefined ? {} : { location };
  if (old === undefined) return { urn, op: known(ops.get(urn)) ?? "create", ...place };
  if (now === undefined) return { urn, op: known(ops.get(urn)) ?? "delete", ...place };
  const property = decidingOf(differing(old, now), key, held);
  if (property === undefined) return undefined;
  return { urn, op: known(ops.get(urn)) ?? "update", property, ...place };
}

/** The engine's operation, if it reports one. */
function known(op: string | undefined): string | undefined {
  return op === "same" || op === "refresh" || op === "read" ? undefined : op;
}
