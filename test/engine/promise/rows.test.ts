import { afterAll, beforeAll, expect, it } from "vitest";
import { recordingOf } from "../../access/verdicts/recordings.ts";
import { describeEngine, stepsOf } from "../realEngine.ts";
import { cases, leftOut, type Case } from "./cases.ts";
import { compareOutcome, heldAt } from "./outcome.ts";
import { groupsOf, playGroup, type Played } from "./play.ts";
import { inPool } from "./pool.ts";
import { reportOfDigest } from "./promised.ts";

/** All of it, on a machine under load. */
const timeout = 900_000;

const playing = new Map(cases.map((one) => [one, Promise.withResolvers<Played>()]));
let all: Promise<void> = Promise.resolve();
const counts = { exact: 0, unknown: 0 };

describeEngine("after up the tenant has what the preview promised", () => {
  beforeAll(() => {
    for (const { promise } of playing.values()) promise.catch(() => undefined);
    // The longest first, so that no long one is left over at the end.
    const groups = groupsOf(cases).toSorted((a, b) => b.length - a.length);
    all = inPool(groups, 2, async (group, lane) => {
      try {
        await playGroup(group, lane, (one, played) => playing.get(one)?.resolve(played));
      } catch (error) {
        for (const one of group) playing.get(one)?.reject(error);
      }
    });
  });

  afterAll(async () => {
    await all;
    const refused = cases.flatMap(({ title, refused }) => (refused === undefined ? [] : [`${title}: ${refused.why}`]));
    const said = [
      `${counts.exact} rows of access as promised, ${counts.unknown} rows of promises name an unknown`,
      ...refused.map((each) => `refused by Azure: ${each}`),
      ...leftOut.map((each) => `left out: ${each}`),
    ];
    console.log(said.map((each) => `promise: ${each}`).join("\n"));
  }, timeout);

  it.each(cases.map((one) => [one.title, one] as const))(
    "%s",
    async (_title, one) => {
      const played = await playing.get(one)?.promise;
      if (played === undefined) throw new Error("not played");
      expectRecorded(one, played);
      if (one.refused === undefined) expectPromised(one, played);
      else expectRefused(one.refused.answer, played);
    },
    timeout,
  );
});

/** What is deployed has the ids that the row was recorded with, so that its digest is a preview of the same. */
function expectRecorded({ row, isPreviewed, change }: Case, { before }: Played): void {
  if (isPreviewed === true) return;
  const ids = new Map(before.state.map(({ urn, id }) => [urn, id]));
  const steps = stepsOf(recordingOf(change.name, "digest")).filter(({ urn }) => !urn.includes("pulumi:providers:"));
  const recorded = steps.flatMap(({ oldState }) => (oldState?.id === undefined ? [] : [oldState]));
  expect(recorded.length, row.id).toBeGreaterThan(0);
  expect(recorded.map(({ urn, id }) => [urn, id])).toEqual(recorded.map(({ urn }) => [urn, ids.get(urn)]));
}

function expectPromised({ row, change, isPreviewed }: Case, { before, after, digest, failure }: Played): void {
  expect(failure).toBeUndefined();
  const report = reportOfDigest(isPreviewed === true ? digest : recordingOf(change.name, "digest"));
  expect(report.verdict).toBe(row.expected.verdict);
  expect(heldAt(before, after).flat().length).toBeGreaterThan(0);

  const { exact, unknown, differences } = compareOutcome(report, before, after);

  expect(differences).toEqual([]);
  counts.exact += exact;
  counts.unknown += unknown;
}

function expectRefused(answer: string, { before, after, failure }: Played): void {
  expect(failure).toContain(answer);
  const [held, stillHeld] = heldAt(before, after);
  expect(stillHeld).toEqual(held);
}
