import type { Verdict } from "../../../access/index.ts";

/** A program as somebody else has written it, and what a pull request may do to it. */
export interface Stranger {
  /** The folder in programs/. */
  readonly program: string;
  /** The stack that is judged. The report is of all. @default "dev" */
  readonly stack?: string;
  readonly edits: readonly Edit[];
}

/** A small edit, and what a reviewer has to be told. */
export interface Edit {
  readonly what: string;
  /** By file: what stands there exactly once, and what stands there instead. */
  readonly files: Readonly<Record<string, readonly (readonly [was: string, is: string])[]>>;
  readonly verdict: Verdict;
  /** Each resource that did it, as "file:line name.property". @default none, as nothing changed */
  readonly cause?: readonly string[];
}
