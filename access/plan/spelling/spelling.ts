import type { Json } from "../digest.ts";

/** How another provider spells a resource, translated to azure-native. */
export interface Spelling {
  /** The normal type token of azure-native. */
  readonly as: string;
  /** By their own names. Other inputs keep their names. */
  readonly inputs: Readonly<Record<string, Word>>;
  /** @default every output keeps its name */
  readonly outputs?: Readonly<Record<string, Word>>;
  /** Inputs of azure-native that the type implies. @default none */
  readonly says?: Readonly<Record<string, Json>>;
}

/** The path of a value in azure-native, `properties.disableLocalAuth`, and its translation if the value differs. */
export type Word = string | { readonly path: string; readonly value: (given: Json) => Json };

export const pathOfWord = (word: Word): string => (typeof word === "string" ? word : word.path);

/** A switch with the opposite meaning. */
export const inverted = (path: string): Word => ({
  path,
  value: (given) => (typeof given === "boolean" ? !given : given),
});

/** One text in a list. */
export const listed = (path: string): Word => ({
  path,
  value: (given) => (typeof given === "string" ? [given] : given),
});
