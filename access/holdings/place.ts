import type { ModelScope } from "../facts/model.ts";

/**
 * Where something is held, seen from the resource of the question: on it, on a scope around it, on something inside it,
 * or on a scope that may be around it.
 */
export type Place = "here" | "above" | "inside" | "perhapsAbove";

/** `undefined`: the place is unrelated to the resource. */
export function placeOf(
  held: ModelScope,
  asked: ModelScope,
  scopes: ReadonlyMap<string, ModelScope>,
): Place | undefined {
  if (held.key === asked.key) return "here";
  if (asked.within.includes(held.key)) return "above";
  if (held.within.includes(asked.key)) return "inside";
  return mayEnclose(held, asked, scopes) ? "perhapsAbove" : undefined;
}

const levels: readonly ModelScope["kind"][] = ["resourceGroup", "subscription", "managementGroup"];

/**
 * Unless it is known to be elsewhere, a scope may be around: a resource lies in one group and one subscription, and in
 * many management groups.
 */
function mayEnclose(held: ModelScope, asked: ModelScope, scopes: ReadonlyMap<string, ModelScope>): boolean {
  if (held.kind === "unknown") return true;
  const level = levels.indexOf(held.kind);
  if (level < 0 || levels.indexOf(asked.kind) >= level) return false;
  if (held.kind === "managementGroup") return true;
  return !asked.within.some((key) => scopes.get(key)?.kind === held.kind);
}
