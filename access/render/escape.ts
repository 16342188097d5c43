/**
 * Makes a name that came from outside harmless on a terminal: control, bidirectional and other invisible characters are
 * spelled out, so that it can neither move the cursor nor read differently from what it is. Very long names are cut.
 */
export function forTerminal(text: string): string {
  const spelled = text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return spelled.length > maxLength ? `${spelled.slice(0, maxLength)}…` : spelled;
}

const maxLength = 400;
