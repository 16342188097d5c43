/**
 * Characters that move the cursor, change the reading direction, are invisible, or look like a space. In a lock they
 * could make a change look like another.
 */
const invisible = /(?! )[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;

export function holdsInvisible(text: string): boolean {
  return text.search(invisible) >= 0;
}

/** The same text with such characters as YAML writes them in double quotes. Line breaks stay: YAML writes its own. */
export function spelledOut(yaml: string): string {
  return yaml.replace(invisible, (character) => {
    if (character === "\n") return character;
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
  });
}
