import type { Plan } from "../plan/plan.ts";
import { readType } from "../plan/spelling/respell.ts";
import { normalType, parseUrn } from "../plan/urn.ts";
import { escaped, keyOf, unescaped } from "../identity/keys.ts";
import type { Grant, GrantedRole, Model, ModelActor, ModelIdentity, ModelScope } from "../facts/model.ts";
import { settledSymbols } from "./settled.ts";
import { resourceKey, toldApart } from "../identity/told.ts";

/**
 * The keys that things have in a lock and those that they have now: names before the program renamed resources, and what
 * stood for the outputs of other stacks while they were not known.
 */
export function renamesOf(plan: Plan): Map<string, string> {
  const after = toldApart(plan);
  return new Map([...aliasesOf(after), ...settledSymbols(after)]);
}

/**
 * The keys that resources had before they were renamed or moved, and those that they have now, as the program's aliases
 * say. What another resource of the program has is not an old name, nor is what something of another type had.
 */
export function aliasesOf({ resources }: Plan): Map<string, string> {
  const taken = new Set(resources.map(resourceKey));
  const renames = new Map<string, string>();
  const claimed = new Set<string>();
  for (const resource of resources) {
    const { aliases, type } = resource;
    const ofType = aliases.filter((alias) => readType(normalType(parseUrn(alias).type)) === type);
    for (const old of new Set(ofType.map(keyOf))) {
      if (taken.has(old)) continue;
      if (claimed.has(old)) renames.delete(old);
      else renames.set(old, resourceKey(resource));
      claimed.add(old);
    }
  }
  return renames;
}

/** The same facts with new keys: those of a lock that was written before the program renamed things. */
export function rekeyed(model: Model, renames: ReadonlyMap<string, string>): Model {
  return renames.size === 0 ? model : renamed(model, keysAfter(renames), (id) => id);
}

/** A lock knows no project: its resources get the URNs that they have in this one, by which a report tells them apart. */
export function inProject(model: Model, project: string): Model {
  const placed = (id: string): string => id.replace(/^(urn:pulumi:[^:]*::)(?=::)/, `$1${project}`);
  return renamed(model, (key) => key, placed);
}

function renamed(model: Model, key: Rename, id: Rename): Model {
  const scope = (old: ModelScope): ModelScope => ({
    ...old,
    id: id(old.id),
    key: key(old.key),
    within: old.within.map(key),
  });
  const actor = (old: ModelActor): ModelActor => ({ ...old, id: id(old.id), key: key(old.key) });
  const origin = <T extends { readonly key: string; readonly urn: string }>(fact: T): T => ({
    ...fact,
    urn: id(fact.urn),
    key: key(fact.key),
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
      of: key(fact.of),
    })),
    unknowns: model.unknowns.map(origin),
    scopes: new Map([...model.scopes.values()].map(scope).map((moved) => [moved.key, moved])),
  };
}

/** New keys for old ones, also where a key is made of others: the forms of keys.ts, taken apart. */
function keysAfter(renames: ReadonlyMap<string, string>): (key: string) => string {
  const known = new Map<string, string>();
  const renamedKey = (key: string): string => {
    const found = known.get(key) ?? renames.get(key) ?? inForms(key);
    // What is made of new names may itself be known by now.
    const last = renames.get(found) ?? found;
    known.set(key, last);
    return last;
  };
  const part = (text: string): string => escaped(renamedKey(unescaped(text)));
  const inForms = (key: string): string => {
    for (const [form, replacement] of forms) {
      const match = form.exec(key);
      if (match !== null) return replacement(match.slice(1), renamedKey, part);
    }
    return key;
  };
  return renamedKey;
}

/** The resource of a source is the first of its parts. */
function inSource(source: string, part: Rename): string {
  const [key = "", ...rest] = source.split("#");
  return [part(key), ...rest].join("#");
}

type Rename = (text: string) => string;

const forms: readonly (readonly [RegExp, (groups: readonly string[], whole: Rename, part: Rename) => string])[] = [
  [/^(role:|keys:|holders:)(.*)$/s, ([prefix = "", key = ""], whole) => prefix + whole(key)],
  [
    /^unknown:([^#]*)#([^<]*)<-([^ ]*)(.*)$/s,
    ([key = "", property = "", sources = "", label = ""], _, part) => {
      const from =
        sources === ""
          ? []
          : sources
              .split(",")
              .map((source) => inSource(source, part))
              .toSorted();
      return `unknown:${part(key)}#${property}<-${from.join(",")}${label}`;
    },
  ],
  [
    /^subject:issuer of ([^\s,]*)(.*)$/s,
    ([cluster = "", rest = ""], _, part) => `subject:issuer of ${part(cluster)}${rest}`,
  ],
  [/^subject:(unknown:[^\s,]*)(.*)$/s, ([issuer = "", rest = ""], _, part) => `subject:${part(issuer)}${rest}`],
  [/^(\S+ named \S* in )(\S*)$/, ([named = "", group = ""], _, part) => named + part(group)],
  [
    /^(.*)(#system|#kubelet|#[^#]*#(?:apart|import|application|addon))$/s,
    ([owner = "", ending = ""], whole) => whole(owner) + ending,
  ],
];
