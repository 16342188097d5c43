import type { AccessChange, Actor, Scope, Step } from "../terms/report.ts";
import type { Power } from "../../roles/index.ts";
import { standingPowers } from "../../roles/powers.ts";
import type { Entry } from "./entry.ts";
import type { Format } from "./format.ts";
import { isUnread, unreadName } from "./unread.ts";
import { isWide } from "./resourceFolds.ts";
import { count, givingRoles, nameOf, sayOp, sayPlace, sayPowers, sayScope, sayStep, sayWho } from "./words.ts";
import { areNamed, sayActors, sayNames, sayScopes } from "./names.ts";
import { maxWitnesses } from "../../roles/missing.ts";

/** A line below a change: what it is about, and the parts that it lists. */
export interface Detail {
  readonly label: "who" | "role" | "was" | "how" | "proof" | "lost" | "why" | "reach" | "reaches" | "so also" | "cause";
  readonly parts: readonly string[];
}

/** So many of a list are named; the number of the others is exact. */
const maxNamed = 3;
const maxSteps = 4;

/** `weekly-report gains: manage models on aoai`. */
export function headlineOf({ changes, elsewhere, alike }: Entry, { escape, prose }: Format): string {
  const [change] = changes;
  const { scope, verdict, powers, gained: reasons } = change;
  if (isUnread(change)) {
    const more = reasons.length > 1 ? ` (and ${String(reasons.length - 1)} more)` : "";
    const through = sayNames(changes.map(unreadName), escape);
    return `cannot tell who gets what through ${through}: ${prose(reasons[0] ?? "not read")}${more}`;
  }
  const isOne = changes.length === 1;
  const actors = changes.map(({ actor }) => actor);
  const who = areNamed(actors) ? sayActors(actors, escape) : count(actors.length, "actor");
  const on = `${sayScopes([scope, ...alike.map((change) => change.scope)], escape)}${sayElsewhere(scope, elsewhere)}`;
  const gained = sayWhat(powers.gained, on, scope);
  const lost = sayWhat(powers.lost, on, scope);
  switch (verdict) {
    case "broader":
      return `${who} ${isOne ? "gains" : "gain"}: ${gained}`;
    case "narrower":
      return `${who} ${isOne ? "loses" : "lose"}: ${lost}`;
    case "mixed":
      return `${who} ${isOne ? "gains" : "gain"}: ${gained}; and ${isOne ? "loses" : "lose"}: ${lost}`;
    case "unknown":
      return `cannot tell what ${who} may do on ${on}`;
    case "same":
      return `${who} may do the same on ${on}`;
  }
}

/** A grant on what has others in it is one on these too. */
function sayElsewhere(scope: Scope, elsewhere: Entry["elsewhere"]): string {
  const number = new Set(elsewhere.map((change) => change.scope.id)).size;
  if (number === 0) return "";
  return isWide(scope) ? ` (and on ${count(number, "resource")} in it)` : ` (and on ${count(number, "more resource")})`;
}

function sayWhat(powers: readonly Power[], on: string, { kind }: Scope): string {
  if (powers.length === 1 && powers[0] === "actAs")
    return kind === "host" ? `act as the identity of ${on}` : `act as ${on}`;
  if (powers.length === 1 && powers[0] === "joinGroup") return `be a member of ${on}, and hold what it holds elsewhere`;
  return `${sayPowers(powers) || "other operations"} on ${on}`;
}

/** Role, way, proof, who else and cause of a change. */
export function detailsOf(entry: Entry, rolesAfter: RolesAfter, format: Format): Detail[] {
  const { changes, through } = entry;
  const [change] = changes;
  // All else that there is to say of what is not read is its headline.
  if (isUnread(change)) {
    const places = changes.flatMap(({ cause }) => cause.flatMap(({ location }) => location ?? []));
    return places.length === 0 ? [] : [{ label: "cause", parts: few(places, format.place) }];
  }
  const details: Detail[] = [
    ...(isOneWay(changes, format)
      ? waysOf(change, rolesAfter, format)
      : [{ label: "who" as const, parts: few(changes, (each) => sayWithWay(each, format)) }]),
    ...proofsOf(provingChange(entry), format),
    { label: "reach", parts: few(saidReach(entry, format), (text) => text) },
    { label: "reaches", parts: few(change.reaches ?? [], (scope) => sayScope(scope, format.escape)) },
    { label: "so also", parts: few(through, (each) => soAlso(each, change, format)) },
    { label: "cause", parts: saidCauses(entry, format) },
  ];
  return details.filter(({ parts }) => parts.length > 0);
}

/** The roles that an actor holds on a scope after the change. */
export type RolesAfter = (actor: Actor, scope: Scope) => readonly string[];

function waysOf(
  { actor, scope, verdict, via, gained }: AccessChange,
  rolesAfter: RolesAfter,
  format: Format,
): Detail[] {
  const { escape } = format;
  const last = via.at(-1);
  // A role that nobody knows is named by the reason why.
  const isSaid = isRole(last) && verdict === "unknown" && gained.some((why) => why.includes(last.text));
  const role = isRole(last) && !isSaid ? escape(last.text) : undefined;
  const how = sayWay(role === undefined && !isSaid ? via : via.slice(0, -1), format);
  if (verdict !== "narrower") return [detail("role", role), detail("how", how)];
  if (role === undefined) return [detail("was", how)];
  const now = rolesAfter(actor, scope).map(escape).join(", ");
  return [now === "" ? detail("was", role) : detail("role", `${role} → ${now}`), detail("how", how)];
}

/** Whether several come by the same way, which is then told as that of one. What is left after a loss is each one's own. */
function isOneWay([first, ...others]: Entry["changes"], format: Format): boolean {
  const ways = new Set([first, ...others].map(({ via }) => sayWay(via, format)));
  return others.length === 0 || (first.verdict !== "narrower" && ways.size === 1);
}

function detail(label: Detail["label"], part: string | undefined): Detail {
  return { label, parts: part === undefined || part === "" ? [] : [part] };
}

/** A way of many steps is told from its beginning. */
function sayWay(via: readonly Step[], format: Format): string {
  const steps = via.slice(0, maxSteps).map((step) => sayStep(step, format.escape, format.prose));
  const more = via.length - steps.length;
  return [...steps, ...(more > 0 ? [`${String(more)} more steps`] : [])].join(" → ");
}

function isRole(step: Step | undefined): step is Step {
  return step !== undefined && givingRoles.has(step.kind);
}

/** What follows from acting as an identity, the same for several actors once. */
function saidReach({ reach }: Entry, { escape }: Format): string[] {
  const said = reach.map(({ scope, verdict, powers, via }) => {
    const on = sayScope(scope, escape);
    const last = via.at(-1);
    const role = isRole(last) ? ` (${escape(last.text)})` : "";
    if (verdict === "unknown") return `cannot tell what on ${on}${role}`;
    return `${sayWhat(verdict === "narrower" ? powers.lost : powers.gained, on, scope)}${role}`;
  });
  return [...new Set(said)];
}

/** That somebody acts as an identity is no operation: what they reach by it is proof. */
function provingChange({ changes: [change], reach: [reached] }: Entry): AccessChange {
  const isProof = [...change.gained, ...change.lost].some(isOperation);
  return isProof || reached === undefined ? change : reached;
}

/** A power that no role gives stands among operations by its name. */
function isOperation(witness: string): boolean {
  return !(standingPowers as readonly string[]).includes(witness);
}

function proofsOf({ verdict, gained, lost }: AccessChange, { escape, prose }: Format): Detail[] {
  const proof = (label: Detail["label"], witnesses: readonly string[], say = escape): Detail => {
    const [first, ...others] = witnesses.filter(isOperation);
    const atLeast = others.length + 1 < maxWitnesses ? "" : "at least ";
    const more = others.length === 0 ? "" : ` (and ${atLeast}${String(others.length)} more)`;
    return detail(label, first === undefined ? undefined : `${say(first)}${more}`);
  };
  if (verdict === "narrower") return [proof("proof", lost)];
  const gains = verdict === "unknown" ? proof("why", gained, prose) : proof("proof", gained);
  return [gains, proof("lost", lost)];
}

function sayWithWay({ actor, via }: AccessChange, format: Format): string {
  const way = sayWay(via, format);
  const who = sayWho(actor, format.escape);
  return way === "" ? who : `${who} (${way})`;
}

/** Who comes in, by which steps beyond the way of the one that the change was made for. */
function soAlso({ actor, via }: AccessChange, through: AccessChange, format: Format): string {
  const steps = via.slice(0, via.length - through.via.length);
  const [step] = steps;
  const trusts = steps.length === 1 && step?.kind === "federatedCredential" && through.actor.kind === "identity";
  const place = sayPlace(step?.issuer, format.prose);
  const way = trusts ? `trusted by ${format.escape(through.actor.name)}` : sayWay(steps, format);
  return [sayWho(actor, format.escape), ...(trusts ? place : []), `(${way})`].join(" ");
}

/** The causes of all of it: those of which the same is said together. */
function saidCauses({ changes: [change, ...others], alike }: Entry, { escape, place }: Format): string[] {
  const causes = new Map(
    [change, ...others, ...alike].flatMap(({ cause }) => cause).map((each) => [JSON.stringify(each), each]),
  );
  const said = Map.groupBy(causes.values(), (cause) => {
    const where = cause.location === undefined ? "" : `, ${place(cause.location)}`;
    return `${sayOp(cause, escape)}${where}`;
  });
  return few(
    [...said],
    ([what, same]) =>
      `${sayNames(
        same.map(({ urn }) => nameOf(urn)),
        escape,
      )} ${what}`,
  );
}

function few<Item>(items: readonly Item[], say: (item: Item) => string): string[] {
  const more = items.length - maxNamed;
  // Naming one more takes no more room than counting it.
  const named = items.slice(0, more > 1 ? maxNamed : items.length).map(say);
  return more > 1 ? [...named, `and ${String(more)} more`] : named;
}
