const quote = 0x22;
const backslash = 0x5c;
const opening = new Set([0x7b, 0x5b]);
const closing = new Set([0x7d, 0x5d]);

/** The characters that end a number or a word. */
const delimiters = new Set([0x20, 0x09, 0x0a, 0x0d, 0x2c, 0x3a, 0x5d, 0x7d]);

/**
 * Finds the end of one JSON value, in text that comes in pieces. The text between its brackets and quotes is not checked:
 * the parser does that.
 */
export class ValueEnd {
  #kind: "none" | "scalar" | "nested" = "none";
  #depth = 0;
  #isInString = false;
  #isEscaped = false;

  /** How many brackets are open at the end of the piece. */
  get depth(): number {
    return this.#depth;
  }

  /** The position after the value in the piece, or -1 when the value continues in the next one. */
  find(text: string, from: number): number {
    if (this.#kind === "none") {
      const first = text.charCodeAt(from);
      this.#kind = first === quote || opening.has(first) ? "nested" : "scalar";
    }
    return this.#kind === "scalar" ? endOfScalar(text, from) : this.#endOfNested(text, from);
  }

  #endOfNested(text: string, from: number): number {
    let at = from;
    while (at !== -1 && at < text.length) {
      const char = text.charCodeAt(at);
      if (this.#isInString || char === quote) at = this.#endOfString(text, this.#isInString ? at : at + 1);
      else {
        at += 1;
        if (opening.has(char)) this.#depth += 1;
        else if (closing.has(char)) this.#depth -= 1;
        else continue;
      }
      if (at !== -1 && this.#depth === 0) return at;
    }
    return -1;
  }

  /** The position after the closing quote, or -1 when the string continues in the next piece. */
  #endOfString(text: string, from: number): number {
    let at = this.#isEscaped ? from + 1 : from;
    this.#isEscaped = false;
    for (;;) {
      const found = text.indexOf('"', at);
      const end = found === -1 ? text.length : found;
      let backslashes = 0;
      while (end - backslashes > at && text.charCodeAt(end - backslashes - 1) === backslash) backslashes += 1;
      const isEscaped = backslashes % 2 === 1;
      this.#isInString = found === -1 || isEscaped;
      if (!this.#isInString) return found + 1;
      this.#isEscaped = found === -1 && isEscaped;
      if (found === -1) return -1;
      at = found + 1;
    }
  }
}

function endOfScalar(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (delimiters.has(text.charCodeAt(at))) return at;
  return -1;
}
