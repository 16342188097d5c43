import { resourceNoun, type ResourceCounts, type StackInput } from "../../access/engine.ts";

/** How many resources each stack would create, by kind. */
export function resourceCounts(inputs: readonly StackInput[]): ReadonlyMap<string, ResourceCounts> {
  return new Map(inputs.map(({ stack, after }) => [stack, countsOf(after)]));
}

function countsOf(after: StackInput["after"]): ResourceCounts {
  const resources = after.kind === "plan" ? after.change[after.side].resources : [];
  const created = new Map<string, number>();
  const own = resources.filter(({ custom, op }) => custom && op !== "read");
  for (const noun of own.map(resourceNoun)) created.set(noun, (created.get(noun) ?? 0) + 1);
  return { created, read: resources.filter(({ op }) => op === "read").length };
}
