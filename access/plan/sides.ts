import type { Line, Location } from "../terms/report.ts";
import { tellingPlaces } from "./calls.ts";
import type { PlanKind } from "./change.ts";
import type { Entries, Outcome } from "./entries.ts";
import { withNewUrns } from "./newUrns.ts";
import { keeps } from "./ops.ts";
import { locator, type Place } from "./position.ts";
import type { PlannedResource, ResourceState } from "./resource.ts";

/** The two sides that the entries of a digest make. */
export function sidesOf(
  { byUrn, renames }: Entries,
  kind: PlanKind,
  phantoms: ReadonlySet<string>,
): { readonly before: readonly PlannedResource[]; readonly after: readonly PlannedResource[] } {
  // The engine's order of resources changes from run to run.
  const entries = [...byUrn.values()].toSorted((a, b) => (a.urn < b.urn ? -1 : 1));
  const before = entries.flatMap(({ before: state, after: outcome, found: earlier }) => {
    if (state === undefined) return [];
    const drift = outcome !== undefined && isRefresh(outcome, kind) ? outcome.drift : earlier;
    return withNewUrns(found(state, drift?.before), renames);
  });
  const after = entries.flatMap(({ urn, after: outcome, found: earlier }) => {
    if (outcome === undefined) return [];
    if (!outcome.isShown) return withNewUrns(outcome.state, renames);
    return found(settled(outcome, kind, phantoms.has(urn)), isRefresh(outcome, kind) ? undefined : earlier?.after);
  });
  const finishedAfter = finished(after);
  const unchanged = new Map(after.map((state, index) => [state, finishedAfter[index]]));
  const finishedBefore = finished(before, (state) => unchanged.get(state));
  return { before: finishedBefore, after: finishedAfter };
}

/**
 * All places of one side together show where the project begins. Places of the other side may be from another machine.
 *
 * @param other the other side's resources by state: the same state is the same object on both sides.
 */
export function finished(
  states: readonly ResourceState[],
  other: (state: ResourceState) => PlannedResource | undefined = () => undefined,
): PlannedResource[] {
  const lineAt = locator(states.flatMap(({ places }) => places.slice(0, 1)));
  const tellingOf = tellingPlaces(states.map(({ places }) => places));
  return states.map((state) => {
    const { places, ...resource } = state;
    const made = other(state);
    const location = locationOf(places[0], tellingOf(places), lineAt);
    return made !== undefined && isSamePlace(made.location, location) ? made : { ...resource, location };
  });
}

function locationOf(
  innermost: Place | undefined,
  telling: Place | undefined,
  lineAt: (place: Place) => Line | undefined,
): Location | undefined {
  const line = innermost && lineAt(innermost);
  const call = telling === innermost ? undefined : telling && lineAt(telling);
  return line === undefined || call === undefined ? line : { ...call, in: line };
}

function isSamePlace(a: Location | undefined, b: Location | undefined): boolean {
  return isSameLine(a, b) && isSameLine(a?.in, b?.in);
}

function isSameLine(a: Line | undefined, b: Line | undefined): boolean {
  return a?.file === b?.file && a?.line === b?.line;
}

/** Azure's answers stay known unless the resource is replaced. */
function settled(outcome: Outcome, kind: PlanKind, isPhantom: boolean): ResourceState {
  const { state, op, old, drift } = outcome;
  if (old === undefined || !(keeps(op) || isPhantom)) return { ...state, outputs: {} };
  if (state === old) return state;
  if (isAnother(state, old)) {
    const other = isRefresh(outcome, kind) ? found(state, drift?.after) : state;
    return { ...other, outputs: {}, ...(state.op !== "read" && { apart: state.id ?? "" }) };
  }
  // In a preview the new outputs are present only sometimes, and never from Azure. In a refresh they are Azure's.
  if (!isRefresh(outcome, kind)) return { ...state, outputs: old.outputs, id: old.id ?? state.id };
  const outputs = Object.keys(state.outputs).length > 0 ? state.outputs : old.outputs;
  return { ...found(state, drift?.after), outputs, id: old.id ?? state.id };
}

function isRefresh({ op }: Outcome, kind: PlanKind): boolean {
  return kind === "refresh" || op === "refresh";
}

/** With the inputs that a refresh found in Azure. */
function found(state: ResourceState, inputs: ResourceState["inputs"] | undefined): ResourceState {
  return inputs === undefined ? state : { ...state, inputs };
}

/** Another id is another thing, whatever the step is called. */
function isAnother({ id }: ResourceState, old: ResourceState): boolean {
  return id !== undefined && old.id !== undefined && id.toLowerCase() !== old.id.toLowerCase();
}
