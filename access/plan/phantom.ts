import { own, stringAt, unknownSentinel, type Json } from "./digest.ts";
import type { Entry } from "./entries.ts";
import type { ResourceState } from "./resource.ts";

type EntriesByUrn = ReadonlyMap<string, Entry>;

/**
 * URNs of replacements that will not happen. When a resource is updated in place, the preview treats its outputs as
 * unknown. Resources that use them are shown as replaced, but `up` then finds them unchanged. A replacement is such a
 * phantom if every input that causes it was, and will be, an output of the same remaining resource.
 */
export function phantomsAmong(entries: EntriesByUrn): ReadonlySet<string> {
  const replaced = [...entries.values()].filter(({ isReplaced }) => isReplaced);
  const children = replaced.length === 0 ? new Map<string, string[]>() : childrenOf(entries);
  return new Set(replaced.filter((entry) => isPhantom(entry, entries, children)).map(({ urn }) => urn));
}

function isPhantom(entry: Entry, entries: EntriesByUrn, children: ReadonlyMap<string, readonly string[]>): boolean {
  const { before, reasons } = entry;
  const after = entry.after?.state;
  if (before === undefined || after === undefined || reasons.length === 0) return false;
  return [...reasons].every((property) => {
    const old = own(before.inputs, property);
    if (own(after.inputs, property) !== unknownSentinel || after.computed.includes(property)) return false;
    const [source, ...others] = yielding(after, property, entries, children);
    if (source?.before === undefined || others.length > 0 || !["same", "update"].includes(source.op)) return false;
    const [oldSource, ...otherOlds] = yielding(before, property, entries, children);
    return oldSource === source && otherOlds.length === 0 && yields(source.before, property).includes(old);
  });
}

/**
 * The resources that the value of an input may come from, `undefined` for a resource that is not shown. A component stands for
 * everything below it.
 */
function yielding(
  state: ResourceState,
  property: string,
  entries: EntriesByUrn,
  children: ReadonlyMap<string, readonly string[]>,
): (Entry | undefined)[] {
  const urns = new Set(state.sources.get(property));
  const found: (Entry | undefined)[] = [];
  // The set grows during the loop, so each resource is visited once.
  for (const urn of urns) {
    const entry = entries.get(urn);
    const source = entry?.before ?? entry?.after?.state;
    const below = source?.custom === false ? (children.get(urn) ?? []) : [];
    if (urns.size + below.length > maxSources) return [undefined];
    for (const child of below) urns.add(child);
    if (source?.custom === false) continue;
    // The outputs of a new resource are not known.
    if (entry?.before === undefined || yields(entry.before, property).length > 0) found.push(entry);
  }
  return found;
}

/** With more possible sources than this, a value has no particular source. */
const maxSources = 1000;

const principalProperties = new Set(["principalId", "objectId", "memberObjectId", "groupObjectId"]);

/** The known outputs of a resource that an input may contain. Resources that only give access have none. */
function yields({ type, id, outputs }: ResourceState, property: string): (Json | undefined)[] {
  if (/:roleassignment$|:federatedidentitycredential$/.test(type)) return [];
  const values = principalProperties.has(property)
    ? [own(outputs, "principalId"), own(outputs, "objectId"), stringAt(own(outputs, "identity"), "principalId")]
    : [id, own(outputs, "name")];
  return values.filter((value) => typeof value === "string");
}

function childrenOf(entries: EntriesByUrn): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const [urn, { before, after }] of entries) {
    const parent = (after?.state ?? before)?.parent;
    if (parent === undefined) continue;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [urn]);
    else siblings.push(urn);
  }
  return children;
}
