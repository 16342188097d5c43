import type { ServiceKind } from "../services/index.ts";
import type { ScopeKind } from "../terms/report.ts";

/** What the keys of a service open, as far as its kind tells. */
export function opensBy(kind: ScopeKind): ServiceKind {
  return kind === "search" || kind === "storage" ? kind : "cognitiveServices";
}
