import { isList, isRecord, own, stringAt, type Json } from "../../plan/digest.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import { normalType, parseUrn } from "../../plan/urn.ts";
import { holdsUnknown } from "../../plan/value.ts";
import { stackReferenceType } from "../../identity/types.ts";
import { byText } from "../../../roles/order.ts";

/**
 * The stack that a reference names; its own name where a digest does not show it. `undefined` for anything else.
 *
 * @param reference the resource, where it is shown.
 */
export function stackIn(urn: string, reference: PlannedResource | undefined): string | undefined {
  const { type, name } = parseUrn(urn);
  if (normalType(type) !== stackReferenceType) return undefined;
  const given = stringAt(reference?.inputs, "name") ?? reference?.id;
  return given === undefined || holdsUnknown(given) ? name : given;
}

/** Which outputs of another stack a text is, by their names there. */
export function outputsWith(reference: PlannedResource, text: string): readonly string[] {
  const known = paths.get(reference) ?? pathsByText(own(reference.outputs, "outputs"));
  paths.set(reference, known);
  return known.get(text) ?? [];
}

/** An output of another stack in the words of an offline run, which knows it by name only. */
export function outputWords(reference: PlannedResource, name: string): string {
  return `output ${name} of stack ${stackIn(reference.urn, reference) ?? reference.name}`;
}

const paths = new WeakMap<PlannedResource, ReadonlyMap<string, readonly string[]>>();

/** More texts than any stack has outputs. */
const maxTexts = 10_000;

/** Where each text is found in the outputs of a stack, in the order of the paths. */
function pathsByText(outputs: Json | undefined): ReadonlyMap<string, readonly string[]> {
  const found: (readonly [text: string, path: string])[] = [];
  const open: (readonly [Json | undefined, string])[] = [[outputs, ""]];
  for (const [value, path] of open) {
    if (found.length >= maxTexts) break;
    if (typeof value === "string") found.push([value, path]);
    const parts = isRecord(value) || isList(value) ? Object.entries(value) : [];
    for (const [name, part] of parts) open.push([part, path === "" ? name : `${path}.${name}`]);
  }
  const grouped = Map.groupBy(
    found.toSorted(([, a], [, b]) => byText(a, b)),
    ([text]) => text,
  );
  return new Map([...grouped].map(([text, all]) => [text, all.map(([, path]) => path)]));
}
