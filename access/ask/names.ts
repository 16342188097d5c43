import { closestMatch } from "leven";

import { holdingsOf } from "../holdings/holdings.ts";
import type { Model, ModelActor, ModelScope } from "../facts/model.ts";
import { kindInWords } from "../identity/kindInWords.ts";
import { shortTokens } from "../report/tokens.ts";
import { plainId, sayActor, sayScope } from "../report/words.ts";
import { placeOfIssuer } from "../terms/subject.ts";
import { logicalKey } from "../plan/urn.ts";
import { copied } from "./copied.ts";

/** What a name refers to: one thing, several, or nothing and perhaps a misspelled name. */
export type Named<T> = { readonly found: T } | { readonly several: readonly T[] } | { readonly similar: readonly T[] };

/** Every principal in any fact, even if it holds nothing, and the holders of keys. */
export function actorsIn(model: Model): ModelActor[] {
  const { grants, trusts, hosts, memberships } = model;
  return distinct([
    ...grants.map(({ actor }) => actor),
    ...[...trusts, ...hosts].flatMap(({ actor, identity }) => [actor, identity.actor]),
    ...memberships.flatMap(({ member, group }) => [member, group]),
    ...holdingsOf(model).actors.values(),
  ]);
}

/** Every scope in any fact, and the scopes around it. */
export function scopesIn({ scopes, services }: Model): ModelScope[] {
  return distinct([...scopes.values(), ...services.map(({ scope }) => scope)]);
}

/** `chat-api`, `identity chat-api`, an id, as `preview` prints it. Letter case counts only if it distinguishes two. */
export function findActor(actors: readonly ModelActor[], query: string): Named<ModelActor> {
  return find(actors, query, (actor) => sayActor(actor, asItIs));
}

/** `aoai`, `openai aoai`, `resource group ai`, an id. */
export function findScope(scopes: readonly ModelScope[], query: string): Named<ModelScope> {
  return find(scopes, query, (scope) => sayScope(scope, asItIs));
}

/** The full name of a candidate, which the user can write to choose it. */
export function fullName({ kind, name }: Pick<ModelActor | ModelScope, "kind" | "name">): string {
  return `${kind} ${name}`;
}

const asItIs = (text: string) => text;

interface Nameable {
  readonly key: string;
  readonly kind: ModelActor["kind"] | ModelScope["kind"];
  readonly name: string;
  readonly id: string;
}

function find<T extends Nameable>(things: readonly T[], query: string, say: (thing: T) => string): Named<T> {
  const given = copied(query);
  const names = (thing: T) => [
    ...[thing.name, thing.id, thing.key, say(thing), shortTokens(say(thing)), fullName(thing)],
    // As findings name hosts: `container app shop`.
    ...(thing.id.startsWith(urnStart) ? [`${kindInWords(thing.id)} ${thing.name}`] : []),
  ];
  const folded = given.toLowerCase();
  const matches = [
    (thing: T) => names(thing).includes(query.trim()),
    (thing: T) => names(thing).includes(given),
    (thing: T) => names(thing).some((name) => name.toLowerCase() === folded),
    // A URN that was copied from another stack or project means the same resource.
    (thing: T) =>
      given.startsWith(urnStart) && thing.id.startsWith(urnStart) && logicalKey(thing.id) === logicalKey(given),
    // Reports distinguish resources of the same name in brackets, and federated actors by their issuer.
    (thing: T) =>
      names(thing).some((name) => given.startsWith(`${name} `) && saysMore(given.slice(name.length + 1), thing)),
  ];
  for (const matching of matches) {
    const matched = things.filter(matching);
    const [found] = matched;
    if (found !== undefined) return matched.length === 1 ? { found } : { several: matched };
  }
  return { similar: similar(things, folded) };
}

const urnStart = "urn:pulumi:";

/** What follows the name in a report: the resource in brackets, or the issuer. */
function saysMore(more: string, thing: Nameable): boolean {
  if (more === `(${plainId(thing)})`) return true;
  const issuer = / \((?<issuer>[^()]*(?:\([^()]*\))?[^()]*)\)$/.exec(thing.id)?.groups?.["issuer"];
  return issuer !== undefined && placeOfIssuer(issuer) === more;
}

/** Longer texts are not misspelled names, and comparing them is slow. */
const longestMisspelling = 120;

/** A shorter text is part of almost every name. */
const shortestPart = 3;
const maxSimilar = 3;

/** Suggestions: the name with the most similar spelling, and names that contain the given text. */
function similar<T extends Nameable>(things: readonly T[], given: string): T[] {
  if (given.length > longestMisspelling) return [];
  const byName = Map.groupBy(things, ({ name }) => name.toLowerCase());
  const names = [...byName.keys()].filter((name) => name.length <= longestMisspelling);
  const maxDistance = given.length < 4 ? 1 : Math.max(2, Math.floor(given.length / 3));
  const closest = closestMatch(given, names, { maxDistance });
  const containing = given.length < shortestPart ? [] : names.filter((name) => name.includes(given));
  const alike = [...containing, ...(closest === undefined ? [] : [closest])];
  return distinct(alike.flatMap((name) => byName.get(name) ?? [])).slice(0, maxSimilar);
}

function distinct<T extends { readonly key: string }>(things: readonly T[]): T[] {
  const byKey = new Map<string, T>();
  for (const thing of things) if (!byKey.has(thing.key)) byKey.set(thing.key, thing);
  return [...byKey.values()];
}
