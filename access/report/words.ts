import { wordOfType } from "../identity/wordOf.ts";
import { isOfResource } from "../identity/ofResource.ts";
import { plainKey } from "../identity/plainKey.ts";
import { parseUrn } from "../plan/urn.ts";
import type { Actor, Cause, Location, Scope, StackReport, Step, StepKind, Verdict } from "../terms/report.ts";
import { actorWords, scopeWords } from "../terms/kinds.ts";
import { powerWords } from "../terms/powers.ts";
import { isSaid, principalName } from "../terms/principal.ts";
import { placeOfIssuer } from "../terms/subject.ts";
import { isTenant } from "../terms/tenant.ts";
import type { Power } from "../../roles/index.ts";
import { standingPowers } from "../../roles/powers.ts";
import type { Escape } from "./escape.ts";

/** Whoever writes data is not said to read it as well. */
export function sayPowers(powers: readonly Power[]): string {
  const said = powers.filter((power) => !(power === "readData" && powers.includes("writeData")));
  return said.map((power) => powerWords[power].said).join(", ");
}

/**
 * The same, with what is done alike said in one: `read keys and secrets`.
 *
 * @param isWide whether it is of many things: `attach identities`.
 */
export function sayTogether(powers: readonly Power[], isWide: boolean): string {
  const verbs = new Map<string, string[]>();
  for (const power of powers.filter((each) => !(each === "readData" && powers.includes("writeData")))) {
    const words = (isWide ? wideWords[power] : undefined) ?? powerWords[power].said;
    const { verb = words, what } = /^(?<verb>read|manage) (?<what>.+)$/.exec(words)?.groups ?? {};
    verbs.set(verb, [...(verbs.get(verb) ?? []), ...(what === undefined ? [] : [what])]);
  }
  return [...verbs].map(([verb, whats]) => [verb, listOf(whats)].join(" ").trim()).join(", ");
}

const wideWords: Partial<Record<Power, string>> = {
  attachIdentity: "attach identities",
  manageResource: "manage resources",
};

/** The word before the name of an actor; none where the name says it. */
export function wordOfActor(actor: Actor): string {
  const { kind, name } = actor;
  if (isOfResource(actor)) return "identity of";
  if (kind === "unknown") return isSaid(name) ? "" : "principal";
  if (kind === "host") return wordOfType(actor) ?? actorWords.host;
  return kind === "keyHolder" ? "" : actorWords[kind];
}

/** The name behind the word. */
export function nameOfActor({ kind, name }: Actor): string {
  return kind === "unknown" && !isSaid(name) ? principalName(name) : name;
}

/** What somebody is told by: that of which they have a key, or with which they do something. */
export function thingOf({ kind, name }: Actor): string | undefined {
  const isTold = kind === "keyHolder" || (kind === "unknown" && isSaid(name));
  return isTold ? / of (?<thing>\S+)$/.exec(name)?.groups?.["thing"] : undefined;
}

/** Whether somebody goes by what they do with a thing: who acts as that thing is somebody else. */
export function isAnybody({ kind, name }: Actor): boolean {
  return kind === "unknown" && isSaid(name);
}

/** `service account chat/chat-api`, `group ai-developers`, `anyone who has a key of aoai`. */
export function sayActor(actor: Actor, escape: Escape): string {
  return withWord(wordOfActor(actor), escape(nameOfActor(actor)));
}

/** The word before the name of an actor where identities are what it is about: they go by their name alone. */
export function wordOfWho(actor: Actor): string {
  return actor.kind === "identity" && !isOfResource(actor) ? "" : wordOfActor(actor);
}

/** Actors of one such kind are told together. */
export function kindTold(actor: Actor): string {
  return JSON.stringify([actor.kind, wordOfWho(actor)]);
}

/** Who is told as one: what is not known is told by its words alone, so that the same look-up in many places is one. */
export function idTold({ kind, id, name }: Actor): string {
  return kind === "unknown" ? name : id;
}

export function sayWho(actor: Actor, escape: Escape): string {
  return withWord(wordOfWho(actor), escape(nameOfActor(actor)));
}

/** What tells somebody or something from others of its name, in brackets after it. */
export function plainId({ id }: Pick<Actor | Scope, "id">): string {
  return plainKey(id);
}

/** Of these the name alone would be taken for that of an AI account. */
const saidKinds: ReadonlySet<Scope["kind"]> = new Set([
  ...(["resourceGroup", "subscription", "managementGroup"] as const),
  ...(["documentIntelligence", "search", "keyVault", "storage", "identity", "host", "group"] as const),
]);

/** The word before the name of a scope: its kind, where that is not an AI account that models are called on. */
export function wordOfScope(scope: Scope): string {
  const { kind } = scope;
  const own = kind === "host" || kind === "resource" ? wordOfType(scope) : undefined;
  return own ?? (saidKinds.has(kind) ? scopeWords[kind] : "");
}

export function sayScope(scope: Scope, escape: Escape): string {
  return isTenant(scope) ? "the whole tenant" : withWord(wordOfScope(scope), escape(scope.name));
}

function withWord(word: string, name: string): string {
  return word === "" ? name : `${word} ${name}`;
}

/** Words for a verdict, which never is in a glyph or a colour alone. `null`: there is nothing to compare with. */
export function sayVerdict(verdict: Verdict | null): { readonly glyph: string; readonly words: string } {
  return verdict === null ? { glyph: "·", words: "no baseline: the state, no verdict" } : verdicts[verdict];
}

const verdicts: Record<Verdict, { readonly glyph: string; readonly words: string }> = {
  broader: { glyph: "▲", words: "grows" },
  mixed: { glyph: "▲▼", words: "changes both ways" },
  unknown: { glyph: "?", words: "cannot tell" },
  narrower: { glyph: "▼", words: "shrinks" },
  same: { glyph: "=", words: "no change" },
};

/** Steps that give a role, whose text is its name. */
export const givingRoles: ReadonlySet<StepKind> = new Set(["roleAssignment", "accessPolicy", "roleDefinition"]);

/**
 * A step on the way to access, in words. The subject of a trust means nothing without who signs it.
 *
 * @param escape for names.
 * @param prose for sentences with names in them.
 */
export function sayStep({ kind, text, issuer }: Step, escape: Escape, prose: Escape = escape): string {
  if (givingRoles.has(kind)) return escape(text);
  if (kind !== "federatedCredential") return prose(text);
  return [`trust in ${escape(text)}`, ...sayPlace(issuer, prose)].join(" ");
}

/** Where the tokens of a subject come from, where the subject does not tell. */
export function sayPlace(issuer: string | undefined, prose: Escape): string[] {
  const place = issuer === undefined ? undefined : placeOfIssuer(issuer);
  return place === undefined ? [] : [prose(place)];
}

const opWords: ReadonlyMap<string, string> = new Map([
  ["create", "created"],
  ["create-replacement", "replaced"],
  ["delete", "deleted"],
  ["delete-replaced", "replaced"],
  ["import", "imported"],
  ["import-replacement", "replaced"],
  ["replace", "replaced"],
  ["update", "changed"],
]);

/** `created`, `changed in disableLocalAuth`; the engine's own word where it is another one. */
export function sayOp({ op, property }: Cause, escape: Escape): string {
  const word = opWords.get(op) ?? escape(op);
  if (property === undefined) return word;
  const [first = ""] = property.split(" ");
  const power = standingPowers.find((each) => each === first);
  return power === undefined ? `${word} in ${escape(property)}` : `${word} in who may ${powerWords[power].said}`;
}

/** The name by which the program knows a resource. A text that is no URN is its own name. */
export function nameOf(urn: string): string {
  return parseUrn(urn).name || urn;
}

/** `index.ts:12`; `index.ts:12 (in rbac.ts:21)` where a call leads there. */
export function sayLocation({ file, line, in: inner }: Location): string {
  const called = inner === undefined ? "" : ` (in ${inner.file}:${String(inner.line)})`;
  return `${file}:${String(line)}${called}`;
}

/** Not a word more than is known: what cannot be told may be access. */
export function sayNobody(stacks: readonly Pick<StackReport, "unknowns">[]): string {
  return stacks.every(({ unknowns }) => unknowns.length === 0)
    ? "Nobody is given access."
    : "No access that can be told. What is not known may give some:";
}

/** `1 role assignment`, `3 role assignments`, `2 model deployments`. */
export function count(number: number, noun: string): string {
  return `${String(number)} ${number === 1 ? noun : pluralOf(noun)}`;
}

export function pluralOf(noun: string): string {
  return /[^aeou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** A text with a full stop at its end, and not with two. */
export function sentence(text: string): string {
  return /[.…]$/.test(text) ? text : `${text}.`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listOf(words: readonly string[], joined: "and" | "or" = "and"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${joined} ${words.at(-1) ?? ""}`;
}
