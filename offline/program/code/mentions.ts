import type { Token } from "./tokens.ts";

/** `a.b.c` in a function's text. */
export interface Mention {
  /** The names from left to right. */
  readonly path: readonly string[];
  /** Whether the first name stands for itself; else the mention is a member of a value that is computed just there. */
  readonly isRooted: boolean;
  readonly isCalled: boolean;
  readonly isMade: boolean;
}

const words = new Set([
  ...["if", "for", "while", "switch", "catch", "return", "typeof", "void", "delete", "in", "instanceof", "throw"],
  ...["case", "do", "else", "function", "const", "let", "var", "break", "continue", "try", "finally", "default"],
  ...["true", "false", "null", "undefined", "await", "async"],
]);
const memberMarks = new Set([".", "?."]);

/** Everything that the text names or calls; nothing where it calls what has no name. */
export function mentionsIn(tokens: readonly Token[]): readonly Mention[] | undefined {
  const mentions: Mention[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const isMember = memberMarks.has(before?.text ?? "");
    if (token.kind === "name") {
      if (token.text === "class" && !isMember) {
        return undefined;
      }
      const after = tokens[index + 1];
      if (!isMember && (words.has(token.text) || (after?.text === ":" && isKeyAfter(before)))) {
        continue;
      }
      if (token.text === "new" && !isMember) {
        if (after?.kind !== "name") {
          return undefined;
        }
        continue;
      }
      if (memberMarks.has(after?.text ?? "") && tokens[index + 2]?.kind === "name") {
        continue;
      }
      mentions.push(mentionAt(tokens, index));
    } else if ((token.text === "(" || token.kind === "template") && callsTheNameless(tokens, index)) {
      return undefined;
    }
  }
  return mentions;
}

function isKeyAfter(before: Token | undefined): boolean {
  return before?.text === "{" || before?.text === ",";
}

function mentionAt(tokens: readonly Token[], end: number): Mention {
  let start = end;
  while (memberMarks.has(tokens[start - 1]?.text ?? "") && tokens[start - 2]?.kind === "name") {
    start -= 2;
  }
  const after = tokens[end + 1];
  const called = after?.text === "?." ? tokens[end + 2] : after;
  const before = tokens[start - 1]?.text ?? "";
  const isDeclared = before === "function" || (before === "*" && tokens[start - 2]?.text === "function");
  return {
    path: tokens.slice(start, end + 1).flatMap(({ kind, text }) => (kind === "name" ? [text] : [])),
    isRooted: !memberMarks.has(before),
    isCalled: !isDeclared && (called?.text === "(" || called?.kind === "template"),
    isMade: before === "new",
  };
}

/** Whether a "(" or a template calls a value that is computed just there. */
function callsTheNameless(tokens: readonly Token[], index: number): boolean {
  const before = tokens[tokens[index - 1]?.text === "?." ? index - 2 : index - 1];
  return before !== undefined && (before.kind === "template" || [")", "]", "}", "$}"].includes(before.text));
}
