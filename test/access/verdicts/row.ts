import type { Verdict } from "../../../access/terms/report.ts";
import type { Power } from "../../../roles/index.ts";
import type { Change } from "../../../tools/record/change.ts";
import type { RecordKind } from "../../../tools/record/normalise.ts";
import { sourcesOf, type Edit } from "./edit.ts";

/** A change of a program, and the verdict that it must get. */
export interface Row {
  /** Number of the row, with a letter where a row has parts. Names its recordings. */
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly change: Change;
  /** The same in other stacks, which are reviewed together with it. */
  readonly alongside: readonly Change[];
  readonly expected: Expected;
}

/** What the report must say; about what is not given here it may say anything. */
export interface Expected {
  /** Of the stack: on the digest, and with the side before read from a lock. */
  readonly verdict: Verdict;
  /** For each of these at least one change of the report fits. */
  readonly changes?: readonly ExpectedChange[];
  /** Actors that no change of the report is about. */
  readonly unchanged?: readonly string[];
  /** Rules with at least one finding on the digest. */
  readonly findings?: readonly string[];
  /** Rules without any finding on the digest. */
  readonly noFindings?: readonly string[];
  /** Text that names an unknown of the report. */
  readonly unknownNamed?: string;
}

/** A change of the report. Lists: each of them must be there, among others perhaps. */
export interface ExpectedChange {
  /** Kind and name: `identity chat-api`. The kind alone for `keyHolder`. */
  readonly actor: string;
  /** Kind and name: `openai aoai`. */
  readonly scope?: string;
  readonly verdict?: Verdict;
  readonly channel?: "own" | "through" | "key";
  readonly powersGained?: readonly Power[];
  readonly powersLost?: readonly Power[];
  /** Powers that it must not say are gained. */
  readonly powersNotGained?: readonly Power[];
  /** Operations among the witnesses. */
  readonly gained?: readonly string[];
  readonly lost?: readonly string[];
  /** Operations that must not be among the witnesses. */
  readonly notGained?: readonly string[];
}

/** The edits of a row. */
export interface Edited {
  /** File in programs/, without `.ts`. */
  readonly program: string;
  /** Make the program before out of it. */
  readonly before?: readonly Edit[];
  /** Make the program after out of the program before. */
  readonly after: readonly Edit[];
  /** A program that is deployed first as `organization/<program>/dev`. */
  readonly first?: string;
  /** Other stacks with the same change. */
  readonly stacks?: readonly string[];
  /** What is in the tenant before. */
  readonly exists?: Change["exists"];
  /** What somebody deletes by hand before the refresh. */
  readonly gone?: readonly string[];
  /** What is recorded beside the digest and the offline digests. */
  readonly alsoRecords?: readonly RecordKind[];
}

/** A row of the table. The stack is `dev`. */
export function row(id: string, title: string, edited: Edited, expected: Expected): Row {
  const { program, before = [], after, first, stacks = [], exists = [], gone = [], alsoRecords = [] } = edited;
  const change: Change = {
    name: id,
    project: sourcesOf(program),
    before: edits(before),
    after: edits(after),
    ...(first !== undefined && { first: [{ project: sourcesOf(first), stack: "dev" }] }),
    exists,
    gone,
    records: ["digest", "offlineBefore", "offlineAfter", ...alsoRecords],
  };
  const alongside = stacks.map((stack) => ({ ...change, name: `${id}-${stack}`, stack }));
  return { id, number: Number.parseInt(id, 10), title, change, alongside, expected };
}

function edits(all: readonly Edit[]): NonNullable<Change["after"]> {
  return all.length === 0 ? {} : { "index.ts": (text) => all.reduce((edited, edit) => edit(edited), text) };
}
