import type { Label, Part } from "./label.ts";

/** What a look-up asks for, and whom. */
export interface Asked {
  readonly token: string;
  /** Fingerprint of the provider that the program declares for it; nothing where the usual one answers. */
  readonly by: string;
  /** All arguments, those in a map by their path. */
  readonly args: Readonly<Record<string, Argument>>;
}

/** A text of the program, an unknown value, a text that is joined from such, or the fingerprint of anything else. */
export type Argument = string | Label | readonly Part[] | { readonly print: string };

const byAnswer = new Map<string, Asked>();

/** Notes what was asked for. @returns the answer. */
export function noteAsked(answer: Label, asked: Asked): Label {
  byAnswer.set(answer.source.key, asked);
  return answer;
}

/** What was asked for, if a value is the answer of a look-up or a member of it. */
export function askedFor({ source }: Label): Asked | undefined {
  return byAnswer.get(source.key);
}
