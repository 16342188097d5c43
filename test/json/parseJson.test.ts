import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { parseJson } from "../../json/parseJson.ts";

/** What V8 mistakes for one another: names that are or begin with an escape, at the same place of an object. */
const name = fc.oneof(
  fc.constantFrom(
    "\\",
    '"',
    "\n",
    "\\n",
    "\\u",
    "\\u0",
    "\\u003",
    "\u0001",
    "<",
    "x",
    "",
    "~0",
    "1",
    "__proto__",
    "😀",
  ),
  fc.string({ unit: "binary", maxLength: 3 }),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const value = fc.anything({ key: name, values: [name, number, fc.boolean(), fc.constant(null)], maxDepth: 4 });

/** JSON in which any character may be an escape, as other languages write it. */
function written(given: unknown, isEscaped: (char: string) => boolean): string {
  const escape = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  if (typeof given === "string") {
    const units = given.split("");
    return `"${units.map((unit) => (isEscaped(unit) ? escape(unit) : JSON.stringify(unit).slice(1, -1))).join("")}"`;
  }
  if (Array.isArray(given)) return `[${given.map((inner) => written(inner, isEscaped)).join(" , ")}]`;
  if (typeof given !== "object" || given === null) return JSON.stringify(given);
  const entries = Object.entries(given).map(
    ([key, inner]) => `${written(key, isEscaped)} : ${written(inner, isEscaped)}`,
  );
  return `{${entries.join(",\n")}}`;
}

/** Names and values in order, without objects: nothing in it can be mistaken. */
function spelled(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(spelled);
  if (typeof given !== "object" || given === null) return Object.is(given, -0) ? 0 : given;
  return { entries: Object.entries(given).map(([key, inner]) => [key, spelled(inner)]) };
}

describe("JSON is read as it is written", () => {
  test("with any names after any others, escaped or not", () => {
    const wide = /[<>&\u0000-\u001f"\\~x]/;
    fc.assert(
      fc.property(fc.array(value, { maxLength: 6 }), fc.boolean(), (given, escapesMore) => {
        const text = written(given, (char) => escapesMore && wide.test(char));
        expect(spelled(parseJson(text))).toEqual(spelled(given));
      }),
      { numRuns: 300 },
    );
  });

  test("where JSON.parse of Node 24 takes one name for another", () => {
    const text = String.raw`[{"x":1,"\\":2},{"x":3,"\n":4},{"x":5,"\"":6}]`;
    expect((parseJson(text) as object[]).map((part) => Object.keys(part)[1])).toEqual(["\\", "\n", '"']);
  });

  test("the last of equal names counts, at the place of the first", () => {
    expect(Object.entries(parseJson(String.raw`{"a":1,"b":2,"\u0061":3}`) as object)).toEqual([
      ["a", 3],
      ["b", 2],
    ]);
  });

  test("__proto__ is a name like any other, escaped or not", () => {
    expect(Object.keys(parseJson(String.raw`{"\u005f_proto__":{"x":1},"y":2}`) as object)).toEqual(["__proto__", "y"]);
  });

  test("deeper than the stack", () => {
    const depth = 100_000;
    const text = `${'[{"\\n":'.repeat(depth)}0${"}]".repeat(depth)}`;
    let at = parseJson(text);
    for (let level = 0; level < depth; level += 1) at = (at as Record<string, unknown>[])[0]?.["\n"];
    expect(at).toBe(0);
  });

  test.each(['{"\\n" 1}', '"\\', '{"\\', "", "{"])("what is no JSON is refused: %s", (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  });
});
