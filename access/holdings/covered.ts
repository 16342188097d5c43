import type { ModelScope } from "../facts/model.ts";
import { coverSas, isSasKey } from "../identity/sas.ts";
import { isWholeKey } from "./serviceKeys.ts";
import { isStanding, type Held } from "./standing.ts";

/** Something that is held on something. */
interface Placed {
  readonly role: Held;
  readonly scope: ModelScope;
}

/**
 * Whether others hold the same power, or all keys of what it is a part of. Signatures are handed on: one is held against others, and
 * against keys only where there were none.
 */
export function isCovered({ role, scope }: Placed, others: readonly Placed[]): boolean {
  if (!isStanding(role)) return false;
  if (others.some((other) => isSameStanding(role, other.role))) return true;
  if (role.power !== "useKeys") return false;
  const keys = others.filter((other) => other.scope.key === scope.key).map((other) => other.role);
  const isOfAll = (held: Held) =>
    isStanding(held) ? held.power === "useKeys" && held.of === scope.key : isWholeKey(held);
  const signatures = keys.flatMap((held) => (isStanding(held) && isSasKey(held.of) ? [held.of] : []));
  return isSasKey(role.of) && signatures.length > 0 ? coverSas(signatures, role.of) : keys.some(isOfAll);
}

function isSameStanding(held: Held, other: Held): boolean {
  return isStanding(held) && isStanding(other) && held.power === other.power && held.of === other.of;
}
