import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (file: string) => readFileSync(`${root}${file}`, "utf8");
const longProofs = globSync("test/**/*.full.test.ts", { cwd: root });

describe("the long proofs", () => {
  // `moves.phases.full.test.ts` goes on from `moves.test.ts`.
  test("repeat, file by file, what npm test claims, so that no claim waits for them", () => {
    expect(longProofs.length).toBeGreaterThan(0);
    const claims = globSync("test/**/*.test.ts", { cwd: root });
    expect(claims).toEqual(expect.arrayContaining(longProofs.map((file) => file.replace(/(\.[a-z]+)?\.full\./, "."))));
  });

  test("are run by npm run test:full and by CI, which adds up both", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    expect(scripts["test:full"]).toBe("vitest run --config vitest.full.config.ts");
    expect(read(".ci/run").match(/^suite .*$/gm)).toEqual(["suite test", "suite test:full"]);
  });
});
