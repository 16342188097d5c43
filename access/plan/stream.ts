import { TextOfBytes } from "./text/bytes.ts";
import type { Change } from "./change.ts";
import { PlanDocument } from "./document.ts";
import { Lead } from "./text/lead.ts";
import { PlanError } from "./planError.ts";
import { TextReader } from "./text/textReader.ts";

/**
 * Reads a digest or an export as a stream of bytes, without keeping its text or its objects: of each step it
 * keeps what the two sides of the change need. It reads what `readChange` reads, and also accepts a byte order mark,
 * UTF-16, and a few lines of other output in front.
 *
 * @example
 * const reader = new DigestReader();
 * for await (const chunk of createReadStream("digest.json")) reader.push(chunk);
 * const { before, after } = reader.end();
 */
export class DigestReader {
  readonly #document = new PlanDocument();
  readonly #bytes = new TextOfBytes();
  readonly #text = new TextReader(this.#document);

  /** @throws PlanError when it cannot be a digest or an export. */
  push(chunk: Uint8Array): void {
    for (const text of this.#bytes.push(chunk)) this.#text.push(text);
  }

  /** @throws PlanError when it was no digest or export, or was cut off. */
  end(): Change {
    this.#text.push(this.#bytes.end());
    this.#text.end();
    return this.#document.change();
  }
}

/** Whether a file is a digest or an export and not a lock, which is YAML, by its first bytes. */
export function looksLikeJson(firstBytes: Uint8Array): boolean {
  const lead = new Lead();
  const bytes = new TextOfBytes();
  try {
    const texts = [...bytes.push(firstBytes)];
    return (texts.length > 0 ? texts : [bytes.end()]).some((text) => lead.find(text) !== -1) || lead.isList;
  } catch (error) {
    if (error instanceof PlanError) return false;
    throw error;
  }
}
