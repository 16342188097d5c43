import { isRecord, own, type Json } from "./digest.ts";
import { isEqual } from "./unchanged.ts";

type Properties = Readonly<Record<string, Json>>;

/** Deeper than any input that gives access. Deeper values are compared as a whole. */
const maxLevel = 8;

/** The inputs of both sides, including changes in Azure that a refresh found and the inputs do not show. */
export interface Drift {
  readonly before: Properties;
  readonly after: Properties;
}

/**
 * Changes in Azure according to its answers. Not every provider copies them into the inputs, and none does if the
 * program leaves an input out. Only differences between the answers count, so defaults of Azure are not drift.
 *
 * @returns undefined if the answers are the same.
 */
export function driftOf(oldState: Json | undefined, newState: Json | undefined): Drift | undefined {
  const answers = changedAnswers(oldState, newState);
  if (answers === undefined) return undefined;
  const { old, now } = answers;
  return { before: saidBefore(inputsOf(oldState), old, now), after: foundAfter(inputsOf(newState), old, now) };
}

/**
 * The same for a preview that refreshes first (`pulumi preview --refresh`). Its refresh steps have Azure's earlier answers,
 * the program's own steps the present ones. The program decides the inputs that it sets.
 *
 * @param refreshed the old state in the refresh step.
 */
export function driftBefore(
  refreshed: Json | undefined,
  oldState: Json | undefined,
  newState: Json | undefined,
): Drift | undefined {
  const answers = changedAnswers(refreshed, oldState);
  if (answers === undefined) return undefined;
  const { old, now } = answers;
  return { before: saidBefore(inputsOf(refreshed), old, now), after: saidBefore(inputsOf(newState), now, old) };
}

/** Azure's earlier and later answers; undefined if they are the same. */
function changedAnswers(
  earlier: Json | undefined,
  later: Json | undefined,
): { old: Properties; now: Properties } | undefined {
  const [old, now] = [own(earlier, "outputs"), own(later, "outputs")];
  return isRecord(old) && isRecord(now) && !isEqual(old, now) ? { old, now } : undefined;
}

function inputsOf(state: Json | undefined): Properties {
  return recordOf(own(state, "inputs"));
}

function recordOf(value: Json | undefined): Properties {
  return isRecord(value) ? value : {};
}

function differing(old: Properties, now: Properties): string[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (key) => !isEqual(own(old, key), own(now, key)),
  );
}

/** The inputs, with Azure's first value for changed values that they leave out. */
function saidBefore(inputs: Properties, old: Properties, now: Properties, level = 1): Properties {
  const said = new Map(Object.entries(inputs));
  for (const key of differing(old, now)) {
    const [given, was, is] = [own(inputs, key) ?? undefined, own(old, key), own(now, key)];
    if (isRecord(was) && isRecord(is) && isOpen(given, level)) {
      said.set(key, saidBefore(recordOf(given), was, is, level + 1));
    } else if (given === undefined && was !== undefined) {
      said.set(key, was);
    }
  }
  return Object.fromEntries(said);
}

/** The inputs, with Azure's present value wherever it changed: Azure decides, not the provider. */
function foundAfter(inputs: Properties, old: Properties, now: Properties, level = 1): Properties {
  const found = new Map(Object.entries(inputs));
  for (const key of differing(old, now)) {
    const [given, was, is] = [own(inputs, key) ?? undefined, own(old, key), own(now, key)];
    if (isRecord(was) && isRecord(is) && isOpen(given, level)) {
      found.set(key, foundAfter(recordOf(given), was, is, level + 1));
    } else if (is === undefined) {
      found.delete(key);
    } else {
      found.set(key, is);
    }
  }
  return Object.fromEntries(found);
}

/** Whether the parts of an input can be compared one by one. */
function isOpen(given: Json | undefined, level: number): boolean {
  return level < maxLevel && (given === undefined || isRecord(given));
}
