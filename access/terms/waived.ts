/** Who accepts something until when, and why. It changes the exit code, never a verdict. */
export interface Waived {
  readonly owner: string;
  readonly reason: string;
  /** The last day, as 2026-12-31. @default without an end: the baseline of the first day */
  readonly until?: string;
}

/** A waiver about a stack, and what has become of it. */
export interface SaidWaiver extends Waived {
  /** What it is about, in words. */
  readonly about: string;
  /** `active`: it accepts something. `ended`: its last day is over. `unmatched`: there is no such thing, or it has changed. */
  readonly state: "active" | "ended" | "unmatched";
}
