import type { Label } from "./label.ts";

/** What a look-up asks for: texts of the program, and unknown values. */
export interface Asked {
  readonly token: string;
  readonly args: Readonly<Record<string, string | Label>>;
}

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
