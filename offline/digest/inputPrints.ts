import type { Deployment, Resource } from "../recorded/deployment.ts";
import { secretFingerprintOf } from "../recorded/fingerprint.ts";
import { containsUnknown, isMap, signatureKey, signatures, type Json } from "../recorded/values.ts";

/**
 * Fingerprints of what the digest does not show, by path in the inputs: of what the program makes of unknown values, and
 * of secrets that it writes itself.
 */
export function inputPrints(deployment: Deployment, resource: Resource): [path: string, print: string][] {
  const told = Object.entries(deployment.inputs.get(resource.urn)?.prints ?? {});
  const secrets = Object.entries(resource.inputs).flatMap(([name, value]) => secretsIn(name, value));
  return [...told, ...secrets];
}

function secretsIn(path: string, value: Json): [path: string, print: string][] {
  if (Array.isArray(value)) {
    return value.flatMap((inner, index) => secretsIn(`${path}[${index}]`, inner));
  }
  if (!isMap(value)) {
    return [];
  }
  if (value[signatureKey] === signatures.secret) {
    const secret = value["value"] ?? null;
    return containsUnknown(secret) ? [] : [[path, secretFingerprintOf(JSON.stringify(secret))]];
  }
  return Object.entries(value).flatMap(([key, inner]) => secretsIn(`${path}.${key}`, inner));
}
