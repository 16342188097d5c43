import type { PlannedResource } from "../../plan/resource.ts";
import { fingerprintOf } from "../fingerprint.ts";
import type { Made } from "./makings.ts";

/** Secrets that are made by chance, and the outputs that are the secret. */
const makers: Readonly<Record<string, readonly string[]>> = {
  "random:index/randompassword:randompassword": ["result", "bcryptHash"],
  "random:index/randombytes:randombytes": ["base64", "hex"],
};

/** As many characters, or bytes, nobody guesses. */
const enough = 16;

/** Inputs that only say when a new one is made, and how many characters of a kind it has at least. */
const rotates: ReadonlySet<string> = new Set(["keepers", "minLower", "minUpper", "minNumeric", "minSpecial"]);

/** What of a secret that is made by chance says who may know it; nothing where the output is no such secret. */
export function chanceOf({ type, inputs }: PlannedResource, { path }: Made): string | undefined {
  if (path === undefined || !Object.hasOwn(makers, type) || makers[type]?.includes(path) !== true) return undefined;
  const { length } = inputs;
  const told = Object.entries(inputs).filter(([name]) => name !== "length" && !rotates.has(name));
  return fingerprintOf([typeof length === "number" && length >= enough ? "enough" : (length ?? null), told]);
}

/**
 * What the run says of a value of configuration that is encrypted, or of a text that such a value is put into as it is, without
 * what tells the ciphertext.
 */
export function withoutCipher(why: string): string | undefined {
  const { key, joined } = encrypted.exec(why)?.groups ?? {};
  return key === undefined || joined === undefined ? key : `${key} joined #${joined}`;
}

const encrypted =
  /^(?<key>encrypted config value [^#]+) #[0-9a-f]{16}(?:, computed #[0-9a-f]{16}, joined #(?<joined>[0-9a-f]{16}))?$/;
