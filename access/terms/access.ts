import type { Power } from "../../roles/index.ts";
import type { Actor } from "./actor.ts";
import type { Scope } from "./scope.ts";
import type { Verdict } from "./verdict.ts";
import type { Waived } from "./waived.ts";
import type { Channel, Location, Step } from "./way.ts";

/** What one actor holds on one scope in one channel. */
export interface Access {
  readonly actor: Actor;
  readonly scope: Scope;
  readonly roles: readonly string[];
  readonly powers: readonly Power[];
  /** The switch that disables roles for the data of the service. Their powers are not in `powers`. */
  readonly idle?: string;
  readonly channel: Channel;
  readonly via: readonly Step[];
}

/** What one actor gains and loses on one scope. */
export interface AccessChange {
  readonly actor: Actor;
  readonly scope: Scope;
  readonly verdict: Verdict;
  /** Operations allowed after and not before: at most eight, well-known ones first, then the shortest. */
  readonly gained: readonly string[];
  /** Operations allowed before and not after. */
  readonly lost: readonly string[];
  readonly powers: { readonly gained: readonly Power[]; readonly lost: readonly Power[] };
  /**
   * For a gain on a scope that contains resources: the accounts and services of the stack on which it holds, at most a
   * hundred.
   */
  readonly reaches?: readonly Scope[];
  /** The strongest channel in which something was gained, or else lost. */
  readonly channel: Channel;
  /** The way to what was gained, or else to what was lost. */
  readonly via: readonly Step[];
  /** The resources whose change caused it. */
  readonly cause: readonly Cause[];
  /** Somebody accepts it: it does not decide the exit code, and the verdict is the same. */
  readonly waived?: Waived;
}

/** A resource whose change caused it, and the deciding property. */
export interface Cause {
  readonly urn: string;
  readonly op: string;
  readonly property?: string;
  readonly location?: Location;
}
