import type { Json } from "./digest.ts";
import { driftBefore, type Drift } from "./drift.ts";
import { ends, endsOld, replaces } from "./ops.ts";
import type { ResourceState } from "./resource.ts";
import { plainDrift, type Step } from "./step.ts";

/** What all steps of one resource say together. */
export interface Entry {
  readonly urn: string;
  /** What was, by the first step that knows. */
  before?: ResourceState;
  /** What will be, by the last step that shows it. */
  after?: Outcome;
  /** The old state in the refresh step that came before the program's own. */
  refreshed?: Json;
  /** What that refresh found. */
  found?: Drift;
  /** What happens, in a word of the engine: that of the last step, or `replace`. */
  op: string;
  isReplaced: boolean;
  /** Inputs for whose sake it is replaced. */
  readonly reasons: string[];
}

/** What a resource will be, and the step that says so. */
export interface Outcome {
  readonly state: ResourceState;
  readonly op: string;
  /** What the step knows of before. */
  readonly old: ResourceState | undefined;
  /** Whether the step shows a new state; otherwise `state` is the old one. */
  readonly isShown: boolean;
  /** What a refresh finds changed in Azure, if the step is one. */
  readonly drift: Drift | undefined;
}

/** The resources of a digest, told in one or several steps each: refresh and update, or the halves of a replacement. */
export class Entries {
  readonly byUrn = new Map<string, Entry>();
  /** Old URNs of resources that an alias renames, and their new ones. */
  readonly renames = new Map<string, string>();
  readonly #leftovers: Step[] = [];

  add(step: Step): void {
    if (step.oldUrn !== undefined) this.renames.set(step.oldUrn, step.urn);
    if (step.isLeftover) this.#leftovers.push(step);
    else this.#enter(step);
  }

  /** An old copy that waits for its deletion is the resource only where nothing else has its URN. */
  addLeftovers(): void {
    for (const step of this.#leftovers.splice(0)) if (!this.byUrn.has(step.urn)) this.#enter(step);
  }

  #enter({ urn, op, before, after, reasons, drift, raw }: Step): void {
    const entry = this.byUrn.get(urn) ?? { urn, op, isReplaced: false, reasons: [] };
    this.byUrn.set(urn, entry);
    if (op === "refresh" && raw.old !== undefined) entry.refreshed = raw.old;
    const found = op === "refresh" ? undefined : plainDrift(driftBefore(entry.refreshed, raw.old, raw.wanted), urn);
    if (found !== undefined) entry.found = found;
    if (before !== undefined) entry.before ??= before;
    // A resource of which nobody knows what happens to it is not gone.
    const state = after ?? (ends(op) || endsOld(op) ? undefined : before);
    if (state !== undefined) entry.after = { state, op, old: before, isShown: after !== undefined, drift };
    else if (ends(op)) delete entry.after;
    entry.isReplaced ||= replaces(op);
    entry.op = replaces(op) ? "replace" : op;
    for (const reason of reasons) entry.reasons.push(reason);
  }
}
