import { isKey as isKeyOutput, isKeyByName, listsKeysByName } from "../facts/unread/handedKeys.ts";
import { isList, isRecord, own, type Json } from "../plan/digest.ts";
import { isOutput, type Ingredient, type TextPart } from "../plan/inputOutputs.ts";
import type { PlannedResource } from "../plan/resource.ts";

/** Of whatever inputs a resource has copied keys in. */
export const copiesProperty = "keys held";

/** The setting, the input or the output of a stack that holds another key than before, or none; of several what they are in. */
export function changedKeys(was: PlannedResource | undefined, is: PlannedResource | undefined): string | undefined {
  const [before, after] = [keysIn(was), keysIn(is)];
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  const differing = paths.filter((path) => before.get(path) !== after.get(path));
  const [first, ...more] = differing.map((path) => path.replace(/\.(?:value|connectionString)$/, ""));
  return first === undefined ? undefined : more.reduce(common, first);
}

/** What is told of values with keys in them, by their paths with names of settings instead of numbers. */
function keysIn(resource: PlannedResource | undefined): ReadonlyMap<string, string> {
  if (resource === undefined) return new Map();
  const { inputs, inputOutputs, inputTexts, inputAnswers, inputsMadeOf, outputsMadeOf } = resource;
  const told = [
    ...[...inputOutputs, ...inputAnswers].map(([path, one]) => [path, [one]] as const),
    ...[...inputTexts, ...inputsMadeOf, ...outputsMadeOf],
  ];
  const keys = told.filter(([, parts]) => parts.some(isKey));
  const byPath = Map.groupBy(keys, ([path]) => named(inputs, path));
  return new Map([...byPath].map(([path, all]) => [path, JSON.stringify(all.map(([, parts]) => parts.map(said)))]));
}

function isKey(part: TextPart | Ingredient): boolean {
  if (typeof part === "string") return false;
  if (isOutput(part)) return isKeyOutput(part);
  if ("secret" in part) return true;
  if ("token" in part) return listsKeysByName(part.token) || isKeyByName(part.path);
  return part.answer !== undefined && isKey(part.answer);
}

function said(part: TextPart | Ingredient): unknown {
  if (typeof part === "string" || isOutput(part) || "secret" in part) return part;
  const answer = "token" in part ? part : part.answer;
  return answer === undefined ? part : [answer.token, answer.path, answer.by, [...answer.asked]];
}

/** A path in which items of lists have the names that they give themselves. */
function named(inputs: PlannedResource["inputs"], path: string): string {
  let value: Json | undefined = inputs;
  const steps = path.split(/[.[]/).map((step) => {
    const name = step.replace(/\]$/, "");
    value = isList(value) ? value[Number(name)] : own(value, name);
    const called = isRecord(value) ? value["name"] : undefined;
    return typeof called === "string" && step !== name ? called : name;
  });
  return steps.join(".");
}

function common(a: string, b: string): string {
  const [one, other] = [a.split("."), b.split(".")];
  const end = one.findIndex((step, index) => step !== other[index]);
  return one.slice(0, end < 0 ? one.length : end).join(".");
}
