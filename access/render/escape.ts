/**
 * Makes a name that came from outside harmless on a terminal: control, bidirectional and other invisible characters are
 * spelled out, so that it can neither move the cursor nor read differently from what it is. Very long names are cut.
 */
export function forTerminal(text: string): string {
  return inert(text, 400);
}

/** The same for a message of several lines: it keeps its line breaks, and has limits. */
export function linesForTerminal(text: string): string {
  const lines = text.split("\n");
  const shown = lines.slice(0, maxLines).map((line) => inert(line, 1_000));
  const more = lines.length - shown.length;
  return (more > 0 ? [...shown, `… and ${String(more)} more lines`] : shown).join("\n");
}

const maxLines = 200;

function inert(text: string, limit: number): string {
  const spelled = text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Default_Ignorable_Code_Point}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return spelled.length > limit ? `${spelled.slice(0, limit)}…` : spelled;
}
