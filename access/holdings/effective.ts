import { channels, type Access, type Actor, type Scope, type Step } from "../terms/report.ts";
import { powers, powersOf, type Power, type RoleDefinition } from "../../roles/index.ts";
import type { Holding, Holdings } from "./holdings.ts";
import type { ModelActor, ModelScope } from "../facts/model.ts";
import type { Link } from "./reach/edge.ts";
import { countedOf, type IdleOn } from "./idle.ts";
import { reaches } from "./reaches.ts";
import { isHolder, isStanding } from "./standing.ts";

/**
 * Who holds what, for the report: one row for each actor, scope and channel, in the order of the model.
 *
 * @param idleOn finds what does not count.
 */
export function effectiveAccess({ actors, of }: Holdings, idleOn: IdleOn): Access[] {
  const scopes = new Map<ModelScope, Scope>();
  const shared = (scope: ModelScope): Scope => {
    const known = scopes.get(scope) ?? scopeIn(scope);
    scopes.set(scope, known);
    return known;
  };
  const rows = [...actors.values()]
    .filter((actor) => !isHolder(actor))
    .flatMap((actor) => rowsOf(of(actor), actorIn(actor), { scopeOf: shared, idleOn }));
  // First access by roles, then through trust, then by keys.
  return channels.flatMap((channel) => rows.filter((row) => row.channel === channel));
}

interface Saying {
  readonly scopeOf: (scope: ModelScope) => Scope;
  readonly idleOn: IdleOn;
}

/** Several roles of one actor on one scope are one row. */
function rowsOf(held: readonly Holding[], actor: Actor, { scopeOf, idleOn }: Saying): Access[] {
  const grouped = Map.groupBy(held, ({ scope, channel }) => `${channel} ${scope.key}`);
  return [...grouped.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const roles = new Set(
      same.flatMap(({ role, channel }) => (isStanding(role) || channel === "key" ? [] : [role.name])),
    );
    const idles = same.map((holding) => idleOn(holding, first.scope.key));
    const idle = idles.find((each) => each !== undefined);
    const counted = idle === undefined ? same : same.map((holding, index) => countedOf(holding, idles[index]));
    return [
      {
        actor,
        scope: scopeOf(first.scope),
        roles: [...roles],
        powers: powersOfAll(counted),
        ...(idle !== undefined && { idle: idle.while }),
        channel: first.channel,
        via: distinctSteps(same.flatMap(({ via }) => via)),
      },
    ];
  });
}

function powersOfAll(same: readonly Holding[]): readonly Power[] {
  const [first] = same;
  if (first !== undefined && same.length === 1) return powersHeld(first);
  const held = new Set(same.flatMap(powersHeld));
  return powers.filter((power) => held.has(power));
}

/** The powers of one holding on its scope. */
export function powersHeld({ role, scope }: Pick<Holding, "role" | "scope">): readonly Power[] {
  if (isStanding(role)) return [role.power];
  return role.definition === undefined ? [] : powersAt(role.definition, scope);
}

const known = new WeakMap<RoleDefinition, Map<Scope["kind"], readonly Power[]>>();

/** The powers of a role on a scope. They are cached for each kind of scope, because roles are few and grants are many. */
export function powersAt(role: RoleDefinition, scope: Scope): readonly Power[] {
  const byKind = known.get(role) ?? new Map<Scope["kind"], readonly Power[]>();
  known.set(role, byKind);
  const found = byKind.get(scope.kind) ?? powersOf(role, reaches(scope));
  byKind.set(scope.kind, found);
  return found;
}

/** The actor as the report names it, without the model's own fields. */
export function actorIn({ kind, name, id, what }: ModelActor): Actor {
  return { kind, name, id, ...(what !== undefined && { what }) };
}

export function scopeIn({ kind, name, id, what }: ModelScope): Scope {
  return { kind, name, id, ...(what !== undefined && { what }) };
}

/** The steps of a way as the report names them, each once. */
export function distinctSteps(links: readonly Link[]): Step[] {
  const steps = links.map(keyedStep);
  return (steps.length < 2 ? steps : [...new Map(steps)]).map(([, step]) => step);
}

function keyedStep({ key, ...step }: Link): [string, Step] {
  return [`${step.kind} ${key} ${step.text}`, step];
}
