import { createHash } from "node:crypto";

/** The subscription, tenant and user of the sandbox. They name nothing that exists. */
export const subscriptionId = "5ab0c5e1-7e57-4a2d-9e0b-0c10ad0000a1";
export const tenantId = "7e4a4700-7e57-4c1b-8f6d-0c10ad0000b2";
export const userObjectId = "0b1ec700-7e57-4d3e-a5c4-0c10ad0000c3";
export const userClientId = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";

/** The creation time of everything in the sandbox. The real time would change recordings. */
export const madeOn = "2026-01-01T00:00:00Z";

/**
 * A GUID that is always the same for the same thing.
 *
 * @param seed of the tenant. With an empty one GUIDs are the same in every tenant, so recording again changes nothing.
 * @param purpose which of its GUIDs: `principalId`, `clientId`, …
 * @param key what it belongs to, as an id; letter case does not matter, as in ARM.
 */
export function guidFrom(seed: string, purpose: string, key: string): string {
  const text = `${purpose}|${key.toLowerCase()}`;
  return guidFromHex(
    createHash("sha256")
      .update(seed === "" ? text : `${seed}|${text}`)
      .digest("hex"),
  );
}

/** The first 32 hexadecimal digits as a GUID of version 5. */
export function guidFromHex(hex: string): string {
  const digits = `${hex.slice(0, 12)}5${hex.slice(13, 16)}a${hex.slice(17, 32)}`;
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20, 32),
  ].join("-");
}
