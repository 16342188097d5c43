import { afterAll, describe, expect, test } from "vitest";

import { recipes } from "../cookbook/page.ts";
import { addCases, editCase } from "./code.ts";
import { all } from "./all.ts";
import { reportsOn, undecidedIn } from "./run.ts";

const counts: string[] = [];
afterAll(() => {
  console.log(counts.join("\n"));
});

describe("adding a recipe of the cookbook, taking it away and each small edit of it is decided as a reviewer expects", () => {
  test.each(recipes.map(({ title }) => title))("%s", async (title) => {
    const { added = "broader", removed = "narrower", edits } = all[title] ?? { edits: [] };
    const cases = [...addCases(title), ...edits.map((edit) => editCase(title, edit))];
    const expected = [
      added,
      added === "same" ? "broader" : added,
      removed,
      ...edits.map(([, , , verdict = "same"]) => verdict),
    ];
    const reports = await reportsOn(cases);
    const open = reports.map(undecidedIn);
    counts.push(`${title}: ${open.filter((each) => each.length === 0).length} of ${cases.length} decided`);
    expect(cases.map(({ what }, index) => `${what}: ${reports[index]?.verdict ?? "none"}`)).toEqual(
      cases.map(({ what }, index) => `${what}: ${expected[index] ?? "none"}`),
    );
    // What cannot be told is said to be so: nothing beside what is decided.
    expect(open.filter((each, index) => each.length > 0 && expected[index] !== "unknown")).toEqual([]);
  });
});
