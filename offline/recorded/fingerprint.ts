import { createHash, scryptSync } from "node:crypto";

// The author of a change also writes what is fingerprinted. With fewer bits, a second text with the same fingerprint is
// found in minutes.
const digits = 16;

let withoutTime = (text: string): string => text;

/** Removes the time of the run from everything that this process fingerprints from now on. */
export function setTimeless(without: (text: string) => string): void {
  withoutTime = without;
}

/** Distinguishes two texts that are too long to show. */
export function fingerprintOf(text: string): string {
  return createHash("sha256").update(withoutTime(text)).digest("hex").slice(0, digits);
}

const secrets = new Map<string, string>();

/** The same for a secret. It is slow on purpose, so that likely passwords cannot be tried out. */
export function secretFingerprintOf(text: string): string {
  const known = secrets.get(text);
  if (known !== undefined) {
    return known;
  }
  const print = scryptSync(text, "azure-keyless secret", digits / 2, { N: 8192 }).toString("hex");
  secrets.set(text, print);
  return print;
}
