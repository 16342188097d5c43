import { isOutput, isResource } from "../sdk.ts";
import { labelOf } from "../unknown/registry.ts";

/** Readers of a digest follow inputs no deeper (access/plan/plain.ts). */
const maxDepth = 200;

/**
 * Refuses inputs that nest too deep while the line that declares them is on the stack. The SDK would exhaust the stack later, and
 * its error has neither the resource nor the line.
 *
 * @throws Error that names the resource.
 */
export function refuseDepth(type: unknown, name: unknown, props: unknown): void {
  const seen = new Set<unknown>();
  let level = [props].filter(isNest);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > maxDepth) {
      throw new Error(`the inputs of ${String(name)} (${String(type)}) nest deeper than ${maxDepth} levels`);
    }
    for (const each of level) seen.add(each);
    level = level.flatMap(innerOf).filter((inner) => !seen.has(inner));
  }
}

function innerOf(nest: object): object[] {
  const inner: unknown[] = Object.values(nest);
  return inner.filter(isNest);
}

/** A list or a map as it is written. */
function isNest(value: unknown): value is object {
  if (typeof value !== "object" || value === null || labelOf(value) !== undefined) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = Array.isArray(value) || prototype === Object.prototype || prototype === null;
  return isPlain && !isOutput(value) && !isResource(value);
}
