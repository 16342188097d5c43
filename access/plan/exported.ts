import type { Change, Plan, PlanUnknown } from "./change.ts";
import { own, stringAt, type Json } from "./digest.ts";
import { malformed } from "./planError.ts";
import { Places } from "./position.ts";
import { readState } from "./readState.ts";
import type { ResourceState } from "./resource.ts";
import { finished } from "./sides.ts";

/** Reads an export of a stack, resource by resource. */
export class ExportedStack {
  readonly #resources = new Map<string, ResourceState>();
  readonly #places = new Places();
  /** Old copies of resources that were replaced, which wait to be deleted. */
  readonly #leftovers: ResourceState[] = [];
  readonly #unknowns: PlanUnknown[] = [];
  #count = 0;

  /** @throws PlanError when it is not the state of a resource. */
  addResource(element: Json): void {
    this.#count += 1;
    const state = readState(element, "same", `resource ${this.#count}`, this.#places);
    if (state === undefined) throw malformed(`resource ${this.#count} is null`);
    if (own(element, "delete") === true) this.#leftovers.push(state);
    else if (own(element, "pendingReplacement") === true) this.#addGone(state);
    else this.#resources.set(state.urn, state);
  }

  /** A pending operation, whose result is not known. */
  addPending(element: Json): void {
    const type = stringAt(element, "type")?.slice(0, maxWord) ?? "unknown";
    const urn = stringAt(own(element, "resource"), "urn") ?? "";
    this.#unknowns.push({ urn, path: "", why: `an operation on it (${type}) was interrupted: Azure may have done it` });
  }

  change(): Change {
    for (const state of this.#leftovers.splice(0)) this.#addLeftover(state);
    const states = [...this.#resources.values()];
    const plan: Plan = { resources: finished(states), unknowns: this.#unknowns };
    const ops = new Map(states.map(({ urn }) => [urn, "same"]));
    return { kind: "state", before: plan, after: plan, ops, isComplete: true, replaced: new Set() };
  }

  /** An old copy is still in Azure, but if a new one has the same URN, a plan cannot contain both. */
  #addLeftover(state: ResourceState): void {
    const { urn } = state;
    if (!this.#resources.has(urn)) this.#resources.set(urn, state);
    else this.#unknowns.push({ urn, path: "", why: "an old copy of it still waits to be deleted, and is not counted" });
  }

  #addGone({ urn }: ResourceState): void {
    const why = "it was deleted and not created again, because an update was interrupted";
    this.#unknowns.push({ urn, path: "", why });
  }
}

const maxWord = 20;
