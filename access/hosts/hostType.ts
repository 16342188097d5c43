import type { PermissionBlock } from "../../roles/index.ts";

/** A kind of compute that runs code as its attached identities, with everything about it in one row. */
export interface HostType {
  /** Its type in Azure Resource Manager. Any write or action on it or below it runs code on it. */
  readonly arm: string;
  /** What reports call it: `container app`. @default `host` */
  readonly word?: string;
  /** By the normal type token of azure-native: first the type itself, then parts of it that carry identities. */
  readonly types: Readonly<Record<string, HostSpelling>>;
  /** Operations elsewhere that run code on it as well. @default none */
  readonly besides?: PermissionBlock;
  /**
   * Operations below it that run no code of the caller, by the reason: their ends.
   * @default the operations that are harmless on every host (`holdings/harmless.ts`)
   */
  readonly harmless?: Readonly<Record<string, readonly string[]>>;
  /** A start can name other code to run. @default false: a start runs the existing code */
  readonly startSaysWhat?: true;
  /** Any process on it may sign in as its identities. @default false: only a process that is told an address and a secret */
  readonly anyProcess?: true;
}

/** The spellings of a host in the providers. */
interface HostSpelling {
  /** The input of azure-native that is its name. @default `name`; templates and generic bodies are then not read */
  readonly name?: string;
  /** Types of the classic provider, normal tokens. @default none */
  readonly classic?: readonly string[];
}
