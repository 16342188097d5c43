import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import type { Inputs } from "../readProperly/item.ts";
import { verdictBetween, type Told } from "../quiet/run.ts";

/** A change of one resource; where a side is `null` it is not there. */
interface Giving {
  readonly type: string;
  readonly before: Inputs | null;
  readonly after: Inputs | null;
}

/** Written by hand from what each service documents, one a line. One that is found to be silent is added there. */
const changes = readFileSync(new URL("givingChanges.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Giving);

const side = (type: string, inputs: Inputs | null): Told[] => (inputs === null ? [] : [{ type, name: "x", inputs }]);

describe("changes that give access or take a protection away", () => {
  test.each(changes)("are not silent: $type", ({ type, before, after }) => {
    expect(["broader", "mixed", "unknown"]).toContain(verdictBetween(side(type, before), side(type, after)));
  });

  test("are the same where they do not happen", () => {
    const same = changes.filter(
      ({ type, before }) => verdictBetween(side(type, before), side(type, before)) === "same",
    );
    expect(same).toEqual(changes);
    expect(changes.length).toBeGreaterThan(150);
  });
});
