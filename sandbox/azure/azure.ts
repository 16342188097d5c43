import type { Resource, TenantReader, TenantState, TenantWriter } from "../state/tenant.ts";
import type { AzureType } from "./azureType.ts";
import type { Fault } from "./faults/fault.ts";
import { nextFault, refusalOf, type FaultyRequest } from "./faults/next.ts";
import type { FaultPlan } from "./faults/plan.ts";
import type { Pace } from "./pace.ts";
import { AzureError, type Refusal } from "./refusal.ts";
import { removeFrom } from "./remove.ts";
import { withRetries } from "./retries.ts";
import { refusedBy, type Asked } from "./rule.ts";
import { untilCanceled } from "./wait.ts";
import type { Writing } from "./writing.ts";

/** How long an operation may take before others no longer wait for it, in milliseconds. */
const longestOperation = 60_000;

/** A write that a provider asks for. */
export interface WriteRequest extends Writing {
  readonly operation: "create" | "update" | "delete";
  readonly type: AzureType;
  /** The id of an existing resource. A new one gets its id here. */
  readonly id?: string;
}

/** An operation that has begun. */
interface Begun {
  readonly id: string;
  readonly number: number;
  readonly fault: Fault | undefined;
}

export interface AzureOptions {
  readonly state: TenantState;
  /** Name of the provider that asks, for the log. */
  readonly caller: string;
  readonly pace: Pace;
  readonly faults: FaultPlan;
  /** Aborted when the engine cancels, which ends all waiting. */
  readonly signal: AbortSignal;
}

/** The simulated Azure, as one provider sees it: requests with their retries, operations that take time, and rules. */
export class Azure {
  readonly #options: AzureOptions;

  constructor(options: AzureOptions) {
    this.#options = options;
  }

  /** Writes a resource. @returns the resource as it is now; undefined after a delete. @throws AzureError when Azure refuses. */
  async write(request: WriteRequest): Promise<Resource | undefined> {
    return this.#withRetries(() => this.#attempt(request));
  }

  /** Reads a resource. @returns undefined when it does not exist. */
  async read(type: AzureType, id: string, logicalName: string): Promise<Resource | undefined> {
    const { state, faults } = this.#options;
    const request: FaultyRequest = { operation: "read", type, id, logicalName };
    return this.#withRetries(async () => {
      // Reads change nothing but the count of requests.
      const fault =
        faults.faults.length === 0 ? undefined : state.change((tenant) => nextFault(faults, tenant, request));
      const refused = refusalOf(fault, request);
      if (refused !== undefined) throw new AzureError(refused);
      await this.#suffer(fault);
      if (fault?.kind === "responseLost") throw lost(id);
      return state.read((tenant) => tenant.get(id));
    });
  }

  async #attempt(request: WriteRequest): Promise<Resource | undefined> {
    const { state, pace, signal } = this.#options;
    const begun = state.change((tenant) => this.#begin(tenant, request));
    if (!("number" in begun)) throw new AzureError(begun);
    try {
      await pace.wait(pace.latency, signal);
      await this.#suffer(begun.fault);
    } catch (error) {
      state.change((tenant) => {
        tenant.end(begun.number);
      });
      throw error;
    }
    const ended = state.change((tenant) => this.#end(tenant, request, begun));
    if (begun.fault?.kind === "kill") die();
    if ("refused" in ended) throw new AzureError(ended.refused);
    if (begun.fault?.kind === "responseLost") throw lost(begun.id);
    return ended.written;
  }

  #begin(tenant: TenantWriter, request: WriteRequest): Begun | Refusal {
    const asked = this.#asked(tenant, request);
    const { id } = asked;
    const faulty: FaultyRequest = { ...request, id };
    const fault = nextFault(this.#options.faults, tenant, faulty);
    const turn = request.type.oneAtATime?.(id);
    const isBusy = turn !== undefined && tenant.isBusy(turn.under);
    const refused =
      refusalOf(fault, faulty) ?? (isBusy ? turn.refusal : refusedBy(request.type.rules, on(request), asked));
    if (refused !== undefined) {
      this.#record(tenant, request, id, refused.status, refused.code);
      return refused;
    }
    const deadline = tenant.now + longestOperation + (fault?.kind === "latency" ? fault.milliseconds : 0);
    return { id, fault, number: tenant.begin({ under: turn?.under ?? id, pid: process.pid, deadline }) };
  }

  #end(
    tenant: TenantWriter,
    request: WriteRequest,
    { number, fault }: Begun,
  ): { written?: Resource } | { refused: Refusal } {
    tenant.end(number);
    const asked = this.#asked(tenant, request);
    const { id, existing } = asked;
    // Others may have written in the meantime.
    const refused = refusedBy(request.type.rules, on(request), asked);
    const code =
      refused?.code ?? (fault?.kind === "responseLost" || fault?.kind === "kill" ? "ResponseLost" : undefined);
    this.#record(tenant, request, id, refused?.status ?? statusOf(request, existing), code);
    if (refused !== undefined) return { refused };
    if (request.operation === "delete") {
      if (existing !== undefined) removeFrom(tenant, existing);
      return {};
    }
    const written: Resource = { id, type: request.type.type, properties: request.type.answerTo(asked) };
    tenant.put(written);
    tenant.release(id);
    return { written };
  }

  #asked(tenant: TenantReader, request: WriteRequest): Asked {
    const id = request.id ?? request.type.idOf(request, tenant);
    const existing = tenant.get(id);
    const { inputs, logicalName, settings } = request;
    const { propagation } = this.#options.faults;
    return { inputs, logicalName, settings, id, tenant, propagation, ...(existing !== undefined && { existing }) };
  }

  /** What a fault does before the write. */
  async #suffer(fault: Fault | undefined): Promise<void> {
    const { pace, signal } = this.#options;
    if (fault?.kind === "latency") await pace.wait(fault.milliseconds, signal);
    if (fault?.kind === "hang") await untilCanceled(signal);
    if (fault?.kind === "kill" && !fault.written) die();
  }

  #record(tenant: TenantWriter, { operation, type }: WriteRequest, id: string, status: number, code?: string): void {
    const caller = `${this.#options.caller} ${operation}`;
    tenant.record({ caller, type: type.type, id, status, ...(code !== undefined && { code }) });
  }

  #withRetries<T>(attempt: () => Promise<T>): Promise<T> {
    return withRetries(attempt, this.#options.pace, this.#options.signal);
  }
}

function on({ operation }: WriteRequest): "put" | "delete" {
  return operation === "delete" ? "delete" : "put";
}

function statusOf({ operation }: WriteRequest, existing: Resource | undefined): number {
  if (operation === "delete") return existing === undefined ? 204 : 200;
  return existing === undefined ? 201 : 200;
}

function lost(id: string): Error {
  return new Error(`the connection was closed before Azure answered about '${id}'`);
}

function die(): never {
  process.kill(process.pid, "SIGKILL");
  throw new Error("killed");
}
