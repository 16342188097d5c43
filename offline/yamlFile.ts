import { isMap, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from "yaml";
import { readText } from "./files.ts";
import { UserError } from "./userError.ts";
import { engineScalars } from "./yamlScalars.ts";

// Enough for honest anchors; a file that multiplies aliases is refused instead of expanded.
const maxAliasCount = 100;

/** One YAML file of the project, with the means to say where something in it is wrong. */
export interface YamlFile {
  /** As the reader should see it: relative to the folder that the run was started for. */
  label: string;
  document: Document.Parsed;
  /** The plain data. */
  value: unknown;
  /** `stacks/Pulumi.dev.yaml:12` for a node of this file. */
  at: (node: Node | null | undefined) => string;
}

/** Reads a YAML file; what cannot be read is told by file, line and key. */
export function readYaml(path: string, label: string): YamlFile {
  const lines = new LineCounter();
  const at = (offset: number | undefined) => (offset === undefined ? label : `${label}:${lines.linePos(offset).line}`);
  const document = parseDocument(readText(path, label), {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    intAsBigInt: true,
    customTags: (tags) => [...engineScalars, ...tags],
  });
  const [error] = document.errors;
  if (error !== undefined) {
    throw new UserError(`${at(error.pos[0])}: not valid YAML: ${firstLine(error.message)}`);
  }
  refuseDuplicates(document, at);
  return {
    label,
    document,
    value: plain(document, label),
    at: (node) => at(node?.range?.[0]),
  };
}

function plain(document: Document.Parsed, label: string): unknown {
  try {
    return document.toJS({ maxAliasCount });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`${label}: not usable YAML: ${firstLine(reason)}`);
  }
}

// The parser's own message names neither the key nor the place it belongs to.
function refuseDuplicates(document: Document.Parsed, at: (offset: number | undefined) => string): void {
  visit(document, {
    Map(_, map, ancestors) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) {
          continue;
        }
        const name = String(key.value);
        if (seen.has(name)) {
          const place = pathTo(map, ancestors);
          throw new UserError(
            `${at(key.range?.[0])}: key "${name}" appears twice${place === "" ? "" : ` under ${place}`}`,
          );
        }
        seen.add(name);
      }
    },
  });
}

function pathTo(map: unknown, ancestors: readonly unknown[]): string {
  const names: string[] = [];
  for (const [index, ancestor] of ancestors.entries()) {
    const next = ancestors[index + 1] ?? map;
    if (isMap(ancestor)) {
      const pair = ancestor.items.find((item) => item === next);
      if (pair !== undefined && isScalar(pair.key)) {
        names.push(String(pair.key.value));
      }
    }
  }
  // "config" is where every key of a stack file lives; naming it would tell nothing.
  return names.filter((name, index) => index > 0 || name !== "config").join(".");
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? text;
}

/** What was given, in plain words, for messages. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) {
    return "nothing";
  }
  if (Array.isArray(value)) {
    return "a list";
  }
  if (typeof value === "object") {
    return "a map";
  }
  if (typeof value === "bigint") {
    return `the number ${value.toString()}`;
  }
  return typeof value === "string" ? `the text "${value}"` : `the ${typeof value} ${JSON.stringify(value)}`;
}

/** A map of YAML, not a list and not a scalar. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
