import { beforeAll, describe, expect, test } from "vitest";

import type { Digest } from "../../../offline/digest/digest.ts";
import { recipes } from "../cookbook/page.ts";
import { all } from "./all.ts";
import { editCase, pageWith } from "./code.ts";
import { between, digestOf, empty, undecidedIn } from "./run.ts";

/** Then slots lie in another app, or names of settings stay with them no more. */
const alone = /^WebApp (?:a region|one service less)$|^WebAppSlot one service less$/;

/** Edits that change no access; of two of one argument the last counts. */
const quiet = Object.entries(all).flatMap(([title, { edits }]) =>
  edits.flatMap((edit) =>
    edit[3] === undefined && !alone.test(`${title} ${edit[0]}`) ? [[title, edit] as const] : [],
  ),
);

describe("the report of the whole cookbook is decided", () => {
  let page: Digest;
  let edited: Digest;
  beforeAll(async () => {
    page = await digestOf([pageWith([])]);
    edited = await digestOf([pageWith(quiet)]);
  });

  test("each recipe has its edits, of texts that it has", () => {
    expect(Object.keys(all)).toEqual(recipes.map(({ title }) => title));
    for (const [title, { edits }] of Object.entries(all)) {
      for (const edit of edits) expect(editCase(title, edit).after).not.toBe(editCase(title, edit).before);
    }
  });

  test("when all of it is added to an empty stack", () => {
    const report = between(empty(page), page);
    expect({ verdict: report.verdict, undecided: undecidedIn(report) }).toEqual({ verdict: "broader", undecided: [] });
  });

  test("when all of it is taken away", () => {
    const report = between(page, empty(page));
    expect({ verdict: report.verdict, undecided: undecidedIn(report) }).toEqual({ verdict: "narrower", undecided: [] });
  });

  test("when all small edits are made at once, of tags, sizes, versions, images and plain settings", () => {
    const report = between(page, edited);
    expect({ verdict: report.verdict, undecided: undecidedIn(report) }).toEqual({ verdict: "same", undecided: [] });
  });
});
