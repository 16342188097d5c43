import type { Expected } from "../expectations/expectation.ts";
import type { Model, Origin } from "../facts/model.ts";
import type { AccessChange, Held, Level, Location } from "../terms/report.ts";
import type { Example } from "./example.ts";

/** What rules look at: one stack, and what the change does to it. */
export interface RuleInput {
  readonly stack: string;
  /** `null` without a baseline. */
  readonly before: Model | null;
  readonly after: Model;
  readonly changes: readonly AccessChange[];
  /** Resources that are really deleted and made anew, by URN (phantom replacements are not among them). */
  readonly replaced: ReadonlySet<string>;
  /** Whether the program lets a change of the input update the resource with this URN; `false` where that is not known. */
  readonly updatesInPlace: (urn: string, input: string) => boolean;
  /** Keys of resources that the program drops and Azure keeps. Their facts may be in `after` too: the access stays. */
  readonly retained: ReadonlySet<string>;
  /** Today, as 2026-11-21. */
  readonly now: string;
  /** What the team expects of the access. @default nothing */
  readonly expected?: Expected;
}

/** What a rule has found at one resource. Level and fix are the rule's, where nothing else is said. */
export interface Found {
  readonly message: string;
  readonly fix?: string;
  readonly level?: Level;
  readonly urn: string;
  readonly location?: Location;
  readonly about?: readonly Held[];
}

/** One thing to look for. Its page under docs/rules is written from it. */
export interface Rule {
  readonly id: string;
  /** What it finds, as a sentence. */
  readonly title: string;
  readonly level: Level;
  /** Why that matters. */
  readonly reason: string;
  /** What to do about it. */
  readonly fix: string;
  /** Where to read more. */
  readonly link: string;
  /** @param all every stack that is reviewed together, this one among them. */
  readonly check: (input: RuleInput, all: readonly RuleInput[]) => readonly Found[];
  readonly examples: readonly Example[];
}

/** Where a fact was read from. */
export function at({ urn, location }: Origin): Pick<Found, "urn" | "location"> {
  return location === undefined ? { urn } : { urn, location };
}
