import type { Issuer, Key } from "./key.ts";
import { parseKey } from "./parseKey.ts";
import { printKey } from "./printKey.ts";

/** Gives a key its new text. */
export type Rename = (key: string) => string;

/** The text of a key with other keys in it. */
export function withKeysIn(text: string, rename: Rename): string {
  return printKey(withKeys(parseKey(text), rename));
}

function withKeys(key: Key, rename: Rename): Key {
  switch (key.kind) {
    case "identity":
    case "part":
    case "role":
    case "holders":
    case "keys":
      return { ...key, of: rename(key.of) };
    case "named":
      return { ...key, group: rename(key.group) };
    case "subject":
      return { ...key, issuer: withIssuer(key.issuer, rename) };
    case "unknown": {
      const sources = key.sources.map((source) => ({ ...source, key: rename(source.key) }));
      return { ...key, of: rename(key.of), sources };
    }
    case "resource":
    case "arm":
    case "object":
    case "unknownRole":
    case "other":
      return key;
  }
}

/** A URL is a literal text, and not a key even if it looks like one. */
function withIssuer(issuer: Issuer, rename: Rename): Issuer {
  if ("cluster" in issuer) return { cluster: rename(issuer.cluster) };
  return parseKey(issuer.text).kind === "unknown" ? { text: rename(issuer.text) } : issuer;
}
