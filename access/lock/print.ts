import { Document, visit, type Scalar } from "yaml";
import type { Model } from "../facts/model.ts";
import { entriesOf } from "./entries.ts";
import { firstOfLegend, lockVersion, sectionNames, type Entries, type Section } from "./format.ts";
import type { Decided, Stated } from "./parse.ts";
import { byText } from "../../roles/order.ts";
import { holdsInvisible, spelledOut } from "./spelling.ts";

/**
 * The lock of a stack: its access, one fact per line, sorted. The same program gives the same bytes, on every machine
 * and at any time; parseLock reads the same facts from them.
 *
 * @param stated the statements of the project's settings. @default none
 * @param decided stands for their other sections. @default none
 */
export function printLock(
  stack: string,
  model: Model,
  stated: readonly Stated[] = [],
  decided: Decided = new Map(),
): string {
  const entries = entriesOf(model, stated, decided);
  const legend = sectionNames.indexOf(firstOfLegend);
  const facts = sectionsOf(entries, sectionNames.slice(0, legend));
  const names = sectionsOf(entries, sectionNames.slice(legend));
  const title = `Who may do what in ${spelledOut(stack).replaceAll("\n", "\\n")}.`;
  return [
    `# ${title} Written by \`keyless lock\`. Review a change in this file as you review code.\n`,
    yamlOf({ version: lockVersion, stack, ...facts }),
    ...(Object.keys(names).length > 0 ? ["\n# What the names above stand for.\n", yamlOf(names)] : []),
  ].join("");
}

/** The sections that have any lines: a list of names, each with its fields. */
function sectionsOf(entries: Entries, sections: readonly Section[]): Record<string, Map<string, object>[]> {
  const filled = sections.filter((section) => entries[section].length > 0);
  return Object.fromEntries(filled.map((section) => [section, sorted(entries[section])]));
}

function sorted(entries: Entries[Section]): Map<string, object>[] {
  return entries
    .map(({ label, fields }) => ({ label, fields, order: JSON.stringify(fields) }))
    .toSorted((a, b) => byText(a.label, b.label) || byText(a.order, b.order))
    .map(({ label, fields }) => new Map([[label, fields]]));
}

/** A text with misleading characters is put in quotes, in which they can be spelled out. */
function yamlOf(content: object): string {
  const document = new Document(content, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === "string" && holdsInvisible(scalar.value))
        scalar.type = "QUOTE_DOUBLE" satisfies Scalar.Type;
    },
    Map: (_, map, path) => {
      map.flow = path.length === depthOfFields;
    },
  });
  return spelledOut(
    document.toString({
      lineWidth: 0,
      flowCollectionPadding: false,
      blockQuote: false,
      doubleQuotedMinMultiLineLength: Infinity,
    }),
  );
}

/** Document, map of sections, pair, list of entries, map of one name, pair: then the map of fields. */
const depthOfFields = 6;
