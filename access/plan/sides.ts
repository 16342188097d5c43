import type { PlanKind } from "./change.ts";
import type { Entries, Outcome } from "./entries.ts";
import { keeps } from "./ops.ts";
import { locator } from "./position.ts";
import type { PlannedResource, ResourceState } from "./resource.ts";

/** The two sides that the entries of a digest make. */
export function sidesOf(
  { byUrn, renames }: Entries,
  kind: PlanKind,
  phantoms: ReadonlySet<string>,
): { readonly before: readonly PlannedResource[]; readonly after: readonly PlannedResource[] } {
  const entries = [...byUrn.values()];
  const before = entries.flatMap((entry) => (entry.before === undefined ? [] : withNewUrns(entry.before, renames)));
  const after = entries.flatMap(({ urn, after: outcome }) => {
    if (outcome === undefined) return [];
    return outcome.isShown ? settled(outcome, kind, phantoms.has(urn)) : withNewUrns(outcome.state, renames);
  });
  return { before: finished(before), after: finished(after) };
}

/** Together the places of one side tell where the project begins; those of the other may be another machine's. */
export function finished(states: readonly ResourceState[]): PlannedResource[] {
  const locate = locator(states.map(({ place }) => place));
  return states.map(({ place, ...resource }) => ({ ...resource, location: locate(place) }));
}

/** What Azure has answered stays known unless the resource is made anew. */
function settled({ state, op, old }: Outcome, kind: PlanKind, isPhantom: boolean): ResourceState {
  if (old === undefined || !(keeps(op) || isPhantom)) return { ...state, outputs: {} };
  if (state === old) return state;
  // In a preview the new outputs are there or not as it happens, and never from Azure; those of a refresh are Azure's.
  const isFresh = (kind === "refresh" || op === "refresh") && Object.keys(state.outputs).length > 0;
  return { ...state, outputs: isFresh ? state.outputs : old.outputs, id: old.id ?? state.id };
}

/** Old states name others by the URNs that these had; a resource that is renamed is the same one on both sides. */
function withNewUrns(state: ResourceState, renames: ReadonlyMap<string, string>): ResourceState {
  if (renames.size === 0) return state;
  const renamed = (urn: string) => renames.get(urn) ?? urn;
  return {
    ...state,
    parent: state.parent === undefined ? undefined : renamed(state.parent),
    sources: new Map([...state.sources].map(([key, urns]) => [key, urns.map(renamed)])),
  };
}
