import { parseJson } from "../../../json/parseJson.ts";
import type { Json } from "../digest.ts";

/** A longer element is scanned instead of searched repeatedly. */
const maxHeld = 1_000_000;
const maxIndent = 100;

/** An element and the position after it; `held` when more text is needed; `undefined` when indentation does not help. */
type Found = { readonly element: Json; readonly end: number } | "held" | undefined;

/**
 * Finds elements by their indentation: in an indented document, a `{` that is first in its line
 * is closed by the next `}` with the same indentation. This search is faster than reading every character. It is not
 * trusted: the found text has to parse. No part of an object is an object, so then it is the whole element.
 */
export class Indentation {
  /** White space since the last line break. */
  #indent: string | undefined;
  #isConsistent = true;
  #searched = 0;

  /** White space in front of an element, in one or several pieces. */
  see(space: string): void {
    const lineStart = space.lastIndexOf("\n") + 1;
    const indent =
      lineStart > 0 ? space.slice(lineStart) : this.#indent === undefined ? undefined : this.#indent + space;
    this.#indent = indent === undefined || indent.length > maxIndent ? undefined : indent;
  }

  /** Something other than white space, so what follows is not first in its line. */
  forget(): void {
    this.#indent = undefined;
  }

  /** If an element does not end in this way, the document may be indented differently. */
  distrust(): void {
    this.#isConsistent = false;
  }

  /** How much of the following text belongs to a held element by indentation; all of it if indentation does not help. */
  endIn(held: string, following: string): number {
    const end = `\n${this.#indent ?? ""}}`;
    const seam = held.slice(1 - end.length) + following.slice(0, end.length - 1);
    const at = seam.includes(end) ? -1 : following.indexOf(end);
    return at === -1 ? following.length : at + end.length;
  }

  find(text: string, from: number): Found {
    if (this.#indent === undefined || !this.#isConsistent || text[from] !== "{") return undefined;
    const next = text[from + 1];
    if (next === undefined) return "held";
    // An object on one line.
    if (next !== "\n" && next !== "\r") return undefined;
    const lineStart = `\n${this.#indent}`;
    let at = text.indexOf("}", from + Math.max(1, this.#searched));
    // Braces are rare, and one character is found faster than several.
    while (at !== -1 && !text.startsWith(lineStart, at - lineStart.length)) at = text.indexOf("}", at + 1);
    this.#searched = 0;
    if (at === -1) {
      if (text.length - from > maxHeld) return undefined;
      this.#searched = text.length - from;
      return "held";
    }
    const end = at + 1;
    try {
      return { element: parseJson(text.slice(from, end)) as Json, end };
    } catch {
      this.distrust();
      return undefined;
    }
  }
}
