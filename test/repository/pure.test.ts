import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every module that is loaded when a file is, and every package that one of them names. */
function graphFrom(entry: string): { readonly files: readonly string[]; readonly packages: readonly string[] } {
  const files = new Set([entry]);
  const packages = new Set<string>();
  for (const file of files) {
    const text = readFileSync(join(root, file), "utf8");
    for (const [, specifier = ""] of text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)) {
      if (specifier.startsWith(".")) files.add(join(dirname(file), specifier));
      else packages.add(specifier);
    }
  }
  return { files: [...files], packages: [...packages].toSorted() };
}

const { files, packages } = graphFrom("access/index.ts");

test("the engine reaches no file outside access/ and the ground floor: json/, roles/, schedule/ and statements/", () => {
  expect(files.length).toBeGreaterThan(150);
  expect(files.filter((file) => !/^(access|json|roles|schedule|statements)\//.test(file))).toEqual([]);
});

test("the engine loads these pure libraries: nothing of Pulumi, nothing of Node", () => {
  expect(packages).toEqual(["@noble/hashes/sha2.js", "@noble/hashes/utils.js", "croner", "leven", "yaml", "zod"]);
});

test("the engine knows no clock, no process and no network", () => {
  const impure = /\bprocess\.|\bnew Date\b|\bDate\.now|\bfetch\(|\bperformance\.|\bMath\.random/;
  expect(files.filter((file) => impure.test(readFileSync(join(root, file), "utf8")))).toEqual([]);
});

test("the pipeline reads in one screen", () => {
  const text = readFileSync(join(root, "access/review.ts"), "utf8");
  expect(text.split("\n").length).toBeLessThan(100);
  const stages = ["sidesOf(", "comparable(", "holdingsOf(", "changesOf(", "findingsOf("];
  const places = stages.map((stage) => text.lastIndexOf(stage));
  expect(places.every((place) => place > 0)).toBe(true);
});
