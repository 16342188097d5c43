import { availableParallelism } from "node:os";

import { defineConfig } from "vitest/config";

/** `npm run test:full`: proofs of `npm test` again, with so many cases that they take minutes. */
export default defineConfig({
  test: {
    include: ["test/**/*.full.test.ts"],
    exclude: ["test/**/programs/**"],
    setupFiles: ["test/setup.ts"],
    maxWorkers: Math.max(2, availableParallelism()),
    testTimeout: 30 * 60_000,
    hookTimeout: 30 * 60_000,
  },
});
