import { fingerprintOf } from "../../recorded/fingerprint.ts";
import { nobody, type Source } from "./source.ts";

/** A piece of a text: a literal text, or an unknown value that is used unchanged. */
export type Part = string | Label;

/** How the program computes an unknown value from another one. */
export interface Made {
  /** Fingerprint of what the program makes, and of how; undefined if it is only the text of the value. */
  readonly print?: string;
  /** Of a text that is only joined, its pieces from left to right. */
  readonly parts?: readonly Part[];
}

/** One unknown value: a source, the path inside it, and what the program makes of that. It never changes. */
export class Label {
  readonly source: Source;
  readonly path: readonly string[];
  /** Undefined if the value is passed on unchanged. */
  readonly made: Made | undefined;
  /** The value that this one is a member of, or the text of. */
  readonly of: Label | undefined;

  constructor(source: Source, path: readonly string[] = [], made?: Made, of?: Label) {
    this.source = source;
    this.path = path;
    this.made = made;
    this.of = of;
  }

  /** Whether the program computes something from the value; otherwise it passes on the value itself. */
  get isComputed(): boolean {
    return this.made !== undefined;
  }

  /** The value in words, for readers. */
  get words(): string {
    const { print } = this.source;
    return print === undefined ? this.name : `${this.name} #${print}`;
  }

  /** The same for another ciphertext. */
  get name(): string {
    const { kind, name } = this.source;
    const path = this.path.join(".");
    if (kind === "stack" && this.path[0] === "outputs" && this.path.length > 1) {
      return `output ${this.path.slice(1).join(".")} of ${name}`;
    }
    return path === "" ? name : `${path} of ${name}`;
  }

  /** The value in words, with the fingerprint of what the program makes of it. */
  get said(): string {
    const print = this.made?.print;
    const joined = this.#joined;
    const all = joined === undefined ? "" : `, joined #${joined}`;
    return print === undefined ? this.words : `${this.words}, computed #${print}${all}`;
  }

  /**
   * For a text that contains encrypted configuration unchanged: a fingerprint of the pieces, the same for another
   * ciphertext.
   */
  get #joined(): string | undefined {
    const { kind } = this.source;
    if (kind !== "config" || this.made?.parts === undefined) return undefined;
    const pieces = this.made.parts.map((part) => {
      if (typeof part === "string") return part;
      const { isComputed, key, source } = part;
      return source.kind === "config" && !isComputed ? { configuration: part.name } : { key };
    });
    return fingerprintOf(JSON.stringify(pieces));
  }

  /** The same for the same value, in every run, and different for another value. */
  get key(): string {
    return JSON.stringify([this.source.key, this.path, this.made === undefined ? null : [this.made.print ?? ""]]);
  }
}

// The same value made twice has the same label.
const all = new Map<string, Label>();

function same(label: Label): Label {
  const known = all.get(label.key);
  // A joined text is better described by its pieces.
  if (known !== undefined && (known.made?.parts !== undefined || label.made?.parts === undefined)) {
    return known;
  }
  all.set(label.key, label);
  return label;
}

/** Everything that comes from the source. */
export function everythingOf(source: Source): Label {
  return same(new Label(source));
}

/** A member of the value. */
export function memberOf(label: Label, name: string): Label {
  const { made, path, source } = label;
  // Members of a computed value differ from each other, and none has the pieces of a joined text.
  const own =
    made === undefined ? undefined : made.print === undefined ? {} : { print: fingerprintOf(`${made.print}.${name}`) };
  return same(new Label(source, [...path, name], own, label));
}

/** Whether the value is the other one, or a member of it. */
export function isWithin(label: Label, others: ReadonlySet<Label>): boolean {
  for (let own: Label | undefined = label; own !== undefined; own = isMember(own) ? own.of : undefined) {
    if (others.has(own)) {
      return true;
    }
  }
  return false;
}

function isMember({ of, path }: Label): boolean {
  return of !== undefined && of.path.length < path.length;
}

/** The value as a piece of text. What the program does with it is not known. */
export function textOf(label: Label): Label {
  return label.isComputed ? label : same(new Label(label.source, label.path, {}, label));
}

/** A value that the program makes of this one, distinguished from others that it makes of it. */
export function madeOf(label: Label, print: string, parts?: readonly Part[]): Label {
  return same(new Label(label.source, label.path, parts === undefined ? { print } : { print, parts }));
}

/** An unknown value whose source is lost. */
export const nobodyKnows = madeOf(new Label(nobody), "");
