import { malformed } from "../planError.ts";

/** Bytes are decoded in pieces of this size, so that one large chunk needs no more memory than many small ones. */
const pieceSize = 65_536;

/** The encodings by byte order mark. Without a mark it is UTF-8. */
const marks: readonly { readonly mark: readonly number[]; readonly encoding: "utf-8" | "utf-16le" | "utf-16be" }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
  { mark: [], encoding: "utf-8" },
];
const longestMark = 3;

/**
 * Decodes a stream of bytes: UTF-8, or UTF-16 if a byte order mark says so, as Windows PowerShell writes it
 * with `>`. The mark itself is not part of the text.
 */
export class TextOfBytes {
  /** The bytes of an incomplete mark or character. */
  #rest: Uint8Array = new Uint8Array(0);
  #decoder: InstanceType<typeof TextDecoder> | undefined;

  /** @throws PlanError when the bytes are not text. */
  *push(chunk: Uint8Array): Generator<string> {
    for (let start = 0; start < chunk.length; start += pieceSize) {
      const bytes = joined(this.#rest, chunk.subarray(start, start + pieceSize));
      if (this.#decoder !== undefined || bytes.length >= longestMark) yield this.#decode(bytes, wholeLength);
      else this.#rest = bytes.slice();
    }
  }

  /** The rest of the text. @throws PlanError when it ends in the middle of a character. */
  end(): string {
    return this.#decode(this.#rest, ({ length }) => length);
  }

  #decode(bytes: Uint8Array, lengthOf: typeof wholeLength): string {
    let start = 0;
    if (this.#decoder === undefined) {
      const found = marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
      start = found?.mark.length ?? 0;
      this.#decoder = new TextDecoder(found?.encoding, { fatal: true, ignoreBOM: true });
    }
    const { encoding } = this.#decoder;
    const end = Math.max(start, lengthOf(bytes, encoding));
    this.#rest = bytes.slice(end);
    try {
      return this.#decoder.decode(bytes.subarray(start, end));
    } catch (error) {
      throw malformed(`it is not valid ${encoding.toUpperCase()}, or is cut off in the middle of a character`, error);
    }
  }
}

/** How many bytes make up whole characters. */
function wholeLength(bytes: Uint8Array, encoding: string): number {
  return encoding === "utf-8" ? wholeUtf8(bytes) : wholeUtf16(bytes, encoding === "utf-16be");
}

function wholeUtf8(bytes: Uint8Array): number {
  const { length } = bytes;
  for (let at = length - 1; at >= Math.max(0, length - 3); at -= 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0xc0) return at + (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > length ? at : length;
    if (byte < 0x80) break;
  }
  return length;
}

/** A high surrogate is half a character. */
function wholeUtf16(bytes: Uint8Array, isBigEndian: boolean): number {
  const length = bytes.length - (bytes.length % 2);
  const high = bytes[isBigEndian ? length - 2 : length - 1] ?? 0;
  return high >= 0xd8 && high <= 0xdb ? length - 2 : length;
}

function joined(rest: Uint8Array, bytes: Uint8Array): Uint8Array {
  if (rest.length === 0) return bytes;
  const both = new Uint8Array(rest.length + bytes.length);
  both.set(rest);
  both.set(bytes, rest.length);
  return both;
}
