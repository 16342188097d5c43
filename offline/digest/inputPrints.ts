import type { Deployment, Resource } from "../recorded/deployment.ts";
import { isTransformed, toldOf } from "./told.ts";
import { fingerprintOf, secretFingerprintOf } from "../recorded/fingerprint.ts";
import type { Timeless } from "../recorded/clock.ts";
import { containsUnknown, isMap, signatureKey, signatures, type Json } from "../recorded/values.ts";

/**
 * Fingerprints of what the digest does not show, by path in the inputs: what the program computes from unknown values, and
 * secrets that it contains.
 */
export function inputPrints(deployment: Deployment, resource: Resource): [path: string, print: string][] {
  const told = Object.entries(toldOf(deployment, resource)?.prints ?? {}).filter(
    ([path]) => !isTransformed(resource, path),
  );
  const transformed = [...resource.transformed].map((name): [string, string] => [
    name,
    transformedPrint(deployment, resource, name),
  ]);
  const { timeless } = deployment;
  const secrets = Object.entries(resource.inputs).flatMap(([name, value]) => secretsIn(name, value, timeless));
  return [...told, ...transformed, ...secrets];
}

// What a transform makes of an unknown value is not reported. Its code and its argument decide it.
function transformedPrint(deployment: Deployment, resource: Resource, name: string): string {
  const { inputs, propertyDependencies, transforms } = resource;
  const code = transforms.map((token) => deployment.code.get(token) ?? "unknown");
  const given = [toldOf(deployment, resource), inputs[name], propertyDependencies.get(name)];
  return fingerprintOf(JSON.stringify([code, given]));
}

/** Fingerprints of the secrets in a value that are known, by their paths. */
export function secretsIn(path: string, value: Json, without: Timeless): [path: string, print: string][] {
  if (Array.isArray(value)) {
    return value.flatMap((inner, index) => secretsIn(`${path}[${index}]`, inner, without));
  }
  if (!isMap(value)) {
    return [];
  }
  if (value[signatureKey] === signatures.secret) {
    const secret = value["value"] ?? null;
    return containsUnknown(secret) ? [] : [[path, secretFingerprintOf(without(JSON.stringify(secret)))]];
  }
  return Object.entries(value).flatMap(([key, inner]) => secretsIn(`${path}.${key}`, inner, without));
}
