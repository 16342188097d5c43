import { afterAll, describe, expect, it } from "vitest";

import {
  parseLock,
  printLock,
  readChange,
  factsOf,
  review,
  type Evidence,
  type Source,
  type StackReport,
} from "../../../access/index.ts";
import { known } from "../known.ts";
import { expectReport } from "./expectReport.ts";
import { recordingOf } from "./recordings.ts";
import type { Row } from "./row.ts";
import { rows } from "./rows.ts";

const options = { ...known(), now: "2026-11-21" };
const source: Source = { source: "preview", ref: null };

/** One side of a recording. */
const planned = (
  id: string,
  kind: "digest" | "offlineBefore" | "offlineAfter",
  side: "before" | "after",
): Evidence => ({
  kind: "plan",
  change: readChange(recordingOf(id, kind)),
  side,
  source,
});

/** The lock that `keyless lock` writes of the program before the change. */
function lockOf(id: string, stack: string): Evidence {
  const model = factsOf(planned(id, "offlineBefore", "after"), options);
  return { kind: "lock", lock: parseLock(printLock(stack, model), options.catalogue), source };
}

/** The stack's digest, both sides of it. */
function fromDigest(id: string, stack: string) {
  const after = planned(id, "digest", "after");
  return { stack, before: { ...after, side: "before" } as Evidence, after };
}

const fromLock = (kind: "digest" | "offlineAfter") => (id: string, stack: string) => ({
  stack,
  before: lockOf(id, stack),
  after: planned(id, kind, "after"),
});

/** The report of the row's own stack, reviewed together with the others. */
function reportOf({ id, change, alongside }: Row, input: typeof fromDigest): StackReport {
  const others = alongside.map(({ name, stack = "dev" }) => input(name, stack));
  const [report] = review([input(id, change.stack ?? "dev"), ...others], options).stacks;
  if (report === undefined) throw new Error("no stack");
  return report;
}

const counts = new Map<string, number>();
afterAll(() => {
  for (const [what, count] of counts) console.log(`verdict table: ${count} of ${rows.length} changes right ${what}`);
});

describe.each([
  ["on the engine's digest", fromDigest],
  ["with a lock before and the engine's digest after", fromLock("digest")],
  ["with a lock before and the offline run after", fromLock("offlineAfter")],
])("%s", (what, input) => {
  it.each(rows.map((row) => [row.id, row.title, row] as const))("(%s) %s", (_id, _title, row) => {
    expectReport(reportOf(row, input), row.expected, { isDigest: input === fromDigest });
    counts.set(what, (counts.get(what) ?? 0) + 1);
  });
});

it("has all 31 rows of the table", () => {
  expect(new Set(rows.map(({ number }) => number))).toEqual(
    new Set(Array.from({ length: 31 }, (_, index) => index + 1)),
  );
});
