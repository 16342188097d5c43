import { wordOfType } from "./wordOf.ts";
import { isOfResource } from "./ofResource.ts";
import { actorWords, scopeWords } from "../terms/kinds.ts";
import { sayPrincipal } from "../terms/principal.ts";
import type { Actor, Scope, ScopeKind } from "../terms/report.ts";
import { isTenant } from "../terms/tenant.ts";

/** AI accounts: what a message is about when it says a name alone. */
export const accountKinds: readonly ScopeKind[] = ["openai", "aiservices", "cognitiveServices", "documentIntelligence"];

/** `identity chat-api`, `group ai-developers`, `whoever deploys`. */
export function sayActor(actor: Actor): string {
  const { kind, name } = actor;
  if (kind === "keyHolder") return say(name);
  if (kind === "unknown") return sayPrincipal(say(name));
  const word = isOfResource(actor) ? "identity of" : kind === "host" ? wordOfType(actor) : undefined;
  return `${word ?? actorWords[kind]} ${say(name)}`;
}

/** `aoai`, `resource group ai`. */
export function sayScope(scope: Scope): string {
  const { kind, name } = scope;
  if (isTenant(scope)) return "the whole tenant";
  const own = kind === "host" || kind === "resource" ? wordOfType(scope) : undefined;
  if (own !== undefined) return `${own} ${say(name)}`;
  const isAlone =
    kind === "resource" || kind === "unknown" || (accountKinds.includes(kind) && kind !== "documentIntelligence");
  return isAlone ? say(name) : `${scopeWords[kind]} ${say(name)}`;
}

/** A name or text of the program: very long ones are cut, between characters. */
export function say(text: string): string {
  if (text.length <= maxLetters) return text;
  const letters = Array.from(text.slice(0, 2 * maxLetters + 2));
  return letters.length > maxLetters ? `${letters.slice(0, maxLetters).join("")}…` : text;
}

const maxLetters = 120;

/** The form in which two app settings are one: letter case does not count, and on Linux `:` is written `__`. */
export function sameSetting(name: string): string {
  return name.toLowerCase().replaceAll(":", "__");
}

/**
 * `a`, `a and b`, `a, b, c and 4 more`.
 *
 * @param total how many there are, where only the first are given.
 */
export function sayList(texts: readonly string[], total = texts.length, joined: "and" | "or" = "and"): string {
  const rest = total - maxListed;
  const listed = rest > 0 ? [...texts.slice(0, maxListed), `${String(rest)} more`] : texts;
  const last = listed.at(-1) ?? "";
  return listed.length < 2 ? last : `${listed.slice(0, -1).join(", ")} ${joined} ${last}`;
}

/** How many of a list are named. */
export const maxListed = 3;
