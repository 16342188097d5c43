import type { Grant, GrantedRole, Model, ModelActor, ModelIdentity, ModelScope } from "../facts/model.ts";

/** How keys and ids are renamed. */
export interface Saying {
  readonly key: (key: string) => string;
  /** URNs and ids, by which a report distinguishes things. */
  readonly id: (id: string) => string;
  /** What else is said of an actor. @default nothing */
  readonly actor?: (actor: ModelActor) => ModelActor;
}

/** The same facts under new keys and ids. */
export function mapModel(model: Model, saying: Saying): Model {
  const { origin, actor, scope, identity, grant } = mapped(saying);
  return {
    services: model.services.map((fact) => ({ ...origin(fact), scope: scope(fact.scope) })),
    grants: model.grants.map(grant),
    holders: model.holders.map(grant),
    trusts: model.trusts.map((fact) => ({
      ...origin(fact),
      actor: actor(fact.actor),
      identity: identity(fact.identity),
    })),
    hosts: model.hosts.map((fact) => ({
      ...origin(fact),
      actor: actor(fact.actor),
      scope: scope(fact.scope),
      identity: identity(fact.identity),
    })),
    memberships: model.memberships.map((fact) => ({
      ...origin(fact),
      member: actor(fact.member),
      group: actor(fact.group),
    })),
    standings: model.standings.map((fact) => ({
      ...origin(fact),
      actor: actor(fact.actor),
      scope: scope(fact.scope),
      of: saying.key(fact.of),
    })),
    schedules: model.schedules.map((fact) => ({ ...origin(fact), actor: actor(fact.actor) })),
    settings: model.settings.map((fact) => ({ ...origin(fact), actor: actor(fact.actor) })),
    unknowns: model.unknowns.map(origin),
    scopes: new Map([...model.scopes.values()].map(scope).map((moved) => [moved.key, moved])),
  };
}

/** The parts of facts. */
function mapped({ key, id, actor: said = (old) => old }: Saying) {
  const origin = <T extends { readonly key: string; readonly urn: string }>(fact: T): T => ({
    ...fact,
    urn: id(fact.urn),
    key: key(fact.key),
  });
  const actor = (old: ModelActor): ModelActor => said({ ...old, id: id(old.id), key: key(old.key) });
  const scope = (old: ModelScope): ModelScope => ({
    ...old,
    id: id(old.id),
    key: key(old.key),
    within: old.within.map(key),
  });
  const identity = (old: ModelIdentity): ModelIdentity => ({ actor: actor(old.actor), scope: scope(old.scope) });
  const role = (old: GrantedRole): GrantedRole => ({
    ...old,
    key: key(old.key),
    ...(old.definedBy !== undefined && { definedBy: origin(old.definedBy) }),
  });
  const grant = (fact: Grant): Grant => ({
    ...origin(fact),
    actor: actor(fact.actor),
    scope: scope(fact.scope),
    role: role(fact.role),
  });
  return { origin, actor, scope, identity, grant };
}
