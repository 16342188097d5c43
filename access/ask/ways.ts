import { distinctSteps, powersAt, powersHeld } from "../holdings/effective.ts";
import { holdingsOf, type Holding, type Holdings } from "../holdings/holdings.ts";
import { countedOf, idleIn, type IdleOn } from "../holdings/idle.ts";
import type { Model, ModelActor, ModelScope } from "../facts/model.ts";
import { isStanding, roleOf } from "../holdings/standing.ts";
import { reaches } from "../holdings/reaches.ts";
import { channels, type Channel, type Step } from "../terms/report.ts";
import { byText } from "../../roles/order.ts";
import { allows, type Operation, type Power } from "../../roles/index.ts";
import { isRolePower } from "../../roles/powers.ts";
import { operationsNamed } from "./operations.ts";
import { placeOf, type Place } from "../holdings/place.ts";

/** One way in which somebody holds something on a resource. */
export interface Way {
  readonly actor: ModelActor;
  /** The scope on which it is held: the resource, a scope around it, or something inside it. */
  readonly scope: ModelScope;
  readonly place: Place;
  readonly channel: Channel;
  /** The role; undefined if the way only leads to acting as an identity. */
  readonly role: string | undefined;
  readonly powers: readonly Power[];
  readonly via: readonly Step[];
  /** The switch because of which it does not count, in whole or for data; undefined if it counts. */
  readonly idle: string | undefined;
  /** Why it is not certain; undefined if it is. */
  readonly doubt: string | undefined;
}

/** What somebody may do: a power, or one operation. */
export type Question = { readonly power: Power } | { readonly operation: string };

/** Every way in which an actor holds something on a resource, strongest first, then by name. */
export function explain(model: Model, actor: ModelActor, asked: ModelScope): Way[] {
  return strongestFirst(waysOf(askable(model), actor, asked));
}

/** Everybody who may do something on a resource, and how, by channel and name. Uncertain ways come last. */
export function whoCan(model: Model, question: Question, asked: ModelScope): Way[] {
  const all = askable(model);
  const answer = "power" in question ? hasPower(question.power) : mayDo(operationsNamed(question.operation));
  return strongestFirst([...all.holdings.actors.values()].flatMap((actor) => waysOf(all, actor, asked, answer)));
}

/** The facts that questions are about. */
interface Askable {
  readonly scopes: Model["scopes"];
  readonly holdings: Holdings;
  readonly idleOn: IdleOn;
}

/** Holders of a role elsewhere matter to a change. A question is only about actors that the stack declares. */
function askable(model: Model): Askable {
  return { scopes: model.scopes, holdings: holdingsOf({ ...model, holders: [] }), idleOn: idleIn(model) };
}

/** Whether an operation can happen at a scope or below it. */
export function happensAt(scope: ModelScope, operation: string): boolean {
  return operationsNamed(operation).some(reaches(scope));
}

/** The answer of a holding to a question: no, yes, or why it is uncertain. */
type Answer = false | { readonly doubt?: string };

function waysOf(
  { scopes, holdings, idleOn }: Askable,
  actor: ModelActor,
  asked: ModelScope,
  answer: (holding: Holding, on: ModelScope) => Answer = isKnown,
): Way[] {
  return holdings.of(actor).flatMap((holding) => {
    const place = placeOf(holding.scope, asked, scopes);
    if (place === undefined) return [];
    // Inherited access counts as it applies to the resource of the question: Owner of a group reads no secrets of an AI
    // account.
    const on = place === "inside" ? holding.scope : asked;
    const answered = answer(holding, on);
    if (answered === false) return [];
    const idle = idleOn(holding, on.key);
    const counted = countedOf(holding, idle);
    // A question about one operation may be answered by the part that counts; a list of all holdings shows both parts.
    const isIdle = idle !== undefined && (answer === isKnown || answer(counted, on) === false);
    const way = wayOf(counted, place, on, answered.doubt);
    return [isIdle ? { ...way, idle: idle.while } : way];
  });
}

function wayOf({ actor, scope, channel, role, via }: Holding, place: Place, on: ModelScope, doubt?: string): Way {
  const where = place === "perhapsAbove" ? "whether the resource lies in it is not known" : undefined;
  const powers = powersHeld({ role, scope: on });
  return {
    idle: undefined,
    actor,
    scope,
    place,
    channel,
    role: roleOf(role)?.name,
    powers,
    via: distinctSteps(via),
    doubt: doubt ?? where,
  };
}

const unknownRole = "what this role allows is not known";

function isKnown({ role }: Holding): Answer {
  return !isStanding(role) && role.definition === undefined ? { doubt: unknownRole } : {};
}

function hasPower(power: Power): (holding: Holding, on: ModelScope) => Answer {
  return ({ role }, on) => {
    // No role gives such a power itself: the steps to acting as an identity are ways of their own.
    if (isStanding(role)) return role.power === power && {};
    if (!isRolePower(power)) return false;
    if (role.definition === undefined) return { doubt: unknownRole };
    return powersAt(role.definition, on).includes(power) && {};
  };
}

function mayDo(operations: readonly Operation[]): (holding: Holding) => Answer {
  return ({ role }) => {
    if (isStanding(role)) return false;
    const { definition } = role;
    if (definition === undefined) return { doubt: unknownRole };
    const allowed = operations.map((operation) => allows(definition, operation));
    if (allowed.includes("yes")) return {};
    return allowed.includes("conditionally") && { doubt: "only under a condition" };
  };
}

function strongestFirst(ways: readonly Way[]): Way[] {
  const rank = ({ doubt, idle, channel }: Way) =>
    (doubt === undefined && idle === undefined ? 0 : channels.length) + channels.indexOf(channel);
  return ways.toSorted((a, b) => rank(a) - rank(b) || byText(nameOf(a), nameOf(b)));
}

/** The order must not depend on the order of declarations. */
function nameOf({ actor, scope, role = "", via }: Way): string {
  return [actor.kind, actor.name, scope.name, role, ...via.map(({ urn }) => urn)].join("\0");
}
