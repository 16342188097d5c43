import type { Cause, Location } from "../terms/report.ts";
import type { ModelScope } from "../facts/model.ts";
import { decidingOf, type HeldOn } from "./deciding.ts";
import { differing, type Facts } from "./facts.ts";

/** What both sides say, and what the engine does to each resource, by URN. */
export interface Sides {
  readonly before: Facts;
  readonly after: Facts;
  readonly ops: ReadonlyMap<string, string>;
}

/**
 * What changed among the resources on the ways to what is held on a scope, and what defines the roles on these ways; and the
 * scope if it comes, goes or moves.
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

/** What happened to a resource as far as access is concerned, or `undefined` where nothing did. */
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

/** The engine's own word, where it says that something happens. */
function known(op: string | undefined): string | undefined {
  return op === "same" || op === "refresh" || op === "read" ? undefined : op;
}
