import { isOutput, outputsIn, type Output, type TextPart } from "../../plan/inputOutputs.ts";
import { isWithin } from "../../plan/inputPath.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import type { Statements } from "../../../statements/find.ts";
import { normalType, parseUrn } from "../../plan/urn.ts";
import { holdsUnknown } from "../../plan/value.ts";
import { keyOf } from "../../identity/keys.ts";
import { fingerprintOf, hashOf } from "../fingerprint.ts";
import { decides } from "./deciding.ts";
import { urnsIn, whoseKeys, type HandedKeys } from "./handedKeys.ts";
import { stackIn } from "./stackOutputs.ts";

/** An output of a resource; without a path it may be any. */
export interface Made {
  readonly urn: string;
  readonly path: string | undefined;
}

/** More resources than any value is made of: what is made of more is made of all. */
const maxMakings = 2000;

/**
 * What unknown values are made of: all that decides an output, through all resources that it comes from, as one short
 * text. A value that is the same on both sides has the same.
 */
export class Makings {
  readonly #resources: readonly PlannedResource[];
  readonly #byUrn: ReadonlyMap<string, PlannedResource>;
  readonly #saidOf: (resource: PlannedResource) => readonly string[];
  readonly #keysIn: (resource: PlannedResource) => ReadonlyMap<string, HandedKeys>;
  readonly #statements: Statements;
  readonly #known = new Map<string, string>();
  #children: ReadonlyMap<string | undefined, readonly PlannedResource[]> | undefined;
  #all: string | undefined;

  /**
   * @param saidOf what the run says of values of a resource that it does not know, with their paths.
   * @param keysIn the keys that a resource is given: which of them it is decides nothing, and what the service is like neither.
   * @param statements tells which inputs only describe a resource.
   */
  constructor(
    resources: readonly PlannedResource[],
    byUrn: ReadonlyMap<string, PlannedResource>,
    saidOf: (resource: PlannedResource) => readonly string[],
    keysIn: (resource: PlannedResource) => ReadonlyMap<string, HandedKeys>,
    statements: Statements,
  ) {
    this.#resources = resources;
    this.#byUrn = byUrn;
    this.#saidOf = saidOf;
    this.#keysIn = keysIn;
    this.#statements = statements;
  }

  /** Sixteen digits; nothing for a resource that is not shown, which tells nothing. */
  of(urn: string, path: string | undefined): string {
    if (!this.#byUrn.has(urn)) return "";
    const key = keyOfMade({ urn, path });
    const known = this.#known.get(key) ?? short(this.#closure({ urn, path }));
    this.#known.set(key, known);
    return known;
  }

  /** Each thing that it is made of once, so that a circle ends. */
  #closure(made: Made): unknown {
    const found = new Map<string, unknown>();
    const open: Made[] = [made];
    for (const each of open) {
      const key = keyOfMade(each);
      const resource = this.#byUrn.get(each.urn);
      if (found.has(key) || resource === undefined) continue;
      const { said, from } = this.#making(resource, each.path);
      found.set(key, said);
      open.push(...from);
      if (found.size > maxMakings || open.length > 20 * maxMakings) return this.#everything();
    }
    return [...found.values()].map((said) => fingerprintOf(said)).toSorted();
  }

  /** What is said of a resource itself, and what that comes from. */
  #making(
    resource: PlannedResource,
    path: string | undefined,
  ): { readonly said: unknown; readonly from: readonly Made[] } {
    if (!resource.custom) return { said: nameOf(resource), from: this.#below(resource) };
    // Another stack is told by its name: its inputs and its id are both that, and not everybody shows both.
    const stack = stackIn(resource.urn, resource);
    if (stack !== undefined) return { said: [nameOf(resource), stack], from: [] };
    const { id, importId, op, prints, inputTexts, ignoreChanges } = resource;
    const inputs = Object.entries(resource.inputs).filter((entry) => decides(resource, path, entry, this.#statements));
    const isUsed = (at: string) => inputs.some(([name]) => isWithin(name, at));
    const keys = this.#keysIn(resource);
    const handed = [...keys].filter(([at]) => isUsed(at));
    const isOpen = (at: string) => isUsed(at) && !keys.has(at);
    const texts = [...inputTexts].filter(([at]) => isOpen(at));
    const sources = inputs.flatMap(([name, value]) => (holdsUnknown(value) ? madeOf(resource, name, keys) : []));
    const whose = handed.map(([at, value]) => [at, whoseKeys(value)] as const);
    const pieces = texts.flatMap(([, parts]) =>
      parts.flatMap((part) => (typeof part === "object" && "urn" in part ? [part] : [])),
    );
    const provider = resource.provider === undefined ? [] : [{ urn: resource.provider, path: undefined }];
    const of = whose.flatMap(([, parts]) => parts.filter((part) => typeof part === "object"));
    const from = [...sources, ...pieces, ...of, ...provider];
    const said = [
      [nameOf(resource), importId ?? null, op === "read" ? (id ?? null) : null, ignoreChanges],
      Object.fromEntries(inputs),
      texts.map(([at, parts]) => [
        at,
        parts.map((part) => (typeof part === "object" && "urn" in part ? this.#nameOf(part) : part)),
      ]),
      whose.map(([at, parts]) => [at, parts.map((part) => (typeof part === "object" ? this.#nameOf(part) : part))]),
      prints.filter((print) => isOpen(pathOf(print, " #"))),
      this.#saidOf(resource).filter((label) => isOpen(pathOf(label.replace(/^inputs\./, ""), " "))),
      from.map((made) => this.#nameOf(made)).toSorted(),
    ];
    return { said, from };
  }

  #nameOf({ urn, path }: Made): string {
    const resource = this.#byUrn.get(urn);
    return `${resource === undefined ? keyOf(urn) : nameOf(resource)}#${path ?? ""}`;
  }

  #below({ urn }: PlannedResource): readonly Made[] {
    this.#children ??= Map.groupBy(this.#resources, ({ parent }) => parent);
    return (this.#children.get(urn) ?? []).map((child) => ({ urn: child.urn, path: undefined }));
  }

  #everything(): string {
    this.#all ??= short(this.#resources.map((resource) => fingerprintOf(this.#making(resource, undefined).said)));
    return this.#all;
  }
}

/** The path before a mark. */
function pathOf(text: string, mark: string): string {
  const end = text.indexOf(mark);
  return end < 0 ? text : text.slice(0, end);
}

/**
 * What an unknown input is made of beside the keys in it, and the resources of which nobody says which output.
 *
 * @param keys of the resource.
 * @param concerns whether an output is asked for, by its path in the inputs.
 */
export function madeOf(
  resource: PlannedResource,
  input: string,
  keys: ReadonlyMap<string, HandedKeys>,
  concerns: (path: string) => boolean = () => true,
): readonly Made[] {
  const { sources, inputOutputs, inputTexts } = resource;
  const isOpen = (at: string) => isWithin(input, at) && !keys.has(at);
  const texts = [...inputTexts].filter(([at]) => isOpen(at));
  const within = [...inputOutputs, ...outputsOf(texts)].filter(([at]) => isOpen(at));
  const known = new Set([...within.map(([, { urn }]) => urn), ...onlyInKeys(resource, input, keys)]);
  const others = (sources.get(input) ?? []).filter((urn) => !known.has(urn));
  const told = within.flatMap(([at, output]) => (concerns(at) ? [output] : []));
  return [...told, ...others.map((urn) => ({ urn, path: undefined }))];
}

/** Resources that keys in an input come from, and nothing else that the program makes something of there. */
function onlyInKeys(
  { computed, inputTexts, inputsMadeOf }: PlannedResource,
  input: string,
  keys: ReadonlyMap<string, HandedKeys>,
): readonly string[] {
  const handed = [...keys].filter(([at]) => isWithin(input, at));
  if (handed.length === 0) return [];
  const inside = computed.filter((at) => at !== input && isWithin(input, at));
  const paths = inside.length > 0 ? inside : computed.filter((at) => at === input);
  const isJoined = (at: string) => inputTexts.get(at)?.every((part) => isOutput(part) || isOfNoResource(part));
  const open = paths.filter((at) => !keys.has(at) && isJoined(at) !== true).map((at) => inputsMadeOf.get(at));
  if (open.includes(undefined)) return [];
  const others = new Set(open.flatMap((made = []) => made.flatMap(outputsIn)).map(({ urn }) => urn));
  return handed.flatMap(([, value]) => urnsIn(value)).filter((urn) => !others.has(urn));
}

/** The outputs that texts are joined from, if they are all that the texts are joined from beside words and configuration. */
function outputsOf(texts: readonly (readonly [at: string, parts: readonly TextPart[]])[]): [string, Output][] {
  const parts = texts.flatMap(([at, all]) => all.map((part) => [at, part] as const));
  if (!parts.every(([, part]) => isOutput(part) || isOfNoResource(part))) return [];
  return parts.flatMap(([at, part]) => (isOutput(part) ? [[at, part]] : []));
}

/** Whether no resource decides a piece of a text: the program wrote it, or it is configuration as it is. */
function isOfNoResource(part: TextPart): boolean {
  return typeof part === "string" || ("unknown" in part && ofNoResource.test(part.unknown));
}

const ofNoResource = /^(?:a text|encrypted config value [^#]+) #[0-9a-f]{16}$/;

/** The name that a resource had first: one that is renamed makes the same. */
function nameOf({ urn, type, aliases }: PlannedResource): string {
  const first = aliases.find((alias) => normalType(parseUrn(alias).type) === type);
  return keyOf(first ?? urn);
}

const keyOfMade = ({ urn, path }: Made): string => `${urn}\n${path ?? ""}`;

function short(value: unknown): string {
  return hashOf(value).slice(0, 16);
}
