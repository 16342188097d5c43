import type { Scope, ScopeKind } from "../terms/report.ts";
import type { Model, ModelScope } from "../facts/model.ts";
import { scopeIn } from "../holdings/effective.ts";
import { reaches } from "../holdings/reaches.ts";
import type { Gains } from "./gains.ts";

/** How many of them are listed. */
const maxReached = 100;

const serviceKinds: readonly ScopeKind[] = [
  ...(["openai", "aiservices", "cognitiveServices", "documentIntelligence"] as const),
  ...(["search", "keyVault", "storage"] as const),
];

/** The accounts and services of a model by the key of each scope that they lie in. */
export class Services {
  readonly #model: Model;
  #byPlace: ReadonlyMap<string, readonly ModelScope[]> | undefined;

  constructor(model: Model) {
    this.#model = model;
  }

  /**
   * By name, at most a hundred. They are looked up only when something changes, because most models are compared with
   * an equal one.
   */
  in(place: string): readonly ModelScope[] {
    this.#byPlace ??= byPlace(this.#model);
    return this.#byPlace.get(place) ?? [];
  }
}

function byPlace({ scopes, services }: Model): ReadonlyMap<string, readonly ModelScope[]> {
  const keyed = new Set(services.map(({ scope }) => scope.key));
  const found = new Map<string, ModelScope[]>();
  for (const scope of scopes.values()) {
    if (!serviceKinds.includes(scope.kind) && !keyed.has(scope.key)) continue;
    for (const place of scope.within) {
      const inside = found.get(place) ?? [];
      found.set(place, inside);
      if (inside.length < maxReached) inside.push(scope);
    }
  }
  return found;
}

/**
 * The services on which a gained operation applies. An operation that only reads settings does not count, nor
 * one on things that every resource has, such as its role assignments.
 */
export function reachedAmong(services: readonly ModelScope[], gainsOn: (scope: ModelScope) => Gains): Scope[] {
  return services
    .filter((scope) => {
      const { powers, witnesses } = gainsOn(scope);
      const isOfService = serviceKinds.includes(scope.kind) ? reaches(scope) : () => false;
      return (
        powers.length > 0 ||
        witnesses.some(
          ({ operation }) => operation !== undefined && !isNoUse.test(operation.name) && isOfService(operation),
        )
      );
    })
    .map(scopeIn);
}

const isNoUse = /^microsoft\.(authorization|insights)\/|\/read$/i;
