import type { Expected } from "../expectations/expectation.ts";
import type { Known } from "../facts/known.ts";
import type { Part } from "../terms/report.ts";
import type { Waiver } from "./waiver.ts";

/** How stacks are reviewed. */
export interface ReviewOptions extends Known {
  /** Today, as 2026-11-21. */
  readonly now: string;
  /** What the team expects of the access. @default nothing */
  readonly expected?: Expected;
  /** What somebody accepts. @default nothing */
  readonly waivers?: readonly Waiver[];
  /** Which part of a report this is. @default it is whole */
  readonly part?: Omit<Part, "neighbours">;
}
