import { describe, expect, test } from "vitest";

import { changesOf, noiseIn, programs, reportBetween, run } from "./noise.ts";

describe.each(programs)("%s", (program) => {
  test("a change that touches no access is no change of access", async () => {
    const before = await run(program);
    for (const change of changesOf(program)) {
      expect({ change, noise: noiseIn(reportBetween(before, await run(program, change))) }).toEqual({
        change,
        noise: [],
      });
    }
    console.log(`${program}: ${before.resources} resources, ${changesOf(program).length} changes`);
  });
});
