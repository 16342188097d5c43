import { fingerprintOf } from "../../recorded/fingerprint.ts";
import { report } from "../channel.ts";
import { isObject, type Resource, type Sdk } from "../sdk.ts";

/** Where an unknown value comes from. */
export interface Source {
  kind: "resource" | "stack" | "config" | "answer" | "value";
  /** "identity app", "stack contoso/identity/prod", "proj:key", a token. */
  name: string;
  resource?: Resource;
  /** What tells the value apart from another one of the same name, for example of its ciphertext. */
  print?: string;
}

interface LabelOptions {
  text?: string;
  parent?: Label;
  isComputed?: boolean;
  print?: string;
  plain?: Label;
  parts?: readonly Part[];
}

/** A piece of a text: what the program wrote, or an unknown value that is put there as it is. */
export type Part = string | Label;

const labels = new Map<string, Label>();
const unknowns = new WeakMap<object, Label>();
const roots = new WeakMap<Resource, Label>();
let count = 0;

/** One unknown value: a source and the path inside it. The same value always has the same label. */
export class Label {
  readonly source: Source;
  readonly path: readonly string[];
  /** The value that this one is a member of. */
  readonly parent: Label | undefined;
  /** Whether the program made something out of the value; else it is the value itself, passed on. */
  readonly isComputed: boolean;
  /** The fingerprint of what the program made, and of how. */
  readonly print: string | undefined;
  /** The value that the text of this one says as it is. */
  readonly plain: Label | undefined;
  /** Of a text that is only joined, its pieces from left to right. */
  readonly parts: readonly Part[] | undefined;
  readonly #made = new Map<string, Label>();
  readonly #children = new Map<string, Label>();
  #computed: Label | undefined;
  #text: string | undefined;

  constructor(source: Source, path: readonly string[], options: LabelOptions = {}) {
    this.source = source;
    this.path = path;
    this.parent = options.parent;
    this.isComputed = options.isComputed ?? false;
    this.print = options.print;
    this.plain = options.plain;
    this.parts = options.parts;
    this.#text = options.text;
    if (options.text !== undefined) {
      this.#publish(options.text);
    }
  }

  /** A member of this value. */
  child(key: string): Label {
    const known = this.#children.get(key);
    if (known !== undefined) {
      return known;
    }
    const { isComputed, print } = this;
    const options = { parent: this, isComputed, ...(print === undefined ? {} : { print }) };
    const child = new Label(this.source, [...this.path, key], options);
    this.#children.set(key, child);
    return child;
  }

  /** What the program makes of this value: it has the same source, and nobody can tell what it will be. */
  get computed(): Label {
    return this.isComputed
      ? this
      : (this.#computed ??= new Label(this.source, this.path, { isComputed: true, plain: this }));
  }

  /** The same, told apart from whatever else the program makes of this value. */
  made(print: string, parts?: readonly Part[]): Label {
    const known = this.#made.get(print);
    if (known !== undefined) {
      return known;
    }
    const label = new Label(this.source, this.path, {
      isComputed: true,
      print,
      ...(parts === undefined ? {} : { parts }),
    });
    this.#made.set(print, label);
    return label;
  }

  /** The value in words, with the fingerprint of what was made of it. */
  get said(): string {
    return this.print === undefined ? this.words : `${this.words}, computed #${this.print}`;
  }

  /** What stands for the value in a text; nobody needs it before the program makes one. */
  get text(): string {
    if (this.#text === undefined) {
      count += 1;
      this.#text = `keyless-unknown-${count}-`;
      this.#publish(this.#text);
    }
    return this.#text;
  }

  /** The value in words. */
  get words(): string {
    const { kind, name, print } = this.source;
    const path = this.path.join(".");
    if (kind === "config") {
      return `encrypted config value ${name}${print === undefined ? "" : ` #${print}`}`;
    }
    if (kind === "stack" && this.path[0] === "outputs" && this.path.length > 1) {
      return `output ${this.path.slice(1).join(".")} of ${name}`;
    }
    return path === "" ? name : `${path} of ${name}`;
  }

  #publish(text: string): void {
    labels.set(text, this);
    report({ kind: "label", label: text, path: this.path.join("."), why: this.words });
  }
}

/** The label of everything that a resource will have. */
export function resourceLabel(resource: Resource, stack?: string): Label {
  const known = roots.get(resource);
  if (known !== undefined) {
    return known;
  }
  const type = resource.__pulumiType.split(":").pop() ?? "resource";
  const label = new Label(
    stack === undefined
      ? { kind: "resource", name: `${type} ${resource.__name}`, resource }
      : { kind: "stack", name: `stack ${stack}`, resource },
    [],
  );
  roots.set(resource, label);
  return label;
}

const placeholders = new WeakMap<object, Label>();

/** Says which unknown value an object stands for, see placeholder.ts. */
export function markPlaceholder(placeholder: object, label: Label): void {
  placeholders.set(placeholder, label);
}

/** The label of a placeholder. */
export function placeholderLabel(value: unknown): Label | undefined {
  return (typeof value === "object" && value !== null) || typeof value === "function"
    ? placeholders.get(value)
    : undefined;
}

/** The label that an unknown of ours carries. */
export function labelOf(value: unknown): Label | undefined {
  return isObject(value) ? unknowns.get(value) : undefined;
}

const pattern = /keyless-unknown-[a-z0-9]+-/i;
const everyStandIn = /keyless-unknown-[a-z0-9]+-/gi;

/** The label of a text that was made with a stand-in; only the stand-in alone is the value itself. */
export function labelIn(text: string): Label | undefined {
  if (text.length < 18) {
    return undefined;
  }
  const match = pattern.exec(text);
  const label = match === null ? undefined : labels.get(match[0].toLowerCase());
  return label === undefined || text === label.text ? label : label.made(fingerprintOf(withoutStandIns(text)));
}

/** The pieces of a text that was joined from stand-ins and the program's own texts. */
export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(everyStandIn)) {
    const label = labels.get(match[0].toLowerCase());
    if (label !== undefined) {
      const plain = label.plain ?? label;
      parts.push(text.slice(end, match.index), ...(plain.parts ?? [plain]));
      end = match.index + match[0].length;
    }
  }
  return [...parts, text.slice(end)].filter((part) => part !== "");
}

/** The text with what each stand-in stands for: the same in every run. */
export function withoutStandIns(text: string): string {
  return text.replace(everyStandIn, (standIn) => {
    const label = labels.get(standIn.toLowerCase());
    return label === undefined ? standIn : `<${label.isComputed ? "computed " : ""}${label.said}>`;
  });
}

/** The SDK's kind of unknown, carrying the label. */
export function unknownOf(sdk: Sdk, label: Label): object {
  const known = values.get(label);
  if (known !== undefined) {
    return known;
  }
  const unknown: object = Object.assign(Object.create(Object.getPrototypeOf(sdk.output.unknown) as object) as object, {
    __pulumiUnknown: true,
  });
  unknowns.set(unknown, label);
  values.set(label, unknown);
  return unknown;
}

const values = new WeakMap<Label, object>();
