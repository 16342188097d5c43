import type { PlannedResource } from "../plan/resource.ts";
import { hiddenPrintOf, sourcesOf } from "./fingerprint.ts";
import type { ResourceGraph } from "./naming/graph.ts";
import type { ModelUnknown } from "./model.ts";
import { unknownAt } from "./origin.ts";

const ignored = "changes of it are ignored: Azure may hold another value";

/** Whether it is said of an input that it is left as it is. */
export function isOfIgnored({ why }: ModelUnknown): boolean {
  return why === ignored;
}

/** Whether the program leaves an input as it is in Azure, whatever it says: itself, or what it is a part of. */
export function isIgnored({ ignoreChanges }: PlannedResource, ...input: readonly string[]): boolean {
  return ignoreChanges.some((path) => {
    const parts = path.split(/[.[\]"]+/).filter((part) => part !== "");
    return parts.every((part, index) => index >= input.length || part === "*" || isSame(part, input[index] ?? ""));
  });
}

/**
 * What is said of inputs that are left as they are. Where the program says something else now, Azure does not: that is
 * another unknown, and does not cancel.
 */
export function ignoredInputs(
  graph: ResourceGraph,
  resource: PlannedResource,
  inputs: readonly string[],
): ModelUnknown[] {
  if (resource.ignoreChanges.length === 0) return [];
  return inputs
    .filter((input) => isIgnored(resource, ...input.split(".")))
    .map((input) => {
      const [top = input] = input.split(".");
      const print = [resource.inputs[top] ?? null, sourcesOf(graph, resource, [top]), resource.importId ?? null];
      return { ...unknownAt(resource, `inputs.${input}`, ignored), fingerprint: hiddenPrintOf(print) };
    });
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
