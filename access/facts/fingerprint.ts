import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { isList, isRecord, type Json } from "../plan/digest.ts";
import type { Output } from "../plan/inputOutputs.ts";
import type { PlannedResource } from "../plan/resource.ts";
import { holdsUnknown } from "../plan/value.ts";
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

/** The same of what a program may mean to keep, such as a setting: a lock is committed, and nobody reads it out of that. */
export function hiddenPrintOf(value: unknown): string {
  return `sha256:${hashOf(value)}`;
}

/** The digits of a value's hash. */
export function hashOf(value: unknown): string {
  return hashOfText(canonical(value ?? null));
}

/** What an offline run says of a text that it does not show. */
export function hiddenText(text: string): string {
  return `a text #${hashOfText(text).slice(0, 16)}`;
}

function hashOfText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** What tells where inputs come from: the graph of one side. */
export interface Sources {
  sourcesIn(resource: PlannedResource, input: string): readonly UnknownSource[];
  printsOf(resource: PlannedResource, input: string): readonly string[];
  sourceOf(output: Output): UnknownSource;
}

/** Where inputs come from, and what is made of that, as a part of what is fingerprinted. */
export function sourcesOf(graph: Sources, resource: PlannedResource, inputs: readonly string[]): unknown {
  const entries = inputs.flatMap((input) => {
    const told = [
      ...graph.sourcesIn(resource, input).map(sourceText).toSorted(),
      ...graph.printsOf(resource, input),
      ...openPlaces(graph, resource, resource.inputs[input], input),
    ];
    return told.length === 0 ? [] : [[input, told] as const];
  });
  return Object.fromEntries(entries);
}

/**
 * Where something unknown stands within an input, and which output it is where the run tells: sources are told for the whole
 * input, so what moves within it comes from the same. Nothing for an input that is unknown itself.
 */
function openPlaces(graph: Sources, resource: PlannedResource, value: Json | undefined, at: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = isList(value) ? `${at}[${name}]` : `${at}.${name}`;
    if (typeof inner !== "string") return openPlaces(graph, resource, inner, path);
    if (!holdsUnknown(inner)) return [];
    const output = resource.inputOutputs.get(path);
    return [output === undefined ? path : `${path} ${sourceText(graph.sourceOf(output))}`];
  });
}

/** JSON with sorted keys. Values of a plan nest no deeper than two hundred levels. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (isRecord(inner) ? sorted(inner) : inner));
}

function sorted(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => byText(a, b)));
}
