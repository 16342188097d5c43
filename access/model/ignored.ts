import type { PlannedResource } from "../plan/resource.ts";
import type { ModelUnknown } from "./model.ts";
import { unknownAt } from "./origin.ts";

/** Whether the program leaves an input as it is in Azure, whatever it says: itself, or what it is a part of. */
export function isIgnored({ ignoreChanges }: PlannedResource, ...input: readonly string[]): boolean {
  return ignoreChanges.some((path) => {
    const parts = path.split(/[.[\]"]+/).filter((part) => part !== "");
    return parts.every((part, index) => index >= input.length || part === "*" || isSame(part, input[index] ?? ""));
  });
}

/** What is said of inputs that are left as they are. */
export function ignoredInputs(resource: PlannedResource, inputs: readonly string[]): ModelUnknown[] {
  if (resource.ignoreChanges.length === 0) return [];
  const why = "changes of it are ignored: Azure may hold another value";
  return inputs
    .filter((input) => isIgnored(resource, ...input.split(".")))
    .map((input) => unknownAt(resource, `inputs.${input}`, why));
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
