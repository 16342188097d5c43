import { changedInputs, inputOf, withChangedSecrets } from "./changedSecrets.ts";
import { isRecord, own, stringAt, stringsOf, type Json } from "./digest.ts";
import { driftOf, type Drift } from "./drift.ts";
import { ends, keeps } from "./ops.ts";
import { plainInputs } from "./plain.ts";
import { malformed } from "./planError.ts";
import type { Place, Places } from "./position.ts";
import { readState } from "./readState.ts";
import type { ResourceState } from "./resource.ts";
import { isUnchanged } from "./unchanged.ts";
import { nameIn } from "./urn.ts";

/** One step of a digest. */
export interface Step {
  /** The URN that the resource has from now on. */
  readonly urn: string;
  readonly op: string;
  readonly before: ResourceState | undefined;
  readonly after: ResourceState | undefined;
  /** The URN that it had until now, where an alias renames it. */
  readonly oldUrn: string | undefined;
  /** The inputs that make the engine replace the resource. */
  readonly reasons: readonly string[];
  /** Ends the old copy of a resource that was replaced in an earlier run, which then could not delete it. */
  readonly isLeftover: boolean;
  /** The differences between Azure's earlier and present answers, which count if the step is part of a refresh. */
  readonly drift: Drift | undefined;
  /** The states in the digest. */
  readonly raw: { readonly old: Json | undefined; readonly wanted: Json | undefined };
}

/** @throws PlanError when it is not a step. */
export function readStep(step: Json, number: number, places: Places): Step {
  const op = (stringAt(step, "op") ?? "unknown").slice(0, maxOpLength);
  const where = `step ${number}`;
  const [old, wanted] = [own(step, "oldState"), own(step, "newState")];
  const oldState = readState(old, op, `${where}: oldState`, places);
  const isSame = keeps(op) && isUnchanged(old, wanted);
  const wantedState =
    isSame && oldState !== undefined
      ? placedAt(places.of(wanted), oldState)
      : readState(wanted, op, `${where}: newState`, places);
  const changes = wantedState !== undefined && oldState !== undefined && op !== "same";
  const newState = changes ? withChangedSecrets(wantedState, changedInputs(step, op)) : wantedState;
  const urn = newState?.urn ?? stringAt(step, "urn") ?? oldState?.urn;
  if (urn === undefined || (oldState === undefined && newState === undefined)) {
    throw malformed(`${where} has neither an old nor a new state with urn and type`);
  }
  // With another type it is another resource, whatever its alias says.
  const isRenamed = oldState !== undefined && oldState.urn !== urn && oldState.type === (newState ?? oldState).type;
  const oldUrn = isRenamed ? oldState.urn : undefined;
  const before = isRenamed ? renamed(oldState, urn) : oldState;
  return {
    urn,
    op,
    before,
    after: newState,
    oldUrn,
    reasons: reasonsOf(step),
    isLeftover: ends(op) && own(old, "delete") === true,
    drift: keeps(op) && !isSame ? plainDrift(driftOf(old, wanted), where) : undefined,
    raw: { old, wanted },
  };
}

/** The differences, without the engine's wrappers. @throws PlanError when they nest too deeply. */
export function plainDrift(drift: Drift | undefined, where: string): Drift | undefined {
  return drift && { before: plainInputs(drift.before, where), after: plainInputs(drift.after, where) };
}

/** No operation of the engine is longer. An unknown one is quoted in a sentence. */
const maxOpLength = 50;

/** The same state if it has not moved, because most resources of a digest are the same object on both sides. */
function placedAt(places: readonly Place[], state: ResourceState): ResourceState {
  const isSame = places.length === state.places.length && places.every((place, at) => place === state.places[at]);
  return isSame ? state : { ...state, places };
}

/** A resource is the same under its old and its new URN. */
function renamed(state: ResourceState, urn: string): ResourceState {
  return { ...state, urn, name: nameIn(urn) };
}

/** Top-level inputs, from the list of reasons and from the paths of the differences (`tags.team`, `list[0].name`). */
function reasonsOf(step: Json): string[] {
  const diff = own(step, "detailedDiff");
  const replacing = isRecord(diff)
    ? Object.keys(diff).filter((path) => stringAt(diff[path], "kind")?.endsWith("-replace") === true)
    : [];
  return [...new Set([...stringsOf(own(step, "replaceReasons")), ...replacing.map(inputOf)])];
}
