// Lists of others that a resource has to do with, in the words of a reason: as locks keep them, and as a change reads them.

/** Whose code runs; what is called. */
export type ListKind = "code" | "calls";

export interface Listed {
  readonly kind: ListKind;
  readonly names: readonly string[];
}

const words: Readonly<Record<ListKind, string>> = { code: "code of", calls: "calls" };
const nobody = "nothing";

/** Names are as many and as long as the program likes: the first few are said. */
export function sayListed({ kind, names }: Listed): string {
  const said = names.slice(0, maxNames).map((name) => name.replaceAll(/[,\s]+/g, " ").slice(0, maxLength));
  const more = names.length > maxNames ? ` and ${names.length - maxNames} more` : "";
  return `${words[kind]} ${said.join(", ") || nobody}${more}`;
}

/** The list that a reason says; nothing where it says none, or not all of it. */
export function listedIn(why: string): Listed | undefined {
  const [, word = "", said = ""] = /^(code of|calls) (.+)$/.exec(why) ?? [];
  if (word === "" || / and \d+ more$/.test(said)) return undefined;
  return { kind: word === words.code ? "code" : "calls", names: said === nobody ? [] : said.split(", ") };
}

const maxNames = 4;
const maxLength = 120;
