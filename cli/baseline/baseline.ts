import type { Evidence } from "../../access/index.ts";
import type { RoleCatalogue } from "../../access/roles/index.ts";

/** What the working tree is compared with. */
export interface Baseline {
  /** In words, for the title: `HEAD~1 (1a2b3c4d5e6f)`; nothing where it needs no mention. */
  readonly name: string | undefined;
  /** The roles that both sides are judged by. */
  readonly catalogue: RoleCatalogue;
  /** What was before, or `null` where nobody knows. */
  readonly before: (stack: string) => Evidence | null;
  /** Why the other side cannot be told in full; nothing where it can. */
  readonly doubt?: (stack: string) => string | undefined;
  /** What the user should know about it, for stderr. */
  readonly notes: readonly string[];
}
