import { expect, test } from "vitest";

import { keyless } from "../keyless.ts";

test("the locks of the example are current: `npm run --silent keyless -- lock` writes them", () => {
  const { exitCode, stdout, stderr } = keyless(["lock", "--check"]);
  expect({ exitCode, stderr, stdout }).toEqual({
    exitCode: 0,
    stderr: "",
    stdout: ["dev", "staging", "prod"].map((stack) => `stacks/access.${stack}.yaml  current\n`).join(""),
  });
});
