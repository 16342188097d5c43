import { notAPlan } from "../document.ts";
import type { PlanError } from "../planError.ts";

/** How many lines npm and Pulumi may print on stdout before the document. */
const maxLines = 100;
const maxLength = 100_000;
const shownLength = 40;

/** Skips the text before a JSON document: white space, and lines that do not begin with `{`. */
export class Lead {
  #lines = 0;
  #length = 0;
  #isLineStart = true;
  /** The beginning of the skipped text, without white space. */
  #shown = "";

  /** The position of the document in the text, or -1 when it has not begun yet. @throws PlanError when it begins too late. */
  find(text: string): number {
    for (let at = 0; at < text.length;) {
      const isDocument = text[at] === "{" && (this.#isLineStart || this.#shown === "");
      if (isDocument) return at;
      this.#pass(text[at] ?? "");
      at += 1;
    }
    return -1;
  }

  #pass(char: string): void {
    const isBlank = char.trim() === "";
    if (this.#shown.length < shownLength && (this.#shown !== "" || !isBlank)) this.#shown += char;
    this.#isLineStart = char === "\n";
    this.#length += 1;
    if (char === "\n") this.#lines += 1;
    if (this.#lines >= maxLines || this.#length >= maxLength) throw this.error();
  }

  get isList(): boolean {
    return this.#shown.startsWith("[");
  }

  /** The error if no document begins. */
  error(): PlanError {
    if (this.#shown === "") return notAPlan("nothing: did the command before fail?");
    if (this.isList) return notAPlan("an array, or no JSON");
    return notAPlan(`text that begins with ${JSON.stringify(this.#shown.trimEnd())}`);
  }
}
