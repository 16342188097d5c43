import type { Change, PlanConfig, PlanKind, PlanUnknown } from "./change.ts";
import type { Json } from "./digest.ts";
import { Entries } from "./entries.ts";
import { ends, endsOld, isUnderstood, rests } from "./ops.ts";
import { phantomsAmong } from "./phantom.ts";
import { Places } from "./position.ts";
import { sidesOf } from "./sides.ts";
import { readStep, type Step } from "./step.ts";

/** The parts of a digest other than its steps. */
export interface Remarks {
  /** What an offline run could not know; `undefined` for the engine, which has no such list. */
  readonly offline: readonly PlanUnknown[] | undefined;
  /** Errors of the run: it may not have seen everything. */
  readonly errors: readonly PlanUnknown[];
  /** How many resources do not change, shown or not. */
  readonly sames: number;
  /** The configuration of the program. */
  readonly config: PlanConfig | undefined;
}

/** Reads the steps of a digest one by one, and keeps of each only what the two sides need. */
export class Steps {
  readonly #entries = new Entries();
  readonly #places = new Places();
  readonly #unknowns: PlanUnknown[] = [];
  readonly #shown = new Map<string, number>();
  #count = 0;
  #hasProgram = false;

  /** @throws PlanError when it is not a step. */
  add(element: Json): void {
    this.#count += 1;
    const step = readStep(element, this.#count, this.#places);
    this.#shown.set(step.op, this.#shownOf(step.op) + 1);
    // The program's own step follows the refresh step before it.
    this.#hasProgram ||= !refreshOps.has(step.op) || (this.#isRefreshed(step) && step.op !== "refresh");
    this.#unknowns.push(...unclear(step));
    this.#entries.add(step);
  }

  change({ offline, errors, sames, config }: Remarks): Change {
    this.#entries.addLeftovers();
    const kind = offline === undefined ? this.#kind() : "offline";
    const missing = kind === "preview" && this.#hides(sames) ? [missingUnchanged] : [];
    const entries = this.#entries.byUrn;
    const phantoms = phantomsAmong(entries);
    const { before, after } = sidesOf(this.#entries, kind, phantoms);
    const replaced = [...entries.values()].filter(({ urn, isReplaced }) => isReplaced && !phantoms.has(urn));
    return {
      kind,
      // If nothing changes, missing resources do not either. Otherwise a change may affect them.
      before: { resources: before, unknowns: this.#changesNothing() ? missing : [] },
      after: { resources: after, unknowns: [...(offline ?? []), ...this.#unknowns, ...missing, ...errors], config },
      ops: new Map([...entries.values()].map(({ urn, op }) => [urn, op])),
      isComplete: missing.length === 0 && errors.length === 0,
      replaced: new Set(replaced.map(({ urn }) => urn)),
    };
  }

  #kind(): PlanKind {
    return this.#shownOf("refresh") > 0 && !this.#hasProgram ? "refresh" : "preview";
  }

  /** A refresh before the preview shows every resource, too. */
  #hides(sames: number): boolean {
    return this.#shownOf("refresh") === 0 && sames > this.#shownOf("same");
  }

  #changesNothing(): boolean {
    return [...this.#shown.keys()].every(rests);
  }

  #shownOf(op: string): number {
    return this.#shown.get(op) ?? 0;
  }

  #isRefreshed({ urn, isLeftover }: Step): boolean {
    return !isLeftover && this.#entries.byUrn.get(urn)?.op === "refresh";
  }
}

/** The steps of a refresh without a program. */
const refreshOps = new Set(["refresh", "update", "delete", "same"]);

const missingUnchanged: PlanUnknown = {
  urn: "",
  path: "",
  why: "unchanged resources are missing: make the digest with --show-sames",
};

function unclear({ urn, op, after }: Step): PlanUnknown[] {
  if (!isUnderstood(op)) return [{ urn, path: "", why: `what the step "${op}" does is not known here` }];
  if (after !== undefined || ends(op) || endsOld(op)) return [];
  return [{ urn, path: "", why: `the step "${op}" does not show what the resource will be` }];
}
