import fc from "fast-check";
import type { Settings } from "../../../../stacks/schema.ts";

/** A change of a stack's settings, which leaves them valid. */
export interface SettingsEdit {
  /** In words, for who reads a failure. */
  readonly says: string;
  /**
   * Changes a copy.
   *
   * @param turn counts up: for names that nothing had before.
   */
  readonly apply: (settings: Settings, turn: number) => void;
}

/** Settings after some edits. */
export function afterEdits(before: Settings, edits: readonly SettingsEdit[], turn: number): Settings {
  const settings = structuredClone(before);
  edits.forEach((edit, index) => {
    edit.apply(settings, turn * 10 + index);
  });
  return settings;
}

/** How often an edit is made among others. */
export function weight(times: number, arbitrary: fc.Arbitrary<SettingsEdit>): fc.WeightedArbitrary<SettingsEdit> {
  return { weight: times, arbitrary };
}

/** Chooses one of a list that is not known yet. */
export const pick = fc.nat({ max: 99 });

export function picked<T>(items: readonly T[], number: number): T | undefined {
  return items[number % items.length];
}

export function pickedEntry<T>(record: Readonly<Record<string, T>>, number: number): readonly [string, T] | undefined {
  return picked(Object.entries(record), number);
}

/** Without the item if it is there, else with it; nothing is left of an empty list. */
export function toggled(list: readonly string[] = [], item: string): string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
