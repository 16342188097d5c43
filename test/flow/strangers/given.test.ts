import { beforeAll, describe, expect, test } from "vitest";

import { stackReferences } from "./edits/stackReferences.ts";
import { causesIn, edited, folderOf, reportBetween, runWithSiblings, type Digests } from "./run.ts";

const siblings = {
  "contoso/platform/dev": "stack-references/platform",
  "contoso/network/dev": "stack-references/network",
};

describe("a program with stack references, with the outputs of its siblings given", () => {
  const { program, edits } = stackReferences;
  let base: Digests = new Map();
  beforeAll(async () => {
    base = await runWithSiblings(folderOf(program), siblings);
  });

  test("names the group that the other program exports, and says that the other stack declares it", () => {
    const [stack] = reportBetween("dev", base, base).stacks;
    expect(stack?.access.map(({ actor }) => actor.name)).toContain(
      "output objectId of Group developers of stack contoso/platform/dev",
    );
    const fixes = stack?.findings.filter(({ rule }) => rule === "unknown-access").map(({ fix }) => fix);
    expect(new Set(fixes)).toEqual(new Set(["Review the other stack as well: its program declares it."]));
  });

  test.each(edits.filter((_, index) => [0, 3].includes(index)))("$verdict: $what", async (edit) => {
    const report = reportBetween("dev", base, await runWithSiblings(edited(program, edit), siblings));
    expect({ verdict: report.verdict, cause: causesIn(report) }).toEqual({
      verdict: edit.verdict,
      cause: edit.cause ?? [],
    });
  });
});
