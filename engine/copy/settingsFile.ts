import { isMap, isScalar, parseDocument, visit, type Document, type YAMLMap } from "yaml";

import { forTerminal } from "../../access/engine.ts";
import { UserError } from "../../cli/system/errors.ts";

/** More than any settings need. A file of a few lines can expand to billions. */
const mostAliases = 100;

/** A Pulumi.yaml or Pulumi.<stack>.yaml that can be edited. */
export interface Settings {
  readonly document: Document & { contents: YAMLMap };
  /** What the engine reads in it, with merges inside done. Every scalar is text. */
  readonly plain: Readonly<Record<string, unknown>>;
}

/**
 * Reads the text of a settings file, with aliases written out, so that their targets can be removed. Scalars stay as
 * they are written.
 *
 * @param shown the name of the file for the user.
 * @throws UserError when the engine could read it differently.
 */
export function settingsIn(text: string, shown: string): Settings {
  const document: Document = parseDocument(text, { schema: "failsafe", merge: true, logLevel: "error" });
  const [error] = document.errors;
  if (error !== undefined) throw wrong(shown, `not one YAML document: ${error.message.split("\n")[0] ?? ""}`);
  if (isEmpty(document)) document.contents = document.createNode({});
  const { contents } = document;
  if (!isMap(contents)) throw wrong(shown, "expected settings such as\n  name: shop");
  for (const { key } of contents.items) {
    const isPlain = isScalar(key) && typeof key.value === "string" && key.tag === undefined && key.value !== "<<";
    if (!isPlain) throw wrong(shown, "expected keys that are plain text, and no merge (<<) between them");
  }
  writeAliasesOut(document, shown);
  return { document: document as Settings["document"], plain: plainOf(document, shown) };
}

function isEmpty({ contents }: Document): boolean {
  return contents === null || (isScalar(contents) && (contents.value === null || contents.value === ""));
}

function writeAliasesOut(document: Document, shown: string): void {
  let count = 0;
  visit(document, {
    Alias(_, alias) {
      count += 1;
      const node = count > mostAliases ? undefined : alias.resolve(document);
      if (node === undefined) throw wrong(shown, `*${alias.source} refers to nothing, to itself, or to far too much`);
      return node.clone() as typeof node;
    },
  });
  visit(document, {
    Node(_, node) {
      if ("anchor" in node) delete node.anchor;
    },
  });
}

function plainOf(document: Document, shown: string): Settings["plain"] {
  try {
    return document.toJS() as Settings["plain"];
  } catch (error) {
    throw wrong(shown, error instanceof Error ? error.message : String(error));
  }
}

function wrong(shown: string, what: string): UserError {
  return new UserError(`${forTerminal(shown)}: ${forTerminal(what)}`);
}
