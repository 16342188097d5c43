import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Resource } from "../../../offline/recorded/deployment.ts";
import { limitTime, tooLong, type Limit } from "../../../offline/run/timeLimit.ts";

const run = () => ({
  lastUrn: "urn:pulumi:dev::shop::random:index:Thing::last",
  resources: new Map<string, Resource>(),
  asking: 0,
  waiting: undefined as readonly string[] | undefined,
});

describe("the time limit", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Registers a resource each so many seconds, up to a time. @returns when it was ended, and why. */
  function endOf(limit: number, every: number, until: number, most: number): { at: number; why: Limit } | undefined {
    const deployment = run();
    let ended: { at: number; why: Limit } | undefined;
    const started = performance.now();
    const callOff = limitTime(deployment, limit, (why) => {
      ended ??= { at: (performance.now() - started) / 1000, why };
    });
    for (let second = every; second <= most; second += every) {
      vi.advanceTimersByTime(every * 1000);
      if (second <= until) deployment.resources.set(String(second), {} as Resource);
    }
    callOff();
    return ended;
  }

  it("leaves a program alone that registers resources, however long it takes", () => {
    expect(endOf(60, 50, 1000, 1000)).toBeUndefined();
  });

  it("ends one that has registered nothing for as long as it may", () => {
    expect(endOf(60, 50, 300, 1000)).toMatchObject({ why: "no progress" });
    const at = endOf(60, 50, 300, 1000)?.at ?? 0;
    expect(at).toBeGreaterThanOrEqual(360);
    expect(at).toBeLessThan(370);
  });

  it("ends one that registers without end, after twenty times that", () => {
    expect(endOf(60, 1, 9999, 2000)).toEqual({ at: 1200, why: "no end" });
  });

  it.each([
    [undefined, "it is computing, or a blocking call has not returned"],
    [[], "it waits for a promise that never settles"],
    [["a timer", "an answer of management.azure.com"], "it waits for a timer, an answer of management.azure.com"],
  ])("says what the program waits for: %j", (waiting, said) => {
    expect(tooLong({ ...run(), waiting }, 60, "no progress")).toBe(
      `the program registered nothing for 60 s; resources registered so far: 0; last: urn:pulumi:dev::shop::random:index:Thing::last; ${said}; pass --timeout for more time`,
    );
  });
});
