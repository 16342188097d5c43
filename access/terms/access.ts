import type { Power } from "../../roles/index.ts";
import type { Actor } from "./actor.ts";
import type { Scope } from "./scope.ts";
import type { Verdict } from "./verdict.ts";
import type { Channel, Location, Step } from "./way.ts";

/** What one actor holds on one scope in one channel. */
export interface Access {
  readonly actor: Actor;
  readonly scope: Scope;
  readonly roles: readonly string[];
  readonly powers: readonly Power[];
  /** While what roles for the data of the service give nothing there: these powers are not among the above. */
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
  /** Where something was gained on what others lie in: the accounts and services of the stack that it holds on, at most a hundred. */
  readonly reaches?: readonly Scope[];
  /** The strongest channel in which something was gained, or else lost. */
  readonly channel: Channel;
  /** How what was gained is held, or else how what was lost was held. */
  readonly via: readonly Step[];
  /** The resources whose change did it. */
  readonly cause: readonly Cause[];
}

/** A resource whose change did it, and which of its properties decided. */
export interface Cause {
  readonly urn: string;
  readonly op: string;
  readonly property?: string;
  readonly location?: Location;
}
