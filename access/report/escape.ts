/** Makes a text from outside harmless in the format that is written. */
export type Escape = (text: string) => string;

/**
 * Makes a name that came from outside harmless on a terminal: control, bidirectional and other invisible characters are
 * spelled out, so that it can neither move the cursor nor read differently from what it is, and so are workflow commands
 * (`::error::`, `##[error]`), which the log of a GitHub job obeys. Very long names are cut.
 */
export function forTerminal(text: string): string {
  return text.trim() === "" ? noName : spellOut(text, unsafeInName, 400);
}

/** The same between quotation marks, beside which a colon at either end is no command. */
export function quotedForTerminal(text: string): string {
  return `"${spellOut(text, unsafeInQuotes, 400)}"`;
}

/** The same for a message of several lines: it keeps its line breaks and its indentation, and has limits. */
export function linesForTerminal(text: string): string {
  const lines = text.split("\n", maxLines + 1);
  const more = lines.length > maxLines ? text.split("\n").length - maxLines : 0;
  // A workflow command starts its line; elsewhere two colons are part of a URN.
  const shown = lines
    .slice(0, maxLines)
    .map((line) =>
      spellOut(line.replaceAll("\t", "    "), unsafeInLine, 1_000).replace(/^(\s*):(?=:)/, `$1${spell(":")}`),
    );
  return (more > 0 ? [...shown, `… and ${String(more)} more lines`] : shown).join("\n");
}

/**
 * Makes a name harmless in GitHub-flavoured markdown, in running text and in table cells: a code span, where markdown,
 * HTML, entities, mentions, references and addresses all stay text. What could end the span or the cell is spelled out.
 */
export function forMarkdown(text: string, limit = 200): string {
  return text.trim() === "" ? noName : `\`${spellOut(text, unsafeInCode, limit)}\``;
}

/** A name in a title: as it is when it is a plain word that nothing turns into a link, otherwise as {@link forMarkdown}. */
export function titleForMarkdown(text: string): string {
  return isPlainWord(text) ? text : forMarkdown(text);
}

/** A sentence with names in it: plain words stay as they are, whatever else there is becomes code spans. */
export function proseForMarkdown(text: string): string {
  const spans: { isPlain: boolean; text: string }[] = [];
  for (const word of cut(text, maxProse).match(words) ?? []) {
    const bare = word.replace(/^\(?"?|"?\)?"?[,.;:]?$/g, "");
    const isPlain = isPlainWord(bare) || /^\d{1,4}$/.test(bare);
    const last = spans.at(-1);
    if (last?.isPlain === isPlain) last.text += ` ${word}`;
    else spans.push({ isPlain, text: word });
  }
  const told = spans.map((span) => (span.isPlain ? span.text : codeInProse(span.text))).join(" ");
  // Spelled out in many places it could grow without end.
  return told.length <= 2 * maxProse ? told || noName : forMarkdown(text, maxProse);
}

/** What stands in brackets is one word, as a piece of code in a sentence is. */
const words = /(?:\[[^[\]]{0,200}\]|[^ ])+/g;

/** The comma or full stop after a piece of code is part of the sentence, and so is a bracket that opens before it. */
function codeInProse(text: string): string {
  const [, open = "", code = "", end = ""] = /^(\((?!.*\)))?(.*?)([,.;:]?)$/s.exec(text) ?? [];
  return code === "" ? forMarkdown(text, maxProse) : `${open}${forMarkdown(code, maxProse)}${end}`;
}

/** Letters, and single hyphens between them. Seven letters up to f could be a commit. */
function isPlainWord(text: string): boolean {
  return text.length <= 40 && /^[a-z]+(?:-[a-z]+)*$/i.test(text) && !/^[a-f]{7,}$/i.test(text);
}

/** A name that leads to an address. Only https leads anywhere, and not to an address without end. */
export function linkForMarkdown(text: string, address: string | undefined): string {
  const isWeb = address !== undefined && address.length <= maxAddress && /^https:\/\/\S/i.test(address);
  const target = isWeb ? address.toWellFormed().replace(/[^\w\-./:?#&=%@+~,$!]/gu, percentEncode) : "";
  return target === "" || target.length > maxAddress ? forMarkdown(text) : `[${forMarkdown(text)}](${target})`;
}

/** Nothing to read would read as nobody. */
const noName = "(no name)";
const maxLines = 200;
const maxProse = 500;
const maxAddress = 500;

const invisible = String.raw`\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}`;
const commands = String.raw`:(?=:)|#(?=#\[)`;
const unsafeInLine = new RegExp(String.raw`#(?=#\[)|[${invisible}]|(?! )\p{Zs}`, "gu");
// What stands beside a name could be the other colon.
const unsafeInName = new RegExp(String.raw`^:|:$|${commands}|[${invisible}]|(?! )\p{Zs}`, "gu");
const unsafeInQuotes = new RegExp(String.raw`${commands}|[${invisible}]|(?! )\p{Zs}`, "gu");
const unsafeInCode = new RegExp(String.raw`${commands}|[${invisible}\x60|]|(?! )\p{Zs}`, "gu");

/** Spells out what is unsafe, and cuts what is shown by whole characters. */
function spellOut(text: string, unsafe: RegExp, limit: number): string {
  const shown = cut(text, limit).replace(unsafe, spell);
  if (shown.length <= limit) return shown;
  // Spelled out it is longer: cut again, but not within what stands for one character.
  const parts = shown.match(/\\u\{[0-9a-f]+\}|./gsu) ?? [];
  let length = 0;
  const end = parts.findIndex((part) => (length += part.startsWith("\\u{") ? part.length : 1) > limit);
  return end === -1 ? shown : `${parts.slice(0, end).join("")}…`;
}

/** At most so many characters, and an ellipsis in place of the others. */
function cut(text: string, limit: number): string {
  // A character is at most two code units: what is beyond this is beyond the limit.
  const characters = Array.from(text.slice(0, 2 * limit + 2));
  return characters.length > limit ? `${characters.slice(0, limit).join("")}…` : text;
}

function spell(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function percentEncode(character: string): string {
  // encodeURIComponent leaves these as they are, and a link ends at a bracket.
  const isLeft = /^['()*]$/.test(character);
  return isLeft ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(character);
}
