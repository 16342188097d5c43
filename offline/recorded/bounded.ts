// A program decides how long its messages are, but people have to read them.
const maxLength = 20_000;

/** The text, shortened with a note if it is too long. */
export function bounded(text: string): string {
  return text.length <= maxLength
    ? text
    : `${text.slice(0, maxLength)}… (${text.length - maxLength} more characters were left out)`;
}
