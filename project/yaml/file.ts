import { LineCounter, parseDocument, type Document, type Node } from "yaml";
import { readText } from "../files.ts";
import { UserError } from "../userError.ts";
import { checkNodes } from "./nodes.ts";
import { engineScalars } from "./scalars.ts";

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

/** Reads a YAML file. @throws UserError with file, line and key. */
export function readYaml(path: string, label: string): YamlFile {
  const lines = new LineCounter();
  const lineAt = (offset: number | undefined) =>
    offset === undefined ? label : `${label}:${lines.linePos(offset).line}`;
  const at = (node: Node | null | undefined) => lineAt(node?.range?.[0]);
  const text = readText(path, label);
  const document = parseDocument(text, {
    lineCounter: lines,
    // The parser's own message names neither the key nor the place it belongs to.
    uniqueKeys: false,
    prettyErrors: false,
    // The engine reads an unknown one of these as plain text.
    schema: "failsafe",
    resolveKnownTags: false,
    customTags: (tags) => [...engineScalars, ...tags, "merge"],
  });
  const [error] = document.errors;
  if (error !== undefined) {
    throw new UserError(`${lineAt(error.pos[0])}: not valid YAML: ${firstLine(error.message)}`);
  }
  checkNodes(document, text, at);
  return {
    label,
    document,
    value: plain(document, label),
    at,
  };
}

function plain(document: Document.Parsed, label: string): unknown {
  try {
    // The expansion of aliases has been checked by now.
    return document.toJS({ maxAliasCount: -1 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`${label}: not usable YAML: ${firstLine(reason)}`);
  }
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
