import type { Deployment, Resource } from "../recorded/deployment.ts";
import {
  containsUnknown,
  hasLabel,
  isMap,
  isUnknownText,
  signatureKey,
  signatures,
  type Json,
} from "../recorded/values.ts";
import type { ToldInputs } from "../program/channel.ts";

// The program's process reports more about the inputs than the monitor sees. A report is used only if it fits what the monitor
// saw itself.

/** The report about the inputs of a resource; undefined if there were two. */
export function toldOf(deployment: Deployment, { urn }: Resource): ToldInputs | undefined {
  return deployment.inputs.get(urn);
}

/** The name of the input that a path is inside of: "identity" of "identity.userAssignedIdentities[0]". */
export function inputAt(path: string): string {
  return /^[^.[]*/.exec(path)?.[0] ?? "";
}

/** Whether the path is inside an input that a transform changed. What the transform put there is not reported. */
export function isTransformed({ transformed }: Resource, path: string): boolean {
  return transformed.has(inputAt(path));
}

/** Whether the monitor saw that the input comes from that resource. */
export function isDependency(resource: Resource, path: string, urn: string): boolean {
  const { op, dependencies, propertyDependencies } = resource;
  // The inputs of a resource that is only read have no dependencies of their own.
  const known = op === "read" ? dependencies : (propertyDependencies.get(inputAt(path)) ?? []);
  return known.includes(urn);
}

/** Whether the report about an input fits what the monitor saw: each unknown in it, and its source. */
export function isBelieved(resource: Resource, told: ToldInputs, name: string): boolean {
  const within = <T>(record: Record<string, T>) => Object.entries(record).filter(([path]) => inputAt(path) === name);
  const outputs = within(told.outputs);
  const paths = [...told.computed, ...Object.keys(told.prints), ...outputs.map(([path]) => path)];
  return (
    (told.sources[name] ?? []).every((urn) => isDependency(resource, name, urn)) &&
    outputs.every(([path, { urn }]) => isDependency(resource, path, urn)) &&
    unknownPaths(name, resource.inputs[name] ?? null).every((path) =>
      paths.some((one) => isAround(one, path) || isAround(path, one)),
    )
  );
}

function isAround(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
}

function unknownPaths(path: string, value: Json): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((inner, index) => unknownPaths(`${path}[${index}]`, inner));
  }
  if (!isMap(value)) {
    return typeof value === "string" && isUnknownText(value) ? [path] : [];
  }
  const mark = value[signatureKey];
  if (mark !== undefined || Object.keys(value).some(hasLabel)) {
    return mark === signatures.resource || !containsUnknown(value) ? [] : [path];
  }
  return Object.entries(value).flatMap(([key, inner]) => unknownPaths(`${path}.${key}`, inner));
}
