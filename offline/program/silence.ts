import { report } from "./channel.ts";
import type { Label } from "./labels.ts";
import { placeOf } from "./place.ts";
import type { Callback } from "./sdk.ts";

// What a program makes with "new" and what is no resource.
const plain = new Set([
  ...["AggregateError", "Array", "ArrayBuffer", "Blob", "Boolean", "Buffer", "Date", "Function", "Headers", "Intl"],
  ...["Map", "Number", "Object", "Promise", "Proxy", "RegExp", "Request", "Response", "Set", "SharedArrayBuffer"],
  ...["DataView", "String", "TextDecoder", "TextEncoder", "URL", "URLSearchParams", "WeakMap", "WeakRef", "WeakSet"],
  ...["AbortController", "Config", "Output", "StringAsset", "FileAsset", "RemoteAsset", "AssetArchive", "FileArchive"],
  ...["RemoteArchive", "NumberFormat", "DateTimeFormat", "Collator"],
]);
const typedArray = /^(?:Big)?(?:Int|Uint|Float)\d+(?:Clamped)?Array$/;

/** Whether the text of the callback makes something with `new` that may be a resource. */
function makesSomething(source: string): boolean {
  const made = source.matchAll(/\bnew\s+(?:([A-Za-z_$][\w$.]*)\s*[(;,)\]}[]|[([])/g);
  return [...made].some(([, constructor]) => {
    const name = constructor?.split(".").at(-1) ?? "";
    return !plain.has(name) && !typedArray.test(name) && !name.endsWith("Error");
  });
}

/** The line of the program that calls apply with a callback that could declare resources; nothing for any other. */
export function placeIfItCouldDeclare(func: Callback): string | undefined {
  return makesSomething(Function.prototype.toString.call(func)) ? placeOf(new Error("place")) : undefined;
}

let count = 0;

/**
 * Tells that a callback that could declare resources has declared none: a comparison with a stand-in goes the wrong
 * way, and a callback that catches its own errors says nothing. Told at once, and taken back when it declares one: a
 * program may end at any moment.
 */
export function tellSilence(place: string | undefined, label: Label): number | undefined {
  if (place === undefined) {
    return undefined;
  }
  count += 1;
  report({
    kind: "silent",
    id: count,
    path: place,
    why: `an apply callback on ${label.words} could declare resources and declared none with a stand-in: they are not seen`,
  });
  return count;
}
