import type { AccessChange, Verdict } from "../report.ts";
import { powers } from "../roles/index.ts";

/** The order in which changes are read: what grows before what shrinks, by the worst power, then by name. */
export function worstFirst(a: AccessChange, b: AccessChange): number {
  return (
    severity[a.verdict] - severity[b.verdict] ||
    worstPower(a) - worstPower(b) ||
    byText(a.actor.kind, b.actor.kind) ||
    byText(a.actor.name, b.actor.name) ||
    byText(a.scope.name, b.scope.name) ||
    byText(a.actor.id, b.actor.id) ||
    byText(a.scope.id, b.scope.id)
  );
}

const severity: Record<Verdict, number> = { broader: 0, mixed: 0, unknown: 1, narrower: 2, same: 3 };

function worstPower({ powers: { gained, lost } }: AccessChange): number {
  const [worst] = gained.length > 0 ? gained : lost;
  return worst === undefined ? powers.length : powers.indexOf(worst);
}

/** By code unit: the same in every locale. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
