import type { PermissionBlock } from "../../roles/index.ts";

/** A kind of compute that runs code as the identities attached to it: all that is known of it, in one row. */
export interface HostType {
  /** Its type in Azure Resource Manager. Who may write on it or below it, or do any action there, runs code on it. */
  readonly arm: string;
  /** By the normal type token of azure-native: what is of that type in Azure comes first, then the parts of it that carry identities. */
  readonly types: Readonly<Record<string, HostSpelling>>;
  /** Operations that are not below it and run code on it as well. @default none */
  readonly besides?: PermissionBlock;
  /**
   * Operations below it that run no code of whoever does them, by the reason: what they end with.
   * @default what is harmless on every host (`holdings/harmless.ts`)
   */
  readonly harmless?: Readonly<Record<string, readonly string[]>>;
  /** Whoever starts it says what is run. @default false: a start runs what is there */
  readonly startSaysWhat?: true;
}

/** How a host is spelled. */
interface HostSpelling {
  /** The input of azure-native that is its name. @default `name`; templates and generic bodies are then not read */
  readonly name?: string;
  /** Types of the classic provider, normal tokens. @default none */
  readonly classic?: readonly string[];
}
