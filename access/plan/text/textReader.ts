import type { Json } from "../digest.ts";
import type { PlanDocument } from "../document.ts";
import { Indentation } from "./indentation.ts";
import { Lead } from "./lead.ts";
import { documentPart, elementWords, type Part } from "../parts.ts";
import { malformed } from "../planError.ts";
import { passing, taking, type Taking } from "./taking.ts";

/** An object or a list that is read part by part. */
interface Frame {
  readonly part: Part;
  /** How many of its elements were read. */
  count: number;
}

type Expected = "key or end" | "key" | "colon" | "value" | "element or end" | "element" | "comma" | "end";

/** Reads the text of a digest or an export as a stream. Each element of a list is parsed and passed on separately. */
export class TextReader {
  readonly #document: PlanDocument;
  readonly #lead = new Lead();
  readonly #indentation = new Indentation();
  readonly #frames: Frame[] = [];
  /** What may come next; undefined before the document begins. */
  #expected: Expected | undefined;
  #key = "";
  #taking: Taking | undefined;
  /** The beginning of an element, to be read again with more text. */
  #held = "";

  constructor(document: PlanDocument) {
    this.#document = document;
  }

  /** @throws PlanError when it cannot be a digest or an export. */
  push(piece: string): void {
    const held = this.#held;
    if (held === "") {
      this.#readOn(piece);
      return;
    }
    this.#held = "";
    // Reading a joined text copies it, so only the needed part is joined.
    const end = this.#indentation.endIn(held, piece);
    this.#readOn(held + piece.slice(0, end));
    if (end < piece.length) this.push(piece.slice(end));
  }

  #readOn(text: string): void {
    for (let at = 0; at < text.length;) at = this.#next(text, at);
  }

  /** @throws PlanError when the text ends too early. */
  end(): void {
    this.#indentation.distrust();
    this.push("");
    if (this.#expected === undefined) throw this.#lead.error();
    if (this.#expected === "end") return;
    const where = `${this.#taking === undefined ? "before" : "in the middle of"} ${this.#nextName()}`;
    throw malformed(`it ends ${where}: was the command that wrote it interrupted?`);
  }

  /** Continues reading at a position. @returns the position after what was read. */
  #next(text: string, at: number): number {
    if (this.#taking !== undefined) return this.#takeOn(this.#taking, text, at);
    if (this.#expected === undefined) return this.#begin(text);
    let end = at;
    while (isSpace(text.charCodeAt(end))) end += 1;
    if (end > at) {
      this.#indentation.see(text.slice(at, end));
      return end;
    }
    const next = this.#read(this.#expected, text, at);
    if (this.#held === "") this.#indentation.forget();
    return next;
  }

  #takeOn(taking: Taking, text: string, at: number): number {
    const end = taking.take(text, at);
    return end === -1 ? text.length : end;
  }

  #begin(text: string): number {
    const at = this.#lead.find(text);
    return at === -1 ? text.length : this.#open(documentPart, at);
  }

  #read(expected: Expected, text: string, at: number): number {
    const char = text[at] ?? "";
    const isList = this.#frames.at(-1)?.part.as === "list";
    switch (expected) {
      case "key or end":
      case "key":
        if (char === "}" && expected === "key or end") return this.#close(at);
        if (char !== '"') break;
        return this.#start(taking("a name", this.#named), text, at);
      case "colon":
        if (char !== ":") break;
        this.#expected = "value";
        return at + 1;
      case "value":
        return this.#value(char, text, at);
      case "element or end":
      case "element":
        if (char === "]" && expected === "element or end") return this.#close(at);
        return this.#element(text, at);
      case "comma":
        if (char === (isList ? "]" : "}")) return this.#close(at);
        if (char !== ",") break;
        this.#expected = isList ? "element" : "key";
        return at + 1;
      case "end":
        throw malformed(`more text follows its end: ${JSON.stringify(text.slice(at, at + 20))}`);
    }
    throw malformed(`no valid JSON: unexpected ${JSON.stringify(char)} before ${this.#nextName()}`);
  }

  readonly #named = (key: Json): void => {
    this.#key = typeof key === "string" ? key : "";
    this.#taken("colon");
  };

  #value(char: string, text: string, at: number): number {
    const part = this.#frames.at(-1)?.part.parts.get(this.#key);
    const passed = () => {
      this.#taken("comma");
    };
    if (part === undefined) return this.#start(passing(passed), text, at);
    if ((part.as === "object" && char === "{") || (part.as === "list" && char === "[")) return this.#open(part, at);
    const done = (value: Json) => {
      this.#document.value(part.name, value);
      this.#taken("comma");
    };
    return this.#start(taking(`"${part.name}"`, done), text, at);
  }

  #element(text: string, at: number): number {
    const found = this.#indentation.find(text, at);
    if (found === "held") {
      this.#held = text.slice(at);
      return text.length;
    }
    if (found === undefined) return this.#start(taking(this.#nextName(), this.#elementTaken), text, at);
    this.#elementTaken(found.element);
    return found.end;
  }

  readonly #elementTaken = (element: Json): void => {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    frame.count += 1;
    this.#document.element(frame.part.name, element);
    this.#taken("comma");
  };

  #open(part: Part, at: number): number {
    this.#document.begin(part.name);
    this.#frames.push({ part, count: 0 });
    this.#expected = part.as === "list" ? "element or end" : "key or end";
    return at + 1;
  }

  #close(at: number): number {
    this.#frames.pop();
    this.#expected = this.#frames.length === 0 ? "end" : "comma";
    return at + 1;
  }

  #start(taking: Taking, text: string, at: number): number {
    this.#taking = taking;
    return this.#takeOn(taking, text, at);
  }

  #taken(next: Expected): void {
    this.#taking = undefined;
    this.#expected = next;
  }

  /** The expected next part, for errors. */
  #nextName(): string {
    const frame = this.#frames.at(-1);
    return frame?.part.as === "list" ? `${elementWords[frame.part.name]} ${frame.count + 1}` : "a name or a value";
  }
}

function isSpace(char: number): boolean {
  return char === 0x20 || char === 0x0a || char === 0x0d || char === 0x09;
}
