import { isList, isRecord, own, type Json } from "./digest.ts";

/** The members of a state that are read, except its place in the program and Azure's answers. */
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
    "inputAnswers",
    "inputsMadeOf",
    "outputsMadeOf",
    "ignoreChanges",
    "replaceOnChanges",
    "parent",
    "provider",
  ],
  ["aliases", "retainOnDelete", "deletedWith", "importID"],
].flat();

/** Azure's answers, which a preview need not repeat. */
const answers = ["id", "outputs"];

/**
 * Whether a new state has nothing that the old one does not have, except its place in the program. Most resources of a
 * digest do not change, and there may be tens of thousands of them, so these are read once.
 */
export function isUnchanged(oldState: Json | undefined, newState: Json | undefined): boolean {
  return (
    isRecord(oldState) &&
    isRecord(newState) &&
    properties.every((name) => isEqual(own(oldState, name), own(newState, name))) &&
    answers.every((name) => own(newState, name) === undefined || isEqual(own(oldState, name), own(newState, name)))
  );
}

/** Deeper values count as different, and reading them then reports the error. */
const maxDepth = 200;

/** Whether two values are equal, in any order of keys. */
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
