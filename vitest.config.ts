import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { compileCache } from "./project/compileCache.ts";
import { LongestFirst } from "./test/longestFirst.ts";

/** `npm test`: everything that takes seconds. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/**/programs/**", "test/**/*.full.test.ts"],
    // One more than cores: most tests wait, for programs that they started, and those for each other.
    maxWorkers: availableParallelism() + 1,
    // Files share what they import, which is half of the time of most: they put back what they change of their process,
    // and what goes with a file is told to test/atEnd.ts.
    isolate: false,
    // Node strips types by itself; nothing here is mocked, which is what Vitest's own loading is for.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // Commands and programs that tests start need not strip types and compile again.
    env: { NODE_COMPILE_CACHE: compileCache("keyless") ?? "" },
    setupFiles: ["test/setup.ts"],
    sequence: { sequencer: LongestFirst },
    // Seconds; but a machine that does other work as well takes ten times as long for a program that starts programs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
