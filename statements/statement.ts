import type { Row } from "./row.ts";

/** What the table says of one input. */
export interface InputStatement {
  /** The rule that says that a plain value carries no access; `may` where none does; nothing where only parts are expected. */
  readonly says: { readonly none: string } | "may" | undefined;
  /** The parts that it may hold. */
  readonly parts: readonly PartAt[];
}

export interface PartAt {
  readonly name: string;
  /** How many levels of keys of the program's choice are before it. */
  readonly keys: number;
}

const read = new WeakMap<Row, ReadonlyMap<string, InputStatement>>();

/** The statements of a row by the names of inputs, taken apart once. */
export function statementsOf(row: Row): ReadonlyMap<string, InputStatement> {
  const known = read.get(row);
  if (known !== undefined) return known;
  const statements = new Map<string, InputStatement>();
  const say = (names: string, says: InputStatement["says"]) => {
    for (const name of names.split(" ")) statements.set(name, { says, parts: [] });
  };
  if (row.may !== undefined) say(row.may, "may");
  for (const [rule, names] of Object.entries(row.none ?? {})) say(names, { none: rule });
  for (const [name, parts] of Object.entries(row.in ?? {}))
    statements.set(name, { says: statements.get(name)?.says, parts: parts.split(" ").map(partAt) });
  read.set(row, statements);
  return statements;
}

function partAt(text: string): PartAt {
  const name = text.replace(/^\**/, "");
  return { name, keys: text.length - name.length };
}
