import { expect } from "vitest";
import type { DeclaredModule } from "./declarations.ts";
import { isExpectedToBeAccess } from "./expected.ts";
import { placesOf } from "./paths.ts";

/** Fails with the names of types and inputs that nobody classified: the generator is to be run. */
export function expectAllListed(declared: readonly DeclaredModule[]): void {
  let listed = 0;
  const unlisted: string[] = [];
  for (const { type, path, said } of declared.flatMap((module) => [...placesOf(module)]))
    if (said === undefined) unlisted.push(`${type} ${path}`);
    else listed += 1;
  expect(unlisted, "run node tools/statements.ts").toEqual([]);
  expect(listed).toBeGreaterThan(1000);
}

/** Fails with the inputs that another reading takes for access and a rule for harmless. */
export function expectNoneDenied(declared: readonly DeclaredModule[], name: string): void {
  let looked = 0;
  let expected = 0;
  const denied: string[] = [];
  for (const { type, path, input, none } of declared.flatMap((module) => [...placesOf(module)])) {
    looked += 1;
    if (!isExpectedToBeAccess(input)) continue;
    expected += 1;
    if (none !== undefined) denied.push(`${type} ${path}: "${none}"`);
  }
  console.log(
    `${name}: ${expected} of ${looked} inputs are expected to be access, ${denied.length} of them called harmless`,
  );
  expect(denied).toEqual([]);
  expect(expected).toBeGreaterThan(40);
}
