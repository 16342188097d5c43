import { own, type Json } from "./digest.ts";
import { plainOf } from "./plain.ts";

/** Outputs that tell whose an id is, and who signs the tokens of a cluster. Everything else is only long. */
const readOutputNames = [
  ["id", "name", "principalId", "objectId", "clientId", "identity"],
  ["identityProfile", "kubeletIdentity", "addonProfiles"],
  ["oidcIssuerUrl", "oidcIssuerProfile"],
].flat();

/** What another stack says of itself. */
const stackReferenceType = "pulumi:pulumi:stackreference";

/** What is kept of what Azure answered. */
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
