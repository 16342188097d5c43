import { existsSync, readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import { inputSchema } from "../../action/inputs.ts";
import { actionFile, actionMain } from "../../tools/actionFile.ts";
import { root } from "../cli/keyless.ts";

const text = readFileSync(`${root}action.yml`, "utf8");

describe("the Action as runners take it from a commit", () => {
  test("has the inputs and outputs of action/inputs.ts, as npm run action writes them", () => {
    expect(text).toBe(actionFile());
  });

  test("describes each input and has no default of its own, which would be a value like any other", () => {
    const { inputs } = parse(text) as { inputs: Record<string, object> };
    expect(Object.keys(inputs)).toEqual(Object.keys(inputSchema.shape));
    expect(Object.values(inputs).map((input) => Object.keys(input))).toEqual(
      Object.keys(inputs).map(() => ["description"]),
    );
    expect(Object.values(inputs)).not.toContainEqual({ description: "" });
  });

  // dist.full.test.ts compares it with a fresh build, and starts it.
  test("starts a file that is there", () => {
    expect(parse(text)).toMatchObject({ runs: { using: "node24", main: actionMain } });
    expect(existsSync(`${root}${actionMain}`)).toBe(true);
  });
});
