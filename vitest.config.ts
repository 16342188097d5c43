import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { compileCache } from "./offline/run/compileCache.ts";
import { LongestFirst } from "./test/longestFirst.ts";

/** `npm test`: everything that takes seconds. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/*/programs/**", "test/**/*.full.test.ts"],
    // One for each core, where vitest leaves one free for itself: most tests wait for programs that they started.
    maxWorkers: Math.max(2, availableParallelism()),
    // Commands and programs that tests start need not strip types and compile again.
    env: { NODE_COMPILE_CACHE: compileCache() ?? "" },
    sequence: { sequencer: LongestFirst },
    // Offline runs start Node programs; two cores run a few at a time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
