import type { Json } from "../digest.ts";

/** How another provider than azure-native spells a resource, in azure-native's words. */
export interface Spelling {
  /** The normal type token of azure-native. */
  readonly as: string;
  /** By their own name. What is not here keeps its name. */
  readonly inputs: Readonly<Record<string, Word>>;
  /** @default every output keeps its name */
  readonly outputs?: Readonly<Record<string, Word>>;
  /** Inputs of azure-native that the type says by itself. @default none */
  readonly says?: Readonly<Record<string, Json>>;
}

/** Where azure-native keeps a value: `properties.disableLocalAuth`; and how it says it, where it says it in another way. */
export type Word = string | { readonly path: string; readonly value: (given: Json) => Json };

export const pathOfWord = (word: Word): string => (typeof word === "string" ? word : word.path);

/** A switch that is off where the other one is on. */
export const inverted = (path: string): Word => ({
  path,
  value: (given) => (typeof given === "boolean" ? !given : given),
});

/** One text in a list. */
export const listed = (path: string): Word => ({
  path,
  value: (given) => (typeof given === "string" ? [given] : given),
});
