import { defineConfig } from "vitest/config";

/** `npm run test:full`: proofs of `npm test` again, with so many cases that they take minutes. */
export default defineConfig({
  test: {
    include: ["test/**/*.full.test.ts"],
    exclude: ["test/*/programs/**"],
    testTimeout: 30 * 60_000,
    hookTimeout: 30 * 60_000,
  },
});
