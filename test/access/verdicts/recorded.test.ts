import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

import { writeRecordings } from "../../../tools/record.ts";
import { describeEngine, installation } from "../../engine/realEngine.ts";
import { recordingFile } from "./recordings.ts";
import changes, { rows } from "./rows.ts";

const wanted = changes.flatMap(({ name, records = [] }) => records.map((kind) => recordingFile(name, kind)));
const folder = dirname(recordingFile("1", "digest"));
const recorded = readdirSync(folder).map((file) => join(folder, file));

describe("the verdict table", () => {
  it("has all 31 rows of the issue, each part of a row once", () => {
    expect([...new Set(rows.map(({ number }) => number))]).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it("has every recording of every row, and no other", () => {
    expect(recorded.toSorted()).toEqual(wanted.toSorted());
  });

  it("is small enough to be committed", () => {
    const bytes = recorded.reduce((sum, file) => sum + statSync(file).size, 0);
    expect(bytes).toBeLessThan(3_000_000);
  });
});

describeEngine("recording a row again", () => {
  // One of each sort: an alias, a resource that is gone, a stack that refers to another.
  it.each(["9", "14a", "27b"])("changes nothing: %s", async (id) => {
    const target = mkdtempSync(join(tmpdir(), "keyless-verdicts-"));
    try {
      const files = await writeRecordings(
        changes.filter(({ name }) => name === id),
        target,
        installation(),
      );
      expect(files.length).toBeGreaterThanOrEqual(3);
      for (const file of files) {
        expect(readFileSync(file, "utf8"), basename(file)).toBe(readFileSync(join(folder, basename(file)), "utf8"));
      }
    } finally {
      rmSync(target, { recursive: true });
    }
  });
});
