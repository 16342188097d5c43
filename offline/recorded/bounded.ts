// A program decides how long its messages are, and somebody has to read them.
const maxLength = 20_000;

/** The text, cut where nobody would read on; the cut is said. */
export function bounded(text: string): string {
  return text.length <= maxLength
    ? text
    : `${text.slice(0, maxLength)}… (${text.length - maxLength} more characters were left out)`;
}
