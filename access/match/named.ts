import { isDeployer } from "../identity/deployer.ts";
import { parseKey } from "../identity/parseKey.ts";
import type { Principal, Principals } from "../identity/principals.ts";
import type { Known } from "../facts/known.ts";
import type { Model, ModelActor } from "../facts/model.ts";
import { modelOfEvidence, type Evidence, type Sides } from "./evidence.ts";
import { mapModel } from "./mapModel.ts";

/** The facts of one side, with names for object ids, for questions. */
export function namedFactsOf(evidence: Evidence, known: Known): Model {
  return named([modelOfEvidence(evidence, known)] as const, known)[0];
}

/** The facts of both sides, with names for object ids. */
export function namedSides(sides: Sides, known: Known): Sides {
  if (sides.before === null) return { ...sides, after: named([sides.after] as const, known)[0] };
  const [before, after] = named([sides.before, sides.after] as const, known);
  return { ...sides, before, after };
}

/**
 * The same facts with names for the object ids that the project's settings name. The key stays that of the id: names decide
 * nothing about what is the same, so that a lock needs none.
 *
 * @param models of both sides: a name that somebody else has on either side is told apart on both.
 */
export function named<Models extends readonly Model[]>(
  models: Models,
  { principals = new Map() }: Pick<Known, "principals">,
): Models {
  if (principals.size === 0) return models;
  const actors = new Map(models.flatMap(actorsIn).map((actor) => [actor.key, actor]));
  const names = namesOf([...actors.values()], principals);
  if (names.size === 0) return models;
  const actor = (old: ModelActor): ModelActor => ({ ...old, ...names.get(old.key) });
  const same = (text: string) => text;
  return models.map((model) => mapModel(model, { key: same, id: same, actor })) as unknown as Models;
}

/** Who is named anew, by key. */
function namesOf(actors: readonly ModelActor[], principals: Principals): ReadonlyMap<string, Principal> {
  const told = actors.flatMap((actor) => {
    const principal = principalOf(actor, principals);
    return principal === undefined ? [] : [{ key: actor.key, id: actor.id, principal }];
  });
  const keys = new Set(told.map(({ key }) => key));
  const bearers = [...actors.filter(({ key }) => !keys.has(key)), ...principals.values()].map(sayBearer);
  const counts = Map.groupBy(bearers, (bearer) => bearer);
  return new Map(
    told.map(({ key, id, principal }) => {
      const isAlone = counts.get(sayBearer(principal))?.length === 1 && !endsWithId.test(principal.name);
      return [key, isAlone ? principal : { ...principal, name: `${principal.name} (${id})` }];
    }),
  );
}

/** A name that ends so would pass for one that is told apart by another id. */
const endsWithId = /\([\da-f-]{36}\)\s*$/i;

/** Reports do not tell letter cases apart well enough. */
function sayBearer({ kind, name }: Pick<ModelActor, "kind" | "name">): string {
  return `${kind} ${name.trim().toLowerCase()}`;
}

/** Who has the id of an actor, where no resource of the program has it. */
function principalOf(actor: ModelActor, principals: Principals): Principal | undefined {
  if (actor.kind !== "unknown" || isDeployer(actor)) return undefined;
  const key = parseKey(actor.key);
  // An id that several resources claim has their names: the settings do not decide between them.
  const isUnclaimed = actor.name.toLowerCase().includes(actor.id.toLowerCase()) || / of stack /.test(actor.name);
  return key.kind === "object" && isUnclaimed ? principals.get(key.id.toLowerCase()) : undefined;
}

function actorsIn({ grants, holders, trusts, hosts, memberships, standings }: Model): ModelActor[] {
  return [
    ...[...grants, ...holders, ...standings].map(({ actor }) => actor),
    ...[...trusts, ...hosts].flatMap(({ actor, identity }) => [actor, identity.actor]),
    ...memberships.flatMap(({ member, group }) => [member, group]),
  ];
}
