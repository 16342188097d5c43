import { own, type Json } from "./digest.ts";
import { plainOf } from "./plain.ts";

/** Outputs that identify the owner of an id, and the issuer of a cluster's tokens. Everything else would only take memory. */
const readOutputNames = [
  ["id", "name", "principalId", "objectId", "clientId", "identity"],
  ["identityProfile", "kubeletIdentity", "addonProfiles"],
  ["oidcIssuerUrl", "oidcIssuerProfile"],
].flat();

/** A reference to another stack, which has its outputs. */
const stackReferenceType = "pulumi:pulumi:stackreference";

/** The outputs that are kept of Azure's answer. */
export function readOutputs(
  outputs: Readonly<Record<string, Json>>,
  where: string,
  type: string,
): Readonly<Record<string, Json>> {
  const names = type === stackReferenceType ? ["outputs"] : readOutputNames;
  const kept = names.flatMap((name) => {
    const value = own(outputs, name);
    return value === undefined ? [] : [[name, plainOf(value, where)] as const];
  });
  return kept.length === 0 ? nothing : Object.fromEntries(kept);
}

const nothing: Readonly<Record<string, Json>> = {};
