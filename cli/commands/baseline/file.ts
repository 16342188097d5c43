import { stringify } from "yaml";

import type { Waiver } from "../../../project/settings/settings.ts";

/** A finding that is accepted since the first day, or since the baseline grew. */
export type Accepted = Waiver & { readonly accepts: Extract<Waiver["accepts"], { rule: string }> };

/** What tells one finding from another. */
export function keyOf({ in: stack, accepts: { rule, says, at } }: Accepted): string {
  return JSON.stringify([stack, rule, says, at]);
}

/** keyless.baseline.yaml: sorted, so that git shows what came and what went. */
export function printBaseline(accepted: readonly Accepted[], owner: string, reason: string): string {
  const sorted = accepted.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const byStack = Map.groupBy(sorted, ({ in: stack }) => stack);
  const stacks = [...byStack].map(([stack, each]) => [
    stack,
    each.map(({ accepts: { rule, says, at }, ...entry }) => ({
      finding: rule,
      says,
      ...(at !== undefined && { at }),
      ...(entry.owner !== owner && { owner: entry.owner }),
      ...(entry.reason !== reason && { reason: entry.reason }),
    })),
  ]);
  return (
    "# Errors that were there on the first day. Written by `keyless baseline`: what is new counts, and this list only gets shorter.\n" +
    stringify({ version: 1, owner, reason, accepted: Object.fromEntries(stacks) as object }, { lineWidth: 0 })
  );
}
