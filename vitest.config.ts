import { defineConfig } from "vitest/config";

/** `npm test`: everything that takes seconds. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/*/programs/**", "test/**/*.full.test.ts"],
    // Offline runs start Node programs; two cores run a few at a time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
