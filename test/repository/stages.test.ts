import { describe, expect, test } from "vitest";

import { circlesIn, importsOfRooms } from "./imports.ts";

/** The stages of access/, in order; the files above them put them together. */
const stages =
  "terms services hosts plan identity facts holdings lock match diff expectations rules waivers report ask".split(" ");
const above = [
  "access/engine.ts",
  "access/heldBefore.ts",
  "access/index.ts",
  "access/locks.ts",
  "access/merge.ts",
  "access/questions.ts",
  "access/review.ts",
];

describe("the stages of access/", () => {
  const imports = importsOfRooms();
  const inAccess = [...imports.keys()].filter((file) => file.startsWith("access/"));
  const stageOf = (file: string) => stages.indexOf(file.split("/")[1] ?? "");

  test("every file is on a stage", () => {
    expect(inAccess.length).toBeGreaterThan(100);
    expect(inAccess.filter((file) => stageOf(file) < 0).toSorted()).toEqual(above);
  });

  test("no file imports a later stage, by its types neither", () => {
    const wrong = inAccess
      .filter((file) => stageOf(file) >= 0)
      .flatMap((file) =>
        (imports.get(file) ?? [])
          .filter((other) => other.startsWith("access/") && (stageOf(other) > stageOf(file) || stageOf(other) < 0))
          .map((other) => `${file} imports ${other}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe("imports", () => {
  test("no files import each other in a circle, by their types neither", () => {
    expect(circlesIn(importsOfRooms())).toEqual([]);
  });

  test("a circle is found", () => {
    const circle = new Map([
      ["a", ["b"]],
      ["b", ["c"]],
      ["c", ["b"]],
    ]);
    expect(circlesIn(circle)).toEqual([["b", "c"]]);
  });
});
