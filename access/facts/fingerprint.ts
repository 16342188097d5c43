import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { isRecord } from "../plan/digest.ts";
import type { PlannedResource } from "../plan/resource.ts";
import type { UnknownSource } from "../identity/key.ts";
import { sourceText } from "../identity/printKey.ts";
import { byText } from "../../roles/order.ts";

/** Texts up to this length stand for themselves. */
const maxLength = 120;

/** A short text that is the same only for the same value, whatever the order of keys. */
export function fingerprintOf(value: unknown): string {
  const text = canonical(value ?? null);
  return text.length <= maxLength ? text : `sha256:${hashOfText(text)}`;
}

/** The digits of a value's hash. */
export function hashOf(value: unknown): string {
  return hashOfText(canonical(value ?? null));
}

function hashOfText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** What tells where inputs come from: the graph of one side. */
export interface Sources {
  sourcesIn(resource: PlannedResource, input: string): readonly UnknownSource[];
  printsOf(resource: PlannedResource, input: string): readonly string[];
}

/** Where inputs come from, and what is made of that, as a part of what is fingerprinted. */
export function sourcesOf(graph: Sources, resource: PlannedResource, inputs: readonly string[]): unknown {
  const entries = inputs.flatMap((input) => {
    const told = [...graph.sourcesIn(resource, input).map(sourceText).toSorted(), ...graph.printsOf(resource, input)];
    return told.length === 0 ? [] : [[input, told] as const];
  });
  return Object.fromEntries(entries);
}

/** JSON with sorted keys. Values of a plan nest no deeper than two hundred levels. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (isRecord(inner) ? sorted(inner) : inner));
}

function sorted(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => byText(a, b)));
}
