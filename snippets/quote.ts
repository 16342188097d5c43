/** A text as a scalar of YAML, whatever is in it. */
export function yamlText(text: string): string {
  return JSON.stringify(text);
}

/** A text as one word of a POSIX shell. */
export function shellWord(text: string): string {
  return /^[\w./:@=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Lines of a map in YAML, each value quoted. */
export function yamlMap(map: Readonly<Record<string, string>>, indent: number): string {
  return Object.entries(map)
    .map(([key, value]) => `${" ".repeat(indent)}${key}: ${yamlText(value)}`)
    .join("\n");
}
