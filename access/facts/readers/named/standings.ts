import type { ModelUnknown, Standing } from "../../model.ts";

/** What a reader of powers that no role gives finds. */
export interface ReadStandings {
  readonly standings: readonly Standing[];
  readonly unknowns: readonly ModelUnknown[];
}
