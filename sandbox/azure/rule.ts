import type { Resource, TenantReader } from "../state/tenant.ts";
import type { Refusal } from "./refusal.ts";
import type { Writing } from "./writing.ts";

/** A write, and the tenant that it would change. */
export interface Asked extends Writing {
  readonly id: string;
  readonly tenant: TenantReader;
  /** The resource that has this id now. */
  readonly existing?: Resource;
  /** How long Azure does not find a new principal, in milliseconds. */
  readonly propagation: number;
}

/** One of Azure's rules. */
export interface Rule {
  /** Names its row in docs/sandbox.md. */
  readonly name: string;
  /** The operation that it applies to; `put` is create and update. @default "put" */
  readonly on?: "put" | "delete";
  /** Why Azure refuses the write; undefined when the rule is satisfied. */
  readonly refuse: (asked: Asked) => Refusal | undefined;
}

/** Why Azure refuses a write, by the first rule that is broken. */
export function refusedBy(rules: readonly Rule[], on: "put" | "delete", asked: Asked): Refusal | undefined {
  for (const rule of rules) {
    if ((rule.on ?? "put") !== on) continue;
    const found = rule.refuse(asked);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether another resource has a name that is unique in all of Azure. @param others of the type, also deleted ones */
export function isTaken(name: string, others: readonly Pick<Resource, "id">[], id: string): boolean {
  return others.some((other) => {
    const isOther = other.id.toLowerCase() !== id.toLowerCase();
    return isOther && other.id.split("/").at(-1)?.toLowerCase() === name.toLowerCase();
  });
}
