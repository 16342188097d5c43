import { byName } from "../../roles/order.ts";
import { powers } from "../../roles/index.ts";
import type { Held, Scope } from "../terms/report.ts";
import { powerWords } from "../terms/powers.ts";
import { sayHeld, sayRole } from "../rules/held.ts";
import { sayHolders, sayScopes } from "./names.ts";
import { distinctPlaces } from "./places.ts";
import type { ToldFinding } from "./toldFinding.ts";
import { idTold, listOf, sayScope, wordOfActor } from "./words.ts";

// Several rules say something of the same role of the same holder, and the same of many holders: each holder is told once.

/** What is said of who holds what. */
interface Saying {
  readonly told: ToldFinding;
  readonly held: readonly Held[];
}

/** Findings about roles: those about the same roles are one, and so are holders of whom the same is said. */
export function foldHeld(told: readonly ToldFinding[]): ToldFinding[] {
  const each = told.map((one): Saying => ({ told: withoutHolder(one), held: one.finding.about ?? [] }));
  const byHolder = [...Map.groupBy(each, holderKey).values()].flatMap(ofHolder);
  return [...Map.groupBy(byHolder, sayingKey).values()].flatMap(ofHolders);
}

/** What follows, without who holds what before it. */
function withoutHolder(told: ToldFinding): ToldFinding {
  const before = `${sayHeld(told.finding.about ?? [])}: `;
  return { ...told, says: told.says.map((text) => (text.startsWith(before) ? text.slice(before.length) : text)) };
}

function holderKey({ told, held }: Saying): string {
  return JSON.stringify([told.stacks, held.map(({ actor, scope }) => [idTold(actor), scope.id])]);
}

function ofHolder(same: readonly Saying[]): Saying[] {
  const [first] = same;
  if (first === undefined) return [];
  const held = first.held.map(({ actor, scope }) => {
    const here = same.flatMap((each) => each.held.filter((other) => other.scope.id === scope.id));
    return { actor, scope, roles: [...new Set(here.flatMap(({ roles }) => roles))] };
  });
  return [{ told: together(same.map(({ told }) => told)), held }];
}

function together(all: readonly ToldFinding[]): ToldFinding {
  const [first] = all;
  if (first === undefined) throw new Error("nothing to tell");
  return {
    ...first,
    rules: [...new Set(all.flatMap(({ rules }) => rules))],
    says: inOrder([...new Set(all.flatMap(({ says }) => says))]),
    fixes: [...new Set(all.flatMap(({ fixes }) => fixes))],
    number: all.reduce((sum, { number }) => sum + number, 0),
    places: distinctPlaces(all.flatMap(({ places }) => places)),
  };
}

const can = /^it can (?!list the keys of )/;

/** First on how much it is held, then what that lets do, `it can a, b` of `it can a` and `it can b`, then what is not known. */
function inOrder(says: readonly string[]): string[] {
  const wide = says.filter((text) => text.startsWith("on everything in "));
  const able = says.filter((text) => can.test(text)).flatMap((text) => text.replace(can, "").split(", "));
  const others = says.filter((text) => !wide.includes(text) && !can.test(text));
  const abilities = [...new Set(able)].toSorted((a, b) => severityOfWords(a) - severityOfWords(b));
  return [...wide, ...(abilities.length === 0 ? [] : [`it can ${abilities.join(", ")}`]), ...others];
}

function severityOfWords(words: string): number {
  const found = powers.findIndex((power) => powerWords[power].said === words);
  return found === -1 ? powers.length : found;
}

function sayingKey({ told: { stacks, rules, says, fixes } }: Saying): string {
  return JSON.stringify([stacks, rules, says, fixes]);
}

/** So many holders of other roles each are told in one sentence. */
const maxGroups = 4;

function ofHolders(same: readonly Saying[]): ToldFinding[] {
  const groups = [...Map.groupBy(same, ({ held }) => JSON.stringify(held.map(({ roles }) => roles))).values()];
  const starts = Array.from({ length: Math.ceil(groups.length / maxGroups) }, (_, index) => index * maxGroups);
  return starts.map((start) => {
    const some = groups.slice(start, start + maxGroups);
    const all = some.flat();
    const told = together(all.map((each) => each.told));
    const of = { holders: countOf(all, ({ actor }) => idTold(actor)), scopes: countOf(all, ({ scope }) => scope.id) };
    const says = told.says.map((text) => inNumber(text, of));
    const held = some.flatMap(sayGroup);
    const brief = {
      held: some.length > 1 ? [sayRoles(all.flatMap((each) => each.held))] : held,
      says: says.map(briefly),
    };
    return { ...told, held, says, brief };
  });
}

function sayRoles(held: readonly Held[]): string {
  const byActor = [...Map.groupBy(held, ({ actor }) => idTold(actor)).values()];
  return sayHolding(held, ["roles"], sayEachOnOne(byActor) ?? `on ${sayScopes(scopesOf(held), plain)}`);
}

/** What many abilities come down to: `it can assign roles, and get at keys, secrets and identities`. */
function briefly(text: string): string {
  const { who = "", listed = "" } = /^(?<who>it|they) can (?!list the keys of )(?<listed>.+)$/.exec(text)?.groups ?? {};
  const abilities = listed.split(", ");
  if (abilities.length < 3) return text;
  const reached = Object.entries(ways).filter(([, way]) => abilities.some((words) => way.test(words)));
  const others = abilities.filter((words) => !Object.values(ways).some((way) => way.test(words)));
  const get = reached.length === 0 ? [] : [`get at ${listOf(reached.map(([what]) => what))}`];
  return `${who} can ${[...others, ...get].join(", and ")}`;
}

/** What each of these abilities is a way to. */
const ways: Readonly<Record<string, RegExp>> = {
  keys: /\bkeys\b/,
  secrets: /^write access policies$/,
  identities: /^(?:add federated credentials|attach the identity)$/,
};

function countOf(all: readonly Saying[], idOf: (held: Held) => string): number {
  return new Set(all.flatMap(({ held }) => held.map(idOf))).size;
}

/** So many are all named, so that the first goes with the first. */
const maxPaired = 4;

/** Who holds the same roles: on the same things, or each on something else. */
function sayGroup(group: readonly Saying[]): string[] {
  const all = group.flatMap(({ held }) => held);
  const byActor = [...Map.groupBy(all, ({ actor }) => idTold(actor)).values()];
  const places = new Set(byActor.map((same) => JSON.stringify(same.map(({ scope }) => scope.id).toSorted())));
  const [first] = all;
  if (first === undefined || group.some(({ held }) => held.length > 1)) return group.map(({ held }) => sayHeld(held));
  const on = sayScopes(scopesOf(all), plain);
  if (places.size === 1) return [sayHolding(all, first.roles, `on ${on}`)];
  const each = new Set(scopesOf(all)).size === byActor.length ? sayEachOnOne(byActor) : undefined;
  return each === undefined ? group.map(({ held }) => sayHeld(held)) : [sayHolding(all, first.roles, each)];
}

/** Where each of several holds something on one thing: which of them on which. Nothing where some hold more, or all the same. */
function sayEachOnOne(byActor: readonly (readonly Held[])[]): string | undefined {
  const all = byActor.flat();
  const scopes = new Set(all.map(({ scope }) => scope.id));
  if (byActor.length < 2 || byActor.length < all.length || scopes.size < 2) return undefined;
  const words = new Set(all.map(({ actor }) => wordOfActor(actor)));
  if (scopes.size < all.length || all.length > maxPaired || words.size > 1)
    return `each on one of ${sayScopes(scopesOf(all), plain)}`;
  const inOrder = all.toSorted((a, b) => byName(a.actor.name, b.actor.name));
  return `on ${listOf(scopesOf(inOrder).map((scope) => sayScope(scope, plain)))} respectively`;
}

function scopesOf(all: readonly Held[]): Scope[] {
  return all.map(({ scope }) => scope);
}

function sayHolding(all: readonly Held[], roles: readonly string[], on: string): string {
  const actors = all.map(({ actor }) => actor);
  const verb = new Set(actors.map(idTold)).size === 1 ? "holds" : "hold";
  return `${sayHolders(actors, plain)} ${verb} ${listOf(roles.map(sayRole))} ${on}`;
}

/** Escaped with the sentence that they stand in. */
const plain = (name: string): string => name;

/** `they can` of several; rules speak of one. */
function inNumber(text: string, { holders, scopes }: { readonly holders: number; readonly scopes: number }): string {
  const ofMany = holders < 2 ? text : text.replace(/^it can /, "they can ").replace("who that is", "who they are");
  return scopes < 2 ? ofMany : ofMany.replace("on everything in it,", "on everything in them,");
}
