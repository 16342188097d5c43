import type { Deployment, Resource } from "../recorded/deployment.ts";
import { containsUnknown } from "../recorded/values.ts";
import { inputAt, isBelieved, toldOf } from "./told.ts";

/**
 * The inputs whose unknown value is anything else than an output passed on as it is, by name and by path inside it.
 * An input counts as computed unless the program's process told otherwise, and fits what the monitor saw: a copy of the
 * SDK that nobody looks into tells nothing, and what a transform put in is told by nobody.
 */
export function computedInputs(deployment: Deployment, resource: Resource): string[] {
  const told = toldOf(deployment, resource);
  const names = Object.entries(resource.inputs).flatMap(([name, value]) => {
    if (!containsUnknown(value)) {
      return [];
    }
    return told === undefined || resource.transformed.has(name) || !isBelieved(resource, told, name)
      ? [name]
      : told.computed.filter((path) => inputAt(path) === name);
  });
  return [...new Set(names)];
}

/** Which resources each input comes from: for an input that is one output of one resource, that resource alone. */
export function inputSources(deployment: Deployment, resource: Resource): Map<string, string[]> {
  const told = toldOf(deployment, resource);
  return new Map(
    [...resource.propertyDependencies].map(([name, urns]) => [
      name,
      told !== undefined && !resource.transformed.has(name) && isBelieved(resource, told, name)
        ? (told.sources[name] ?? urns)
        : urns,
    ]),
  );
}
