import type { Model, ModelActor, ModelScope } from "../facts/model.ts";
import { holdingsOf, type Holdings } from "../holdings/holdings.ts";
import { idleIn, type IdleOn } from "../holdings/idle.ts";
import { isHolder } from "../holdings/standing.ts";
import { actorsIn, scopesIn } from "./names.ts";

/** One side of a change, as expectations look at it. */
export interface Side {
  readonly model: Model;
  readonly holdings: Holdings;
  readonly idleOn: IdleOn;
  /** Whoever can be named. */
  readonly actors: readonly ModelActor[];
  readonly scopes: readonly ModelScope[];
  /** Whoever can hold anything: holders of a role elsewhere are not of this stack. */
  readonly holders: readonly ModelActor[];
}

/** A model is asked about by its stack, and about names by the others. */
const known = new WeakMap<Model, Side>();

export function sideOf(model: Model): Side {
  const found = known.get(model) ?? madeOf(model);
  known.set(model, found);
  return found;
}

function madeOf(model: Model): Side {
  const holdings = holdingsOf(model);
  const holders = [...holdings.actors.values()].filter((actor) => !isHolder(actor));
  const actors = actorsIn(model, holdings).filter((actor) => !isHolder(actor));
  return { model, holdings, idleOn: idleIn(model), actors, scopes: scopesIn(model), holders };
}
