import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { lockVersion } from "../../../access/lock/format.ts";
import { readLines } from "../../../access/lock/lines.ts";
import { parseLock } from "../../../access/lock/parse.ts";
import { printLock } from "../../../access/lock/print.ts";
import type { Model } from "../../../access/facts/model.ts";
import { logicalKey } from "../../../access/plan/urn.ts";
import type { PermissionBlock } from "../../../roles/index.ts";
import { catalogue } from "./facts.ts";
import { model } from "./models.ts";

/** Facts as text, in no order, without what a lock leaves out: the project of a URN and the order of patterns. */
function factsOf({ scopes, ...facts }: Model) {
  const lists: Record<string, readonly unknown[]> = { ...facts, scopes: [...scopes] };
  return Object.fromEntries(Object.entries(lists).map(([kind, list]) => [kind, list.map(bare).toSorted()]));
}

function bare(fact: unknown): string {
  return JSON.stringify(fact, (key, given: unknown): unknown => {
    if ((key === "urn" || key === "id") && typeof given === "string") return logicalKey(given);
    if (key === "definition" && given !== undefined) return blocksOf(given as { permissions: PermissionBlock[] });
    if (typeof given !== "object" || given === null || Array.isArray(given)) return given;
    return Object.fromEntries(Object.entries(given).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function blocksOf({ permissions }: { readonly permissions: readonly PermissionBlock[] }) {
  const lists = ["actions", "notActions", "dataActions", "notDataActions"] as const;
  const patterns = permissions.map((block) => [
    block.condition,
    ...lists.map((list) => (block[list] ?? []).toSorted()),
  ]);
  return patterns
    .map((block) => JSON.stringify(block))
    .filter((block) => block !== "[null,[],[],[],[]]")
    .toSorted();
}

/** The laws of locks, each tried with `numRuns` models by chance. */
export function describeLaws(numRuns: number): void {
  describe("a lock", () => {
    test("has every fact that it was written from", () => {
      fc.assert(
        fc.property(model, (written) => {
          const { stack, model: read } = parseLock(printLock("prod", written), catalogue);
          expect(stack).toBe("prod");
          expect(factsOf(read)).toEqual(factsOf(written));
        }),
        { numRuns },
      );
    });

    test("is written from what it says as it was", () => {
      fc.assert(
        fc.property(model, (written) => {
          const lock = printLock("prod", written);
          expect(printLock("prod", parseLock(lock, catalogue).model)).toBe(lock);
        }),
        { numRuns },
      );
    });

    test("is the same in whatever order facts come", () => {
      fc.assert(
        fc.property(model, (given) => {
          const reversed = {
            ...given,
            ...Object.fromEntries(
              Object.entries(given).flatMap(([kind, list]) => (Array.isArray(list) ? [[kind, list.toReversed()]] : [])),
            ),
            scopes: new Map([...given.scopes].toReversed()),
          };
          expect(printLock("prod", reversed)).toBe(printLock("prod", given));
        }),
        { numRuns },
      );
    });

    test("says as a whole what its lines say one by one, with no character that cannot be seen", () => {
      fc.assert(
        fc.property(model, (given) => {
          const lock = printLock("prod", given);
          const { version, stack, ...sections } = parse(lock) as Record<string, object[]>;
          const whole = Object.entries(sections).flatMap(([section, entries]) =>
            entries.map((entry) => [section, ...Object.entries(entry)]),
          );
          expect(whole).toEqual(
            readLines(lock, false).lines.map(({ section, label, fields }) => [section, [label, fields]]),
          );
          expect({ version, stack }).toEqual({ version: lockVersion, stack: "prod" });
          expect(lock).not.toMatch(/(?![\n ])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Z}]/u);
        }),
        { numRuns },
      );
    });
  });
}
