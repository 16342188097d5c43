import type { TenantWriter } from "../../state/tenant.ts";
import type { AzureType } from "../azureType.ts";
import { refusal, type Refusal } from "../refusal.ts";
import type { Fault } from "./fault.ts";
import type { FaultPlan, OperationName, PlannedFault } from "./plan.ts";

/** A request to Azure. */
export interface FaultyRequest {
  readonly operation: OperationName;
  readonly type: AzureType;
  readonly id: string;
  readonly logicalName: string;
}

/** The fault of this request, if any. The tenant counts the requests, so that all providers share one count. */
export function nextFault(plan: FaultPlan, tenant: TenantWriter, request: FaultyRequest): Fault | undefined {
  const due = plan.faults
    .filter((planned) => fits(planned, request))
    .filter(({ key, nth, times }) => {
      const count = tenant.count(key);
      return count >= nth && count < nth + times;
    });
  return due[0]?.fault;
}

/** What Azure says when a fault is a refusal. */
export function refusalOf(fault: Fault | undefined, { type, id }: FaultyRequest): Refusal | undefined {
  if (fault?.kind !== "refused") return undefined;
  const { status, retryAfter } = fault;
  switch (status) {
    case 409:
      return type.oneAtATime?.(id).refusal ?? refusal(409, "Conflict", `A simulated conflict at '${id}'.`);
    case 429:
      return {
        ...refusal(429, "TooManyRequests", "The request is being throttled (simulated)."),
        ...(retryAfter !== undefined && { retryAfter }),
      };
    case 500:
      return refusal(500, "InternalServerError", "A simulated error.");
  }
}

function fits(planned: PlannedFault, { operation, type, id, logicalName }: FaultyRequest): boolean {
  const names = [logicalName, id.split("/").at(-1) ?? ""].map((name) => name.toLowerCase());
  const types = [type.token, type.type].map((name) => name.toLowerCase());
  return (
    planned.on === operation &&
    (planned.type === undefined || types.includes(planned.type)) &&
    (planned.name === undefined || names.includes(planned.name))
  );
}
