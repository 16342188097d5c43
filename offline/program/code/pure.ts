/** The classes that a program makes with "new" and that are not resources. */
const made = new Set([
  ...["AggregateError", "Array", "ArrayBuffer", "Blob", "Boolean", "Buffer", "Date", "Headers", "Intl"],
  ...["Map", "Number", "Object", "Promise", "Proxy", "RegExp", "Request", "Response", "Set", "SharedArrayBuffer"],
  ...["DataView", "String", "TextDecoder", "TextEncoder", "URL", "URLSearchParams", "WeakMap", "WeakRef", "WeakSet"],
  ...["AbortController", "Config", "Output", "StringAsset", "FileAsset", "RemoteAsset", "AssetArchive", "FileArchive"],
  ...["RemoteArchive", "NumberFormat", "DateTimeFormat", "Collator"],
]);
const typedArray = /^(?:Big)?(?:Int|Uint|Float)\d+(?:Clamped)?Array$/;

/** Whether, by its name, an instance of the class is not a resource. */
export function isPlainClass(name: string): boolean {
  return made.has(name) || typedArray.test(name) || name.endsWith("Error");
}

const functions = new Set([
  ...["String", "Number", "Boolean", "BigInt", "Symbol", "Array", "Object", "Date", "RegExp", "Error", "TypeError"],
  ...["parseInt", "parseFloat", "isNaN", "isFinite", "encodeURIComponent", "encodeURI", "decodeURIComponent"],
  ...["decodeURI", "atob", "btoa", "structuredClone"],
]);

/** Whether a function that every program has cannot declare a resource. */
export function isPlainFunction(name: string): boolean {
  return functions.has(name);
}

// The other methods of values: of texts, lists, maps, dates, numbers, hashes, and of Output, whose callbacks
// are part of the same text.
const more = [
  ...["get", "set", "add", "keys", "values", "entries", "fromEntries", "assign", "freeze", "hasOwn", "groupBy"],
  ...["parse", "stringify", "isArray", "from", "of", "isInteger", "isSafeInteger", "now", "raw", "fromCharCode"],
  ...["test", "exec", "resolve", "reject", "allSettled", "race", "then", "catch", "finally", "createHash", "update"],
  ...["digest", "randomUUID", "log", "info", "warn", "debug", "error", "apply", "isInstance", "getTime"],
  ...["output", "all", "secret", "unsecret", "interpolate", "concat", "jsonStringify", "jsonParse"],
  ...["require", "requireSecret", "getSecret", "getProject", "getStack", "getOrganization"],
];
const plainObjects = [
  ...[String, Array, Number, Boolean, Map, Set, Date, RegExp, URL, URLSearchParams].map((made) => made.prototype),
  Object.prototype,
  Math,
];
const methods = new Set([...more, ...plainObjects.flatMap((object) => Object.getOwnPropertyNames(object))]);

/** Whether a method of this name is assumed to declare nothing if its object cannot be seen. */
export function isPlainMethod(name: string): boolean {
  return methods.has(name);
}
