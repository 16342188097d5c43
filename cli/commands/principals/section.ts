import { isMap, isScalar, type Document, type Pair, type YAMLMap } from "yaml";

import type { Principal } from "../../../project/settings/settings.ts";
import { settingsDocument, writeSettings } from "../../system/settingsDocument.ts";

/**
 * Writes principals into keyless.yaml, and leaves the rest unchanged. The section is sorted by kind and name, each with its
 * comments.
 *
 * @param changed who is new, or has another kind or name.
 */
export async function writePrincipals(
  path: string,
  shown: string,
  changed: ReadonlyMap<string, Principal>,
): Promise<void> {
  if (changed.size === 0) return;
  const document = settingsDocument(path, shown);
  const known = document.get("principals", true);
  const section = isMap(known) ? known : (document.createNode({}) as YAMLMap);
  section.flow = false;
  const pairs = new Map(section.items.map((pair) => [keyOf(pair).toLowerCase(), pair]));
  for (const [id, { kind, name }] of changed) {
    const value = document.createNode({ kind, name }, { flow: true });
    const old = pairs.get(id);
    if (old === undefined) pairs.set(id, document.createPair(id, value));
    else old.value = withComment(old.value, value);
  }
  section.items = [...pairs.values()].toSorted((a, b) => compare(orderOf(a, document), orderOf(b, document)));
  document.set("principals", section);
  await writeSettings(document, path, shown, "principals");
}

function withComment<Node extends object>(old: unknown, now: Node): Node {
  const comment = typeof old === "object" && old !== null && "comment" in old ? old.comment : undefined;
  return comment === undefined ? now : Object.assign(now, { comment });
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key);
}

/** By kind and name, as people look for them. */
function orderOf(pair: Pair, document: Document): readonly string[] {
  const { kind, name } = document.createNode(pair.value).toJS(document) as Partial<Record<"kind" | "name", unknown>>;
  return [String(kind), String(name).toLowerCase(), String(name), keyOf(pair)];
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((text, index) => text !== b[index]);
  return at < 0 ? 0 : (a[at] ?? "") < (b[at] ?? "") ? -1 : 1;
}
