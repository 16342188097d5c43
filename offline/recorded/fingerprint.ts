import { createHash, scryptSync } from "node:crypto";

// Whoever proposes a change also writes what is fingerprinted: shorter, and a second text with the same fingerprint is
// found in minutes.
const digits = 16;

let withoutTime = (text: string): string => text;

/** Takes the time of the run out of what is fingerprinted in this process from now on. */
export function setTimeless(without: (text: string) => string): void {
  withoutTime = without;
}

/** Tells two texts apart where the text itself is too long to show. */
export function fingerprintOf(text: string): string {
  return createHash("sha256").update(withoutTime(text)).digest("hex").slice(0, digits);
}

const secrets = new Map<string, string>();

/** The same for a secret: slow on purpose, so that a list of likely passwords is no way back. */
export function secretFingerprintOf(text: string): string {
  const known = secrets.get(text);
  if (known !== undefined) {
    return known;
  }
  const print = scryptSync(text, "azure-keyless secret", digits / 2, { N: 8192 }).toString("hex");
  secrets.set(text, print);
  return print;
}
