/** How many columns of a terminal a text takes: without its colours, and with characters of two columns and of none. */
export function widthOf(text: string): number {
  // Most texts are plain, and a table measures each of its cells.
  if (/^[ -~]*$/.test(text)) return text.length;
  const plain = text.replace(colours, "");
  return Array.from(plain).reduce((sum, character) => sum + columnsOf(character), 0);
}

/** A text with spaces behind it, up to so many columns. */
export function padTo(text: string, width: number): string {
  return `${text}${" ".repeat(Math.max(0, width - widthOf(text)))}`;
}

const colours = /\u001b\[[0-9;]*m/g;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;

function columnsOf(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
