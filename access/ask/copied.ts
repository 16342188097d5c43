/**
 * A name that was copied from a report: from a table with its branches and marks, from markdown with its code spans, and
 * with spelled-out characters (`\u{3a}`) that would control a terminal.
 */
export function copied(text: string): string {
  return text
    .replace(/\\u\{([0-9a-f]{1,6})\}/gi, (spelled, code: string) => {
      const point = Number.parseInt(code, 16);
      return point <= lastCodePoint ? String.fromCodePoint(point) : spelled;
    })
    .replace(/`/g, "")
    .replace(/^[\s│├└|*▲▼]+/, "")
    .replace(/[\s▲▼?|*]+$/, "");
}

const lastCodePoint = 0x10ffff;
