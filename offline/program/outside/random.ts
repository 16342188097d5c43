import crypto, { createHash, type webcrypto } from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import { relative } from "node:path";
import { report } from "../channel.ts";
import { placeOf, sourceAt } from "../place.ts";
import { askingFile } from "./asking.ts";

/** Whether the view is filled for the program. */
type Fill = (view: unknown) => boolean;

/**
 * Gives the program the same random values in every run, and reports where it takes them: resources named by them would be
 * different ones in each run. The SDK and gRPC have real ones.
 */
export function openRandom(root: string): void {
  const drawn = new Map<string, number>();
  /** Bytes for the program, made from the calling file and its number of calls; undefined for other callers. */
  const draw = (size: number): Buffer | undefined => {
    const file = askingFile();
    if (file === undefined) return undefined;
    const count = (drawn.get(file) ?? 0) + 1;
    drawn.set(file, count);
    if (count <= mostTold) tell(placeOf(new Error("random")));
    return bytes(`${relative(root, file)} ${count}`, size);
  };
  const fill: Fill = (view) => {
    if (!ArrayBuffer.isView(view)) return false;
    const drawn = draw(view.byteLength);
    if (drawn !== undefined) new Uint8Array(view.buffer, view.byteOffset, view.byteLength).set(drawn);
    return drawn !== undefined;
  };
  const { random } = Math;
  Math.random = () => fraction(draw(bytesOfFraction)) ?? random();
  const { randomUUID, randomBytes, randomInt, randomFillSync } = crypto;
  crypto.randomUUID = (options) => uuid(draw(16)) ?? randomUUID(options);
  crypto.randomBytes = ((size: number, done?: (error: null, bytes: Buffer) => void) => {
    const drawn = draw(size);
    if (drawn === undefined)
      return Reflect.apply(randomBytes, crypto, done === undefined ? [size] : [size, done]) as unknown;
    if (done === undefined) return drawn;
    queueMicrotask(() => {
      done(null, drawn);
    });
    return undefined;
  }) as typeof randomBytes;
  crypto.randomInt = ((...args: unknown[]) => {
    const [from, to] = typeof args[1] === "number" ? [Number(args[0]), args[1]] : [0, Number(args[0])];
    const drawn = typeof args.at(-1) === "function" ? undefined : fraction(draw(bytesOfFraction));
    return drawn === undefined
      ? (Reflect.apply(randomInt, crypto, args) as unknown)
      : from + Math.floor(drawn * (to - from));
  }) as typeof randomInt;
  crypto.randomFillSync = ((view: unknown, ...range: number[]) =>
    range.length === 0 && fill(view)
      ? view
      : (Reflect.apply(randomFillSync, crypto, [view, ...range]) as unknown)) as typeof randomFillSync;
  syncBuiltinESMExports();
  openWebCrypto(draw, fill);
}

/** The same for Web Crypto, whose class keeps its functions in its prototype. */
function openWebCrypto(draw: (size: number) => Buffer | undefined, fill: Fill): void {
  const web = crypto.webcrypto;
  const prototype = Object.getPrototypeOf(web) as webcrypto.Crypto;
  const [getRandomValues, randomUUID] = [prototype.getRandomValues.bind(web), prototype.randomUUID.bind(web)];
  prototype.randomUUID = () => uuid(draw(16)) ?? randomUUID();
  prototype.getRandomValues = <T extends webcrypto.BufferSource>(view: T): T =>
    fill(view) ? view : getRandomValues(view as never);
}

/** How many random values are reported. A loop needs only its first ones. */
const mostTold = 100;
const told = new Set<string>();

function tell(place: string): void {
  if (told.has(place)) return;
  told.add(place);
  // By its text and not by its line number, which may change.
  const source = sourceAt(place);
  report({
    kind: "unknown",
    urn: "",
    path: place.replace(/:\d+$/, ""),
    why:
      `${source === "" ? "it" : `\`${source}\``} takes a random value, the same in every offline run and another in each \`pulumi up\`: ` +
      "resources named by it would be replaced each time",
  });
}

function bytes(seed: string, size: number): Buffer {
  const parts = Array.from({ length: Math.ceil(size / 32) }, (_, part) =>
    createHash("sha256").update(`${seed} ${part}`).digest(),
  );
  return Buffer.concat(parts).subarray(0, size);
}

const bytesOfFraction = 6;

/** A number from 0 to below 1. */
function fraction(drawn: Buffer | undefined): number | undefined {
  return drawn === undefined ? undefined : drawn.readUIntBE(0, bytesOfFraction) / 2 ** (8 * bytesOfFraction);
}

/** Version 4, of RFC 9562. */
function uuid(drawn: Buffer | undefined): crypto.UUID | undefined {
  if (drawn === undefined) return undefined;
  drawn.writeUInt8((drawn.readUInt8(6) & 0x0f) | 0x40, 6);
  drawn.writeUInt8((drawn.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = drawn.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
