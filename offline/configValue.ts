/** A config value as the engine hands it to the program: text as it is, everything else as JSON. */
export function configText(value: unknown): string {
  if (value === null || value === undefined) {
    return "";
  }
  if (typeof value === "string") {
    return value;
  }
  // As it is written: a number of ours would round it.
  if (typeof value === "bigint") {
    return value.toString();
  }
  return JSON.stringify(sorted(value));
}

// The engine writes maps with sorted keys.
function sorted(value: unknown): unknown {
  if (typeof value === "bigint") {
    return Number(value);
  }
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, sorted(inner)]),
    );
  }
  return value;
}

/** Whether the value is, or holds anywhere, `{secure: …}`; what is none of Pulumi's ciphertexts counts as one too. */
export function isEncrypted(value: unknown): boolean {
  if (Array.isArray(value)) {
    return value.some(isEncrypted);
  }
  if (typeof value !== "object" || value === null) {
    return false;
  }
  return Object.entries(value).some(([key, inner]) => key === "secure" || isEncrypted(inner));
}
