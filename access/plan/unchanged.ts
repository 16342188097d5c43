import { isList, isRecord, own, type Json } from "./digest.ts";

/** What is read of a state, beside its place in the program and what only Azure can tell. */
const properties = [
  [
    "urn",
    "type",
    "custom",
    "external",
    "inputs",
    "propertyDependencies",
    "computedInputs",
    "inputFingerprints",
    "inputOutputs",
    "inputTexts",
    "inputsMadeOf",
    "outputsMadeOf",
    "ignoreChanges",
    "replaceOnChanges",
    "parent",
    "provider",
  ],
  ["aliases", "retainOnDelete", "deletedWith", "importID"],
].flat();

/** What only Azure can tell: a preview need not repeat it. */
const answers = ["id", "outputs"];

/**
 * Whether a new state says nothing that the old one does not, its place in the program apart. Most resources of a digest do not change, and there may be
 * ten thousands of them: these are read once.
 */
export function isUnchanged(oldState: Json | undefined, newState: Json | undefined): boolean {
  return (
    isRecord(oldState) &&
    isRecord(newState) &&
    properties.every((name) => isEqual(own(oldState, name), own(newState, name))) &&
    answers.every((name) => own(newState, name) === undefined || isEqual(own(oldState, name), own(newState, name)))
  );
}

/** Deeper values than are read count as different: reading them says what is wrong. */
const maxDepth = 200;

/** Whether two values are the same, whatever the order of their keys. */
export function isEqual(a: Json | undefined, b: Json | undefined, depth = 1): boolean {
  if (a === b) return true;
  if (depth > maxDepth) return false;
  if (isList(a)) {
    return isList(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index], depth + 1));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isEqual(a[name], b[name], depth + 1))
  );
}
