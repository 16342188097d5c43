import { isRecord, own, type Json } from "./digest.ts";
import { isEqual } from "./unchanged.ts";

type Properties = Readonly<Record<string, Json>>;

/** Deeper than any input that gives access; what is below is one value. */
const maxLevel = 8;

/** The inputs of both sides, with what a refresh found changed in Azure and the inputs do not say. */
export interface Drift {
  readonly before: Properties;
  readonly after: Properties;
}

/**
 * What changed in Azure by what it answers: not every provider carries that into the inputs, and none does where the
 * program leaves an input out. Only what differs between the answers counts, so that defaults of Azure are no drift.
 *
 * @returns nothing where the answers are the same.
 */
export function driftOf(oldState: Json | undefined, newState: Json | undefined): Drift | undefined {
  const answers = changedAnswers(oldState, newState);
  if (answers === undefined) return undefined;
  const { old, now } = answers;
  return { before: saidBefore(inputsOf(oldState), old, now), after: foundAfter(inputsOf(newState), old, now) };
}

/**
 * The same where a preview refreshes first (`pulumi preview --refresh`): its refresh steps show what Azure answered before,
 * the program's own steps what it answers now. Of what the program says it is the program that decides.
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

/** What Azure answered earlier and later; nothing where that is the same. */
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

/** The inputs, and where they leave out what changed, what Azure had first. */
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

/** The inputs, with what Azure has wherever that changed: it is Azure that decides, whatever the provider made of it. */
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

/** Whether the parts of an input can be told one by one. */
function isOpen(given: Json | undefined, level: number): boolean {
  return level < maxLevel && (given === undefined || isRecord(given));
}
