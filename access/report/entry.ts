import type { AccessChange } from "../terms/report.ts";

/** What is told as one thing: a change, whoever the same cause changes in the same way, and whoever it reaches. */
export interface Entry {
  readonly stack: string;
  /** Never empty; the first stands for all. */
  readonly changes: readonly [AccessChange, ...AccessChange[]];
  /** The same change for those who come in through the first one: members, trusted subjects, hosts. */
  readonly through: readonly AccessChange[];
  /** What these changes of acting as an identity bring with them or take away. */
  readonly reach: readonly AccessChange[];
  /** The same, for the same actors and by the same grant, on other resources. */
  readonly elsewhere: readonly AccessChange[];
  /** The same, for the same actors, on other resources of the kind, by grants of their own. */
  readonly alike: readonly AccessChange[];
}
