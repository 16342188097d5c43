import { isAlias, isMap, isScalar, isSeq, visit, type Document, type Node, type YAMLMap } from "yaml";
import { UserError } from "../userError.ts";
import { keyText, Unreadable } from "./scalars.ts";

// Aliases and merges copy; enough for honest files, and soon done.
const maxNodes = 100_000;

type Place = (node: Node | null | undefined) => string;

/** What an alias stands for: the last node before it with the name. */
type Targets = ReadonlyMap<unknown, Node | undefined>;

/** Refuses YAML that the engine would read differently, and gives keys and merges the engine's meaning. */
export function checkNodes(document: Document.Parsed, text: string, at: Place): void {
  const anchors = new Map<string, Node>();
  const targets = new Map<unknown, Node | undefined>();
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        targets.set(node, anchors.get(node.source));
      } else if (node.anchor !== undefined) {
        anchors.set(node.anchor, node);
      }
    },
  });
  const merged = new Map<YAMLMap, readonly YAMLMap[]>();
  visit(document, {
    Scalar(_, scalar, ancestors) {
      if (scalar.value instanceof Unreadable) {
        throw new UserError(`${at(scalar)}: ${keyed(pathTo(scalar, ancestors))}${scalar.value.why}`);
      }
      // The parser gives the last line of a block an end that the file does not have.
      if (scalar.type?.startsWith("BLOCK") === true && scalar.range?.[1] === text.length && /\S[^\n]*$/.test(text)) {
        scalar.value = String(scalar.value).replace(/\n$/, "");
      }
    },
    Pair(_, { key, value }, ancestors) {
      const map = ancestors.at(-1);
      if (!isScalar(key) || key.value !== "<<" || !isMap(map)) {
        return;
      }
      // The engine rewrites the file before it reads it, which removes quotes.
      key.type = "PLAIN";
      const sources = (isSeq(value) ? value.items : [value]).map((node) => targets.get(node) ?? node);
      if (!sources.every(isTextMap)) {
        throw new UserError(
          `${at(key)}: ${keyed(pathTo(map, ancestors))}"<<" merges a map, an alias of a map, or a list of these, and their keys ` +
            "have to be text: put quotes around keys that are not",
        );
      }
      merged.set(map, sources);
    },
  });
  if (sizeOf(document.contents, targets, merged) > maxNodes) {
    throw new UserError(
      `${at(undefined)}: not usable YAML: its aliases multiply, or contain themselves: write them out`,
    );
  }
  nameKeys(document, targets, at);
}

// The engine reads keys that are not text differently in their own map and in a merge.
function isTextMap(node: unknown): node is YAMLMap {
  return isMap(node) && node.items.every(({ key }) => isScalar(key) && key.value === key.source);
}

/** The number of nodes with every alias and merge written out; Infinity for an endless expansion. */
function sizeOf(root: unknown, targets: Targets, merged: ReadonlyMap<YAMLMap, readonly YAMLMap[]>): number {
  const sizes = new Map<unknown, number>();
  const size = (node: unknown): number => {
    const known = sizes.get(node);
    if (known !== undefined) {
      return known;
    }
    sizes.set(node, Infinity);
    const sum = [
      ...(isAlias(node) ? [targets.get(node)] : []),
      ...(isSeq(node) ? node.items : []),
      ...(isMap(node) ? [...node.items.map(({ value }) => value), ...(merged.get(node) ?? [])] : []),
    ].reduce<number>((total, part) => total + size(part), 1);
    sizes.set(node, sum);
    return sum;
  };
  return size(root);
}

function nameKeys(document: Document.Parsed, targets: Targets, at: Place): void {
  visit(document, {
    Map(_, map, ancestors) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const scalar = targets.get(key) ?? key;
        const node = key as Node;
        const place = pathTo(map, ancestors);
        // An alias would get the name instead of the value.
        if (!isScalar(scalar) || (typeof scalar.value !== "string" && (isAlias(key) || scalar.anchor !== undefined))) {
          throw new UserError(`${at(node)}: ${keyed(place)}expected keys that are text: put quotes around this one`);
        }
        const value = scalar.value as bigint | boolean | number | string | null;
        const name = typeof value === "string" ? value : keyText(value);
        scalar.value = name;
        if (seen.has(name)) {
          throw new UserError(`${at(node)}: key "${name}" appears twice${place === "" ? "" : ` under ${place}`}`);
        }
        seen.add(name);
      }
    },
  });
}

function keyed(place: string): string {
  return place === "" ? "" : `key "${place}": `;
}

function pathTo(node: unknown, ancestors: readonly unknown[]): string {
  const names: string[] = [];
  for (const [index, ancestor] of ancestors.entries()) {
    const next = ancestors[index + 1] ?? node;
    if (isMap(ancestor)) {
      const pair = ancestor.items.find((item) => item === next);
      if (pair !== undefined && isScalar(pair.key)) {
        names.push(pair.key.source ?? "");
      }
    }
  }
  // "config" is where every key of a stack file lives; naming it would tell nothing.
  return names.filter((name, index) => index > 0 || name !== "config").join(".");
}
