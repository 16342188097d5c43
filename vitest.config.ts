import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { compileCache } from "./offline/run/compileCache.ts";
import { LongestFirst } from "./test/longestFirst.ts";

/** Tests that compute, with nothing to start, to mock or to clean up: their files share what they import. */
const pure = ["test/{access,roles,statements}/**/*.test.ts"];
/** These start the engine. */
const inPureFolders = ["test/access/verdicts/recorded.test.ts"];
const never = ["test/*/programs/**", "test/**/*.full.test.ts"];

/** `npm test`: everything that takes seconds. */
export default defineConfig({
  test: {
    // One more than cores: most tests wait, for programs that they started, and those for each other.
    maxWorkers: availableParallelism() + 1,
    // Commands and programs that tests start need not strip types and compile again.
    env: { NODE_COMPILE_CACHE: compileCache() ?? "" },
    sequence: { sequencer: LongestFirst },
    // Seconds; but a machine that does other work as well takes ten times as long for a program that starts programs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: { name: "pure", include: pure, exclude: [...never, ...inPureFolders], isolate: false },
      },
      {
        extends: true,
        test: {
          name: "other",
          include: ["test/!(access|roles|statements)/**/*.test.ts", ...inPureFolders],
          exclude: never,
        },
      },
    ],
  },
});
