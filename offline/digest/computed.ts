import type { Deployment, Resource } from "../recorded/deployment.ts";
import { containsUnknown } from "../recorded/values.ts";
import { inputAt, isBelieved, toldOf } from "./told.ts";

/**
 * The inputs whose unknown value is anything other than an output passed on unchanged, by name and by path inside it.
 * An input counts as computed unless the program's process reports otherwise and the report fits what the monitor saw. A copy
 * of the SDK that was not opened reports nothing, and nothing reports what a transform put in.
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

/** The resources that each input comes from. For an input that is one output of one resource, only that resource. */
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
