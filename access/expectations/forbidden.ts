import { isDeployer } from "../identity/deployer.ts";
import { parseKey } from "../identity/parseKey.ts";
import { sayActor } from "../identity/words.ts";
import type { ModelActor, ModelScope } from "../facts/model.ts";
import { powersAt } from "../holdings/effective.ts";
import type { Holding } from "../holdings/holdings.ts";
import { countedOf } from "../holdings/idle.ts";
import { placeOf } from "../holdings/place.ts";
import { isStanding } from "../holdings/standing.ts";
import { gainsOf, type Power, type RoleDefinition } from "../../roles/index.ts";
import { isRolePower } from "../../roles/powers.ts";
import type { Side } from "./side.ts";

/** What must not be: somebody of these has something of this somewhere. */
export interface Forbidden {
  /** By key: only these, or everybody else. */
  readonly who: { readonly of: readonly ModelActor[] } | { readonly besides: ReadonlySet<string> };
  /** Any of these powers; undefined: whatever it allows. */
  readonly powers: readonly Power[] | undefined;
  /** On these, in them or around them; undefined: on anything. */
  readonly on: readonly ModelScope[] | undefined;
  /** But for what is held on these or in them. */
  readonly outside: readonly ModelScope[];
}

/** One way in which something is that must not be. */
export interface Breach {
  readonly actor: ModelActor;
  /** Where it is held. */
  readonly scope: ModelScope;
  /** The powers that must not be; empty where anything must not be. */
  readonly powers: readonly Power[];
  readonly holding: Holding;
  /** Why it is not certain; undefined if it is. */
  readonly doubt: string | undefined;
}

/** Every holding that must not be, or may not be, in the order of the model. */
export function breachesOf(forbidden: Forbidden, side: Side): Breach[] {
  return side.holders.flatMap((actor) => {
    const who = whoIs(actor, forbidden);
    return who === undefined
      ? []
      : side.holdings.of(actor).flatMap((holding) => breachIn(holding, who.doubt, forbidden, side));
  });
}

/** Whether it is about an actor; with a doubt where nobody can tell whether it is one of those that are meant. */
function whoIs(actor: ModelActor, { who }: Forbidden): { readonly doubt?: string } | undefined {
  if ("besides" in who) return who.besides.has(actor.key) ? undefined : {};
  if (who.of.some(({ key }) => key === actor.key)) return {};
  const meant = who.of.find((one) => mayBe(actor, one));
  return meant && { doubt: `${sayActor(actor)} may be ${sayActor(meant)}` };
}

/** Whether a principal of which nobody can tell who it is may be somebody. */
function mayBe(unknown: ModelActor, named: ModelActor): boolean {
  if (unknown.kind !== "unknown") return false;
  if (isDeployer(unknown)) return named.kind !== "group" && named.kind !== "keyHolder";
  // Two object ids are two principals, and whoever is trusted by subject has none.
  return !isObject(unknown) || !(isObject(named) || hasNoObjectId.has(named.kind));
}

const hasNoObjectId: ReadonlySet<ModelActor["kind"]> = new Set([
  "serviceAccount",
  "github",
  "federated",
  "host",
  "keyHolder",
]);

const isObject = ({ key }: ModelActor): boolean => parseKey(key).kind === "object";

function breachIn(holding: Holding, who: string | undefined, forbidden: Forbidden, side: Side): Breach[] {
  const { actor, scope } = holding;
  const within = forbidden.outside.map((allowed) => placeOf(scope, allowed, side.model.scopes));
  if (within.some((place) => place === "here" || place === "inside")) return [];
  const places = (forbidden.on ?? [scope]).flatMap((asked) => {
    const place = placeOf(scope, asked, side.model.scopes);
    // What is held around something counts as it applies there: Owner of a group reads no secrets of an AI account.
    return place === undefined ? [] : [{ on: place === "inside" ? scope : asked, isCertain: place !== "perhapsAbove" }];
  });
  const answers = places.map(({ on, isCertain }) => ({
    ...answerOf(countedOf(holding, side.idleOn(holding, on.key)), on, forbidden.powers),
    where: isCertain ? undefined : `whether it lies in ${sayPlace(scope)} is not known`,
  }));
  const powers = (forbidden.powers ?? []).filter((power) => answers.some((answer) => answer.powers.includes(power)));
  const some = answers.filter(({ isAny }) => isAny);
  if (some.length === 0) return [];
  const certain = some.find(({ doubt, where }) => doubt === undefined && where === undefined);
  const doubts = [who, certain === undefined ? (some[0]?.doubt ?? some[0]?.where) : undefined];
  const doubt = doubts.filter((each) => each !== undefined).join("; ");
  return [{ actor, scope, powers, holding, doubt: doubt === "" ? undefined : doubt }];
}

const sayPlace = ({ name }: ModelScope): string => name;

interface Answer {
  readonly isAny: boolean;
  readonly powers: readonly Power[];
  readonly doubt?: string;
}

/** What of these powers a holding gives on a scope; without powers, whether it gives anything. */
function answerOf({ role, isAtMost }: Holding, on: ModelScope, powers: readonly Power[] | undefined): Answer {
  const atMost = isAtMost === true ? { doubt: "the key may open less" } : {};
  if (isStanding(role)) {
    const isAny = powers?.includes(role.power) ?? true;
    return { isAny, powers: isAny ? [role.power] : [] };
  }
  const { definition } = role;
  if (definition === undefined) {
    const isAny = powers?.some(isRolePower) ?? true;
    return { isAny, powers: [], doubt: `what ${role.name} allows is not known` };
  }
  if (powers === undefined) return { isAny: allowsAnything(definition), powers: [], ...atMost };
  const held = powersAt(definition, on).filter((power) => powers.includes(power));
  return { isAny: held.length > 0, powers: held, ...atMost };
}

const nothing: RoleDefinition = { id: "", name: "", permissions: [] };

/** Also where it is too costly to decide. */
function allowsAnything(role: RoleDefinition): boolean {
  return gainsOf(nothing, role)?.length !== 0;
}
