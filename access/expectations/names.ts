import { closestMatch } from "leven";

import { objectKey } from "../identity/keys.ts";
import { plainKey } from "../identity/plainKey.ts";
import type { Principals } from "../identity/principals.ts";
import { sayActor, sayScope } from "../identity/words.ts";
import type { Model, ModelActor, ModelScope } from "../facts/model.ts";
import type { Holdings } from "../holdings/holdings.ts";

/** What a name of an expectation stands for on both sides of a change. */
export type Found<T> =
  { readonly found: T } | { readonly several: readonly T[] } | { readonly similar: string | undefined };

type Thing = Pick<ModelActor | ModelScope, "key" | "kind" | "name" | "id">;

/** Every principal in any fact, and whoever holds anything. */
export function actorsIn({ grants, trusts, hosts, memberships }: Model, { actors }: Holdings): ModelActor[] {
  return [
    ...grants.map(({ actor }) => actor),
    ...[...trusts, ...hosts].flatMap(({ actor, identity }) => [actor, identity.actor]),
    ...memberships.flatMap(({ member, group }) => [member, group]),
    ...actors.values(),
  ];
}

/** Whoever has a name by the settings. */
export function namedActors(principals: Principals = new Map()): ModelActor[] {
  return [...principals].map(([id, { kind, name }]) => ({ kind, name, id, key: objectKey(id) }));
}

/** Every scope in any fact, and the scopes around it. */
export function scopesIn({ scopes, services, memberships, hosts }: Model): ModelScope[] {
  const groups = memberships.map(({ group }): ModelScope => ({ ...group, kind: "group", within: [] }));
  return [
    ...scopes.values(),
    ...services.map(({ scope }) => scope),
    ...hosts.flatMap(({ scope, identity }) => [scope, identity.scope]),
    ...groups,
  ];
}

/** @param things of one side. */
export const findActor = (things: readonly ModelActor[], name: string): Found<ModelActor> =>
  find(things, name, (actor) => [...(actor.kind === "identity" ? [actor.name] : []), sayActor(actor)]);

export const findScope = (things: readonly ModelScope[], name: string): Found<ModelScope> =>
  find(things, name, (scope) => [sayScope(scope)]);

/**
 * Names as reports say them come before bare names, which may be of several things, and letter case counts only where it tells
 * two apart.
 */
function find<T extends Thing>(things: readonly T[], name: string, said: (thing: T) => readonly string[]): Found<T> {
  const folded = name.toLowerCase();
  const bare = (thing: T) => [thing.name, `${thing.kind} ${thing.name}`];
  const matches = [
    (thing: T) => [thing.id, plainKey(thing.id)].includes(name),
    (thing: T) => said(thing).includes(name),
    (thing: T) => bare(thing).includes(name),
    (thing: T) => [...said(thing), ...bare(thing), thing.id].some((one) => one.toLowerCase() === folded),
  ];
  for (const matching of matches) {
    const [found, ...others] = new Map(things.filter(matching).map((thing) => [thing.key, thing])).values();
    if (found !== undefined) return others.length === 0 ? { found } : { several: [found, ...others] };
  }
  return {
    similar: similar(
      folded,
      things.flatMap((thing) => [...said(thing), thing.name]),
    ),
  };
}

/** Longer texts are not misspelled names, and comparing them is slow. */
const longestMisspelling = 120;

function similar(folded: string, names: readonly string[]): string | undefined {
  if (folded.length > longestMisspelling) return undefined;
  const byFolded = new Map(names.map((name) => [name.toLowerCase(), name]));
  const comparable = [...byFolded.keys()].filter((name) => name.length <= longestMisspelling);
  const maxDistance = folded.length < 4 ? 1 : Math.max(2, Math.floor(folded.length / 3));
  const closest =
    closestMatch(folded, comparable, { maxDistance }) ?? comparable.find((name) => name.endsWith(` ${folded}`));
  return closest === undefined ? undefined : byFolded.get(closest);
}
