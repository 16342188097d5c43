import type { ServiceKind } from "../services/index.ts";
import type { ScopeKind } from "../terms/report.ts";

/** What the keys of a service open, by its kind. */
export function opensBy(kind: ScopeKind): ServiceKind {
  return kind === "search" || kind === "storage" ? kind : "cognitiveServices";
}
