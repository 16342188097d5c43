import type { AccessChange, Verdict } from "./report.ts";
import { severityOf, type Power } from "../../roles/powers.ts";
import { byName, byText } from "../../roles/order.ts";

/** The order of changes for readers: growing access before shrinking access, by the worst power, then by name. */
export function worstFirst(a: AccessChange, b: AccessChange): number {
  return (
    severity[a.verdict] - severity[b.verdict] ||
    severityOf(tellingPowers(a)) - severityOf(tellingPowers(b)) ||
    byText(a.actor.kind, b.actor.kind) ||
    byName(a.actor.name, b.actor.name) ||
    byName(a.scope.name, b.scope.name) ||
    byText(a.actor.id, b.actor.id) ||
    byText(a.scope.id, b.scope.id)
  );
}

const severity: Record<Verdict, number> = { broader: 0, mixed: 0, unknown: 1, narrower: 2, same: 3 };

function tellingPowers({ powers: { gained, lost } }: AccessChange): readonly Power[] {
  return gained.length > 0 ? gained : lost;
}
