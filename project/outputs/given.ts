/** Where the outputs of another stack are given. */
export interface GivenOutputs {
  /** The stack as programs refer to it. @default the only stack that the program reads */
  readonly stack?: string | undefined;
  /** A file with what `pulumi stack output --json` prints, or the folder of the stack's own project. */
  readonly path: string;
  /** The path as the user wrote it. */
  readonly label: string;
  /** Outputs that the other side of a comparison does not have: they are not known on this one either. */
  readonly added?: readonly string[];
  /** Outputs that have another value on the other side of a comparison. */
  readonly changed?: readonly string[];
}

/** An output of another stack. */
export interface GivenOutput {
  readonly value: GivenValue;
  readonly isSecret: boolean;
}

/** A value as far as it is known. */
export type GivenValue =
  | { readonly plain: string | number | boolean | null }
  | { readonly list: readonly GivenValue[] }
  | { readonly map: readonly (readonly [name: string, value: GivenValue])[] }
  /** What is not known, in words; null if only the name of the output is known. */
  | { readonly unknown: string | null };

/** The outputs that were found of another stack, by name, and which of them are uncertain. */
export interface FoundOutputs {
  readonly outputs: readonly (readonly [name: string, output: GivenOutput])[];
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Whether they come from a program that reads the clock. */
  readonly hasReadClock: boolean;
  /** Where they are given, for messages. */
  readonly label: string;
}
