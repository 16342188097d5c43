import { isDeepStrictEqual } from "node:util";

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { PlanError, readChange } from "../../../access/plan/plan.ts";
import { DigestReader, looksLikeJson } from "../../../access/plan/stream.ts";
import { parseJson } from "../../../json/parseJson.ts";
import { urnOf } from "../digest.ts";
import { recordingOf } from "../verdicts/recordings.ts";

const type = "azure-native:managedidentity:UserAssignedIdentity";
const utf8 = new TextEncoder();
const bytesOf = (text: string) => utf8.encode(text);
const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\u{feff}${text}`, "utf16le"));
const utf16be = (text: string) => Uint8Array.from(Buffer.from(`\u{feff}${text}`, "utf16le").swap16());

function read(bytes: Uint8Array, sizes: readonly number[] = [bytes.length]) {
  const reader = new DigestReader();
  let start = 0;
  for (let index = 0; start < bytes.length; index += 1) {
    const size = Math.max(1, sizes[index % sizes.length] ?? 1);
    reader.push(bytes.subarray(start, start + size));
    start += size;
  }
  return reader.end();
}

/** Steps whose inputs hold anything, above all what looks like the structure around them. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    '"',
    "\\",
    '\\"',
    "\n        }",
    "\n        },\n        {",
    "{[",
    "__proto__",
    "\u{1f600}",
    "é",
    "steps",
  ),
);
const anything = fc.anything({
  key: text,
  values: [text, fc.double(), fc.boolean(), fc.constant(null)],
  maxDepth: 4,
  withNullPrototype: false,
});
const step = fc
  .record({ name: text, inputs: fc.dictionary(text, anything), op: fc.constantFrom("same", "update", "create") })
  .map(({ name, inputs, op }) => {
    const state = { urn: urnOf(type, name), type, custom: true, inputs };
    return { op, urn: state.urn, ...(op !== "create" && { oldState: state }), newState: state, detailedDiff: null };
  });
const digest = fc
  .record({
    config: anything,
    steps: fc.array(step, { maxLength: 4 }),
    diagnostics: fc.array(anything, { maxLength: 3 }),
    changeSummary: fc.constantFrom({ create: 0 }, { same: 9 }),
    more: fc.dictionary(fc.constantFrom("x", "", "__proto__", "deployment.resources", "duration"), anything),
  })
  .map(({ more, ...parts }) => ({ ...parts, ...more }));

/** The engine's own indentation, none, and what nobody writes. */
const layouts: readonly ((value: unknown) => string)[] = [
  (value) => JSON.stringify(value, null, 4),
  (value) => JSON.stringify(value),
  (value) => JSON.stringify(value, null, 4).replaceAll("\n", "\r\n"),
  (value) => JSON.stringify(value, null, "\t").replaceAll(/^\t+/gm, ""),
  (value) => JSON.stringify(value, null, 4).replaceAll(/\n {13,}/g, " "),
  (value) => `\n ${JSON.stringify(value, null, 1)}\n\t\r\n `,
];

describe("what is read from a stream is what is read from the parsed whole", () => {
  test("in any layout, in chunks of any sizes", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(digest, fc.constantFrom(...layouts), sizes, (value, layout, chunkSizes) => {
        const written = layout(value);
        expect(isDeepStrictEqual(read(bytesOf(written), chunkSizes), readChange(parseJson(written)))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ["24", "digest"],
    ["25", "changes"],
    ["14a", "refresh"],
    ["2", "state"],
    ["20a", "offlineAfter"],
  ] as const)("in recording %s.%s", (id, kind) => {
    const recorded = recordingOf(id, kind);
    for (const layout of layouts) {
      expect(isDeepStrictEqual(read(bytesOf(layout(recorded)), [997]), readChange(recorded))).toBe(true);
    }
  });

  test("in an element that is longer than many chunks", () => {
    const state = { urn: urnOf(type, "app"), type, inputs: { tags: { long: '"}'.repeat(1_500_000) } } };
    const value = { steps: [{ op: "create", newState: state }] };
    for (const layout of layouts) {
      expect(isDeepStrictEqual(read(bytesOf(layout(value)), [65_536]), readChange(value))).toBe(true);
    }
  });
});

const small = { steps: [{ op: "create", newState: { urn: urnOf(type, "café \u{1f600}"), type } }] };
const smallText = JSON.stringify(small, null, 4);
const namesOf = (bytes: Uint8Array, sizes?: number[]) => read(bytes, sizes).after.resources.map(({ name }) => name);

describe("what shells and tools make of a digest", () => {
  test.each<[string, Uint8Array]>([
    ["a byte order mark", bytesOf(`\u{feff}${smallText}`)],
    ["UTF-16, as PowerShell writes it", utf16(smallText)],
    ["UTF-16 with the other byte order", utf16be(smallText)],
    ["lines of npm in front", bytesOf(`\n> shop@1.0.0 preview\n> pulumi preview --json\n\n${smallText}\n`)],
    ["a mark, UTF-16 and a warning", utf16(`warning: {old} CLI\r\n${smallText}\r\n`)],
  ])("%s", (_, bytes) => {
    expect(namesOf(bytes)).toEqual(["café \u{1f600}"]);
    expect(namesOf(bytes, [1])).toEqual(["café \u{1f600}"]);
    expect(looksLikeJson(bytes)).toBe(true);
  });

  test.each(["{}", "{", "[{}]", "\n\n  {}"])("%j looks like JSON", (start) => {
    expect(looksLikeJson(bytesOf(start))).toBe(true);
  });

  test.each<[string, Uint8Array]>([
    ["a lock", bytesOf("# Access of prod.\nversion: 1\naccess:\n  - {actor: x}\n")],
    ["nothing", bytesOf("")],
    ["no text", Uint8Array.of(0xc3, 0x28, 0x7b, 0x7d)],
    ["a long file", bytesOf("line\n".repeat(1000))],
  ])("%s does not look like JSON", (_, bytes) => {
    expect(looksLikeJson(bytes)).toBe(false);
  });
});

describe("a file that is no digest is one clear error", () => {
  const steps = (count: number) =>
    JSON.stringify({ steps: Array.from({ length: count }, () => small.steps[0]) }, null, 4);
  const cutIn = (count: number) => steps(count).slice(0, steps(count).lastIndexOf("type"));

  test.each<[string, string, string]>([
    ["empty", "", "found nothing"],
    ["white space", " \n\n", "found nothing"],
    ["an array", '[{"steps": []}]', "found an array"],
    ["a sentence", "error: no stack selected\n", 'found text that begins with "error: no stack selected"'],
    ["too many lines in front", `${"x\n".repeat(100)}{}`, "found text that begins with"],
    ["cut off in a step", cutIn(17), "it ends in the middle of step 17"],
    ["cut off in a compact step", JSON.stringify(JSON.parse(steps(2))).slice(0, -9), "it ends in the middle of step 2"],
    ["cut off between steps", steps(2).slice(0, -8), "it ends before step 3"],
    ["cut off in a name", '{"ste', "it ends in the middle of a name or a value"],
    ["two documents", `${smallText}\n${smallText}`, 'more text follows its end: "{'],
    ["two lists of steps", '{"steps": [], "steps": []}', 'it has "steps" twice'],
    ["a step that is no JSON", '{"steps": [{"op": tru}]}', "step 1 is not valid JSON"],
    ["a number that is none", '{"version": 3x}', '"version" is not valid JSON'],
    ["no comma", '{"unknowns": [{} {}]}', 'unexpected "{" before unknown 2'],
    ["no colon", '{"steps" []}', 'unexpected "[" before a name or a value'],
    ["no name", "{steps: []}", 'unexpected "s" before a name or a value'],
  ])("%s", (_, written, error) => {
    expect(() => read(bytesOf(written))).toThrow(PlanError);
    expect(() => read(bytesOf(written))).toThrow(error);
    expect(() => read(bytesOf(written), [1])).toThrow(error);
  });

  test("text in no encoding that is known", () => {
    const latin = Uint8Array.from(Buffer.from(smallText, "latin1"));
    expect(() => read(latin)).toThrow("it is not valid UTF-8");
    expect(() => read(bytesOf(smallText).subarray(0, smallText.indexOf("é") + 1))).toThrow(PlanError);
  });

  test("a step without an end is not held for ever", () => {
    const reader = new DigestReader();
    reader.push(bytesOf('{"steps": [{"op": "'));
    const chunk = bytesOf("x".repeat(1_000_000));
    const pushAll = () => {
      for (let pushed = 0; pushed < 30; pushed += 1) reader.push(chunk);
    };
    expect(pushAll).toThrow("step 1 is longer than 20000000 characters");
  });

  test("a step that nests without an end is not parsed", () => {
    const reader = new DigestReader();
    expect(() => {
      reader.push(bytesOf(`{"steps": [{"op": ${"[".repeat(1_000_000)}`));
    }).toThrow("step 1 nests deeper than 1000 levels");
  });

  test("what is passed over may be as long and as deep as it likes", () => {
    const reader = new DigestReader();
    reader.push(bytesOf('{"manifest": {"x": "'));
    const chunk = bytesOf("x".repeat(1_000_000));
    for (let pushed = 0; pushed < 30; pushed += 1) reader.push(chunk);
    reader.push(bytesOf(`", "y": ${"[".repeat(100_000)}${"]".repeat(100_000)}}, ${smallText.slice(1)}`));
    expect(reader.end().after.resources).toHaveLength(1);
  });
});
