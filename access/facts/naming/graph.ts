import type { Statements } from "../../../statements/find.ts";
import { isSecret, secretMark, unknownSentinel } from "../../plan/digest.ts";
import type { Output } from "../../plan/inputOutputs.ts";
import { isWithin } from "../../plan/inputPath.ts";
import type { Plan } from "../../plan/plan.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import { readPath } from "../../plan/spelling/respell.ts";
import { holdsUnknown, textOf, type Value } from "../../plan/value.ts";
import { fingerprintOf } from "../fingerprint.ts";
import type { UnknownSource } from "../../identity/key.ts";
import { keyOf, symbolKey } from "../../identity/keys.ts";
import { handedKeysIn, noKeys, type HandedKeys } from "./handedKeys.ts";
import { Makings, madeOf, type Made } from "./makings.ts";
import { outputInWords } from "./outputs.ts";
import { Sources, type Yields } from "./sources.ts";
import { thingKey } from "../../identity/told.ts";

/** The one thing that an input passes on; otherwise what it may be, in words, and why nobody can tell. */
export type Sourced<T> =
  | { readonly found: T; readonly name?: never; readonly why?: never }
  | { readonly found?: never; readonly name: string; readonly why: string };

/** The resources of one side, with the look-ups that every reader needs. */
export class ResourceGraph {
  readonly resources: readonly PlannedResource[];
  readonly #byUrn: ReadonlyMap<string, PlannedResource>;
  readonly #byType: ReadonlyMap<string, readonly PlannedResource[]>;
  readonly #sources: Sources;
  readonly #makings: Makings;
  readonly #keys = new Map<PlannedResource, ReadonlyMap<string, HandedKeys>>();
  /** What the run says of values that it does not know, by resource and path. The first word counts. */
  readonly #labels = new Map<string, Map<string, string>>();

  /** @param statements tells which inputs only describe a resource, and do not decide what its outputs are. */
  constructor(plan: Plan, statements: Statements) {
    this.resources = plan.resources;
    this.#byUrn = new Map(plan.resources.map((resource) => [resource.urn, resource]));
    this.#byType = Map.groupBy(plan.resources, ({ type }) => type);
    this.#sources = new Sources(plan, this.#byUrn);
    const saidOf = ({ urn }: PlannedResource) =>
      [...(this.#labels.get(urn) ?? [])].map(([path, why]) => `${path} ${why}`);
    const keysIn = (resource: PlannedResource) => this.keysIn(resource);
    this.#makings = new Makings(plan.resources, this.#byUrn, saidOf, keysIn, statements);
    for (const { urn, path, why } of plan.unknowns) {
      const labels = this.#labels.get(urn) ?? new Map<string, string>();
      this.#labels.set(urn, labels);
      const declared = this.#byUrn.get(urn)?.declared;
      const read = declared === undefined ? path : readPath(declared.type, path);
      if (!labels.has(read)) labels.set(read, why);
    }
  }

  ofType(type: string): readonly PlannedResource[] {
    return this.#byType.get(type) ?? [];
  }

  withUrn(urn: string): PlannedResource | undefined {
    return this.#byUrn.get(urn);
  }

  /** The keys of services that a resource is given, by the path of the value that they are in. */
  keysIn(resource: PlannedResource): ReadonlyMap<string, HandedKeys> {
    const found = this.#keys.get(resource) ?? handedKeysIn(this, resource);
    // Nearly all resources of a large digest have no keys: nothing is kept for them.
    if (found !== noKeys) this.#keys.set(resource, found);
    return found;
  }

  /** A text input; where it is unknown, with what the run knows about why. */
  text(resource: PlannedResource, property: string): Value {
    const value = textOf(resource, property);
    if (value.known) return value;
    const why = this.#labels.get(resource.urn)?.get(value.path);
    return why === undefined ? value : { ...value, why };
  }

  /** The output that an input, or something in it, passes on as it is, where the run tells which. */
  output({ inputOutputs }: PlannedResource, path: string): Output | undefined {
    return inputOutputs.get(path);
  }

  /**
   * What an unknown input passes on.
   *
   * @param path of the input, or of something in it where the run tells outputs by path.
   */
  source<T>(resource: PlannedResource, path: string, yields: Yields<T>): Sourced<T> {
    const value = this.text(resource, inputOf(path));
    const known = value.known ? `"${value.text}"` : path === inputOf(path) ? value.why : "known only after `pulumi up`";
    const output = this.output(resource, path);
    if (output !== undefined) return this.#passedOn(output, known, yields);
    const candidates = this.candidates(resource, path, yields);
    const [only] = candidates;
    const isPassedOn = !this.isUncertain(resource, path);
    if (only !== undefined && candidates.length === 1 && isPassedOn) return { found: only };
    const { names } = this.#yielded(resource, path, yields);
    if (names === "" || this.#isLabelled(resource, path)) return { name: known, why: known };
    if (isPassedOn && candidates.length > 0) return { name: names, why: `${known}: comes from ${names}` };
    return { name: `computed from ${names}`, why: `${known}: computed from what ${names} yields` };
  }

  /** What an output is, where it is that for certain; otherwise it is only itself. */
  #passedOn<T>(output: Output, known: string, yields: Yields<T>): Sourced<T> {
    const source = this.#byUrn.get(output.urn);
    const yielded = source?.custom === true ? yields(source) : [];
    const found = yielded.find(({ at }) => at.includes(output.path))?.value;
    if (found !== undefined) return { found };
    const name = outputInWords(output, source);
    // Of an output of another stack the run says the same.
    return { name, why: known === name ? name : `${known}: ${name}` };
  }

  /**
   * What an unknown input may pass on: of what is known already nothing would be unknown, while a secret may be anything
   * that its sources yield, also those that a digest does not show.
   */
  candidates<T>(resource: PlannedResource, path: string, yields: Yields<T>): readonly (T | undefined)[] {
    const { all, open } = this.#yielded(resource, path, yields);
    if (!isSecret(resource.inputs[inputOf(path)])) return open;
    return this.#sourcesOf(resource, path).every((urn) => this.#byUrn.has(urn)) ? all : [];
  }

  /** Whether the run says that an unknown value is not simply an output passed on. */
  isUncertain(resource: PlannedResource, path: string): boolean {
    const isComputed = resource.computed.some((computed) => isWithin(path, computed) || isWithin(computed, path));
    return isComputed || this.#isLabelled(resource, path);
  }

  /**
   * The key that stands for an input which is not known: the same on both sides only if the resource, the sources, what
   * the run says of it and what can be seen of it are the same.
   *
   * @param part what is not known of the input. @default all of it
   */
  symbol(resource: PlannedResource, property: string, part: unknown = resource.inputs[property]): string {
    const isPlain = part === undefined || part === secretMark || part === unknownSentinel;
    const said = [...(this.#labels.get(resource.urn) ?? [])].filter(([path]) => isWithin(`inputs.${property}`, path));
    const prints = this.printsOf(resource, property);
    const label = [...said.map(([, why]) => why), ...prints, ...(isPlain ? [] : [fingerprintOf(part)])].join(" ");
    const sources = this.sourcesIn(resource, property);
    return symbolKey({ of: thingKey(resource), property, sources, label });
  }

  /** What an input comes from; of what is unknown in it, what that is made of. */
  sourcesIn(resource: PlannedResource, property: string): readonly UnknownSource[] {
    if (!holdsUnknown(resource.inputs[property])) {
      return this.#sourcesOf(resource, property).map((urn) => ({ key: this.keyOf(urn) }));
    }
    return madeOf(resource, property, noKeys).map((made) => this.sourceOf(made));
  }

  /** An output of a resource, with what it is made of. */
  sourceOf({ urn, path }: Made): UnknownSource {
    return { key: this.keyOf(urn), path, made: this.#makings.of(urn, path) };
  }

  /** What tells an unknown input, or something unknown in it, from another one that comes from the same. */
  printsOf({ prints }: PlannedResource, property: string): readonly string[] {
    return prints.filter((print) => isWithin(property, print));
  }

  /** What the run says of values that it does not know in an input, by path in the resource. */
  saidIn({ urn }: PlannedResource, property: string): readonly (readonly [path: string, why: string])[] {
    return [...(this.#labels.get(urn) ?? [])].flatMap(([at, why]) => {
      const path = at.replace(/^inputs\./, "");
      return isWithin(property, path) ? [[path, why] as const] : [];
    });
  }

  /** The key of what a URN names, which may not be shown. */
  keyOf(urn: string): string {
    const resource = this.#byUrn.get(urn);
    return resource === undefined ? keyOf(urn) : thingKey(resource);
  }

  #isLabelled({ urn }: PlannedResource, property: string): boolean {
    const labels = this.#labels.get(urn);
    return labels !== undefined && [...labels.keys()].some((path) => isWithin(`inputs.${property}`, path));
  }

  #yielded<T>(resource: PlannedResource, path: string, yields: Yields<T>) {
    return this.#sources.yielded(this.#sourcesOf(resource, path), yields);
  }

  #sourcesOf({ sources }: PlannedResource, path: string): readonly string[] {
    return sources.get(inputOf(path)) ?? [];
  }
}

/** The input that a path leads into. */
function inputOf(path: string): string {
  return /^[^.[]*/.exec(path)?.[0] ?? path;
}
