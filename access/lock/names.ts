import type { Model, ModelActor, ModelScope } from "../facts/model.ts";
import type { Entry, Fields } from "./format.ts";
import { actorTold, actorWords, scopeTold, scopeWords, type Told } from "../terms/kinds.ts";
import { labelsOf } from "./labels.ts";
import { resourceNames, type ResourceNames } from "./resourceNames.ts";
import { roleNames, type RoleNames } from "./roleNames.ts";
import { idFields } from "./urns.ts";

/** The names in a lock, and their meaning. */
export interface Names {
  readonly actor: (actor: ModelActor) => string;
  readonly scope: (scope: ModelScope) => string;
  readonly actors: readonly Entry<"actors">[];
  readonly scopes: readonly Entry<"scopes">[];
  readonly roles: RoleNames;
  readonly resources: ResourceNames;
}

export function namesOf(model: Model): Names {
  const actors = byKey(actorsIn(model));
  const scopes = byKey([...model.scopes.values(), ...scopesIn(model)]);
  const actorLabels = labelsBy(actors, ({ kind, name }) => `${actorWords[kind]} ${name}`);
  const scopeLabels = labelsBy(scopes, ({ kind, name }) => `${scopeWords[kind]} ${name}`);
  const resources = resourceNames(originsIn(model).map(({ key }) => key));
  return {
    actor: ({ key }) => actorLabels(key),
    scope: ({ key }) => scopeLabels(key),
    actors: actors.map((actor) => {
      const label = actorLabels(actor.key);
      return { label, fields: thingFields(actor, actorTold(label)) };
    }),
    scopes: scopes.map((scope) => {
      const label = scopeLabels(scope.key);
      const { called, within } = scope;
      const fields = thingFields(scope, scopeTold(label));
      return { label, fields: { ...fields, ...(called !== undefined && { called }), in: within.map(scopeLabels) } };
    }),
    roles: roleNames(
      [...model.grants, ...model.holders].map(({ role }) => role),
      resources,
    ),
    resources,
  };
}

function actorsIn({ grants, holders, trusts, hosts, memberships, standings, schedules }: Model): ModelActor[] {
  return [
    ...[...grants, ...holders, ...standings, ...schedules].map(({ actor }) => actor),
    ...[...trusts, ...hosts].flatMap(({ actor, identity }) => [actor, identity.actor]),
    ...memberships.flatMap(({ member, group }) => [member, group]),
  ];
}

function scopesIn({ services, grants, holders, trusts, hosts, standings }: Model): ModelScope[] {
  return [
    ...[...services, ...grants, ...holders, ...hosts, ...standings].map(({ scope }) => scope),
    ...[...trusts, ...hosts].map(({ identity }) => identity.scope),
  ];
}

function originsIn(model: Model): Keyed[] {
  const { services, grants, holders, trusts, hosts, memberships, standings, schedules, unknowns } = model;
  const definitions = [...grants, ...holders].flatMap(({ role }) => role.definedBy ?? []);
  return [services, grants, holders, trusts, hosts, memberships, standings, schedules, unknowns, definitions].flat();
}

interface Keyed {
  readonly key: string;
}

/** One thing for each key, independent of the order. */
function byKey<Thing extends Keyed>(things: readonly Thing[]): Thing[] {
  const found = new Map<string, Thing>();
  for (const thing of things) {
    const known = found.get(thing.key);
    const isFirst = known === undefined || (known !== thing && JSON.stringify(thing) < JSON.stringify(known));
    if (isFirst) found.set(thing.key, thing);
  }
  return [...found.values()];
}

function labelsBy<Thing extends Keyed>(things: readonly Thing[], name: (thing: Thing) => string) {
  const labels = labelsOf(new Map(things.map((thing) => [thing.key, name(thing)])));
  return (key: string): string => {
    const label = labels.get(key);
    if (label === undefined) throw new Error(`a fact names ${key}, which the model does not have`);
    return label;
  };
}

function thingFields({ key, id, kind, name }: ModelActor | ModelScope, told: Told<string>): Fields<"actors"> {
  return {
    key,
    ...idFields(key, id),
    ...(told.kind !== kind && { kind }),
    ...(told.name !== name && { name }),
  };
}
