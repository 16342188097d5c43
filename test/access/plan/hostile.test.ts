import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { PlanError, readChange, type Change } from "../../../access/plan/plan.ts";
import { DigestReader } from "../../../access/plan/stream.ts";
import { recordingOf } from "../verdicts/recordings.ts";

const originals = [
  recordingOf("24", "digest"),
  recordingOf("14a", "refresh"),
  recordingOf("2", "state"),
  recordingOf("20a", "offlineAfter"),
].map((recorded) => JSON.stringify(recorded));

/** Values in places where none like them belongs. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, [], {}, "", 0, -0, 1e308, true, "\ud800", "urn:pulumi:x", "[secret]", [null], [[]]),
  fc.anything({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify([value])) as unknown),
);

/** Changes one value of a document, chosen by a number. */
function mutate(document: unknown, choice: number, value: unknown): unknown {
  const places: (() => void)[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const define = (key: string) => () => {
      Object.defineProperty(node, key, { value, writable: true, enumerable: true, configurable: true });
    };
    for (const [key, inner] of Object.entries(node)) {
      places.push(define(key), define("__proto__"), () => Reflect.deleteProperty(node, key));
      visit(inner);
    }
  };
  visit(document);
  places[choice % places.length]?.();
  return document;
}

const mutated = fc
  .record({
    original: fc.constantFrom(...originals),
    changes: fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 6 }),
  })
  .map(({ original, changes }) =>
    changes.reduce<unknown>(
      (document, [choice, value]) => mutate(document, choice, structuredClone(value)),
      JSON.parse(original),
    ),
  );

/** What was read, or the error of the user's file; every other error is ours. */
function outcome(read: () => Change): Change | string {
  try {
    return read();
  } catch (error) {
    if (error instanceof PlanError) return error.message;
    throw error;
  }
}

function streamed(text: string): Change {
  const reader = new DigestReader();
  reader.push(new TextEncoder().encode(text));
  return reader.end();
}

describe("whatever is wrong in a file", () => {
  test("it is read or refused by name, and alike from a stream", () => {
    fc.assert(
      fc.property(mutated, (document) => {
        const text = JSON.stringify(document);
        const parsed = outcome(() => readChange(JSON.parse(text)));
        expect(outcome(() => streamed(text))).toEqual(parsed);
        if (typeof parsed === "string") return;
        for (const { resources } of [parsed.before, parsed.after]) {
          const urns = resources.map(({ urn }) => urn);
          expect(new Set(urns).size).toBe(urns.length);
          expect(urns.filter((urn) => !parsed.ops.has(urn))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a cut or a flipped byte is read or refused by name", () => {
    fc.assert(
      fc.property(fc.constantFrom(...originals), fc.nat(), fc.nat(255), fc.boolean(), (text, at, byte, isCut) => {
        const bytes = new TextEncoder().encode(text);
        const place = at % bytes.length;
        bytes[place] = byte;
        const reader = new DigestReader();
        const result = outcome(() => {
          reader.push(isCut ? bytes.subarray(0, place) : bytes);
          return reader.end();
        });
        if (isCut) expect(result).toBeTypeOf("string");
      }),
      { numRuns: 500 },
    );
  });

  test("names of prototypes are names like any other", () => {
    const text = `{"__proto__": {"steps": []}, "constructor": 1,
      "steps": [{"op": "__proto__", "newState": {"urn": "__proto__", "type": "constructor",
        "inputs": {"__proto__": {"polluted": true}, "hasOwnProperty": 1}, "__proto__": {"id": "inherited"},
        "propertyDependencies": {"__proto__": ["toString"]}}}]}`;
    const { after } = readChange(JSON.parse(text));
    const [resource] = after.resources;
    expect(resource).toMatchObject({
      urn: "__proto__",
      id: undefined,
      sources: new Map([["__proto__", ["toString"]]]),
    });
    expect(Object.keys(resource?.inputs ?? {})).toEqual(["__proto__", "hasOwnProperty"]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(streamed(text)).toEqual(readChange(JSON.parse(text)));
  });
});
