import type { Json } from "./digest.ts";
import { driftBefore, type Drift } from "./drift.ts";
import { ends, endsOld, replaces } from "./ops.ts";
import type { ResourceState } from "./resource.ts";
import { plainDrift, type Step } from "./step.ts";

/** The result of all steps of one resource. */
export interface Entry {
  readonly urn: string;
  /** The state before, from the first step that has it. */
  before?: ResourceState;
  /** The state after, from the last step that shows it. */
  after?: Outcome;
  /** The old state in the refresh step that came before the program's own. */
  refreshed?: Json;
  /** The drift that this refresh found. */
  found?: Drift;
  /** The engine's operation: that of the last step, or `replace`. */
  op: string;
  isReplaced: boolean;
  /** The inputs that cause its replacement. */
  readonly reasons: string[];
}

/** The state of a resource after the change, and the step with it. */
export interface Outcome {
  readonly state: ResourceState;
  readonly op: string;
  /** The step's old state. */
  readonly old: ResourceState | undefined;
  /** Whether the step shows a new state; otherwise `state` is the old one. */
  readonly isShown: boolean;
  /** The drift that the step finds, if it is a refresh. */
  readonly drift: Drift | undefined;
}

/** The resources of a digest, with one or several steps each: refresh and update, or the halves of a replacement. */
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

  /** An old copy that waits for its deletion is the resource only if nothing else has its URN. */
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
    // A resource whose operation is not known still exists.
    const state = after ?? (ends(op) || endsOld(op) ? undefined : before);
    if (state !== undefined) entry.after = { state, op, old: before, isShown: after !== undefined, drift };
    else if (ends(op)) delete entry.after;
    entry.isReplaced ||= replaces(op);
    entry.op = replaces(op) ? "replace" : op;
    for (const reason of reasons) entry.reasons.push(reason);
  }
}
