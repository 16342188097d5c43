import { describe, expect, test } from "vitest";

import { changesOf, noiseIn, programs, reportBetween, run } from "./noise.ts";

/** Programs in which a quiet change is still "cannot tell": the test says so as long as it is, and fails once it is not. */
const noisy = new Set([
  ...["classic-web", "data-platform", "devices-and-documents", "functions-and-queues"],
  ...["kubernetes-only", "monitoring", "web-and-sql"],
]);

describe.each(programs)("%s", (program) => {
  const check = noisy.has(program) ? test.fails : test;
  check("a change that touches no access is no change of access", async () => {
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
