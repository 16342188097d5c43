import { isList, isRecord, isSecret, type Json } from "../../../plan/digest.ts";
import { topOf } from "../../../plan/inputPath.ts";
import type { PlannedResource } from "../../../plan/resource.ts";
import { isGivenOn } from "../../naming/handedOver.ts";

// Where a secret is no longer had only by who has the thing that it opens.

/** Inputs that whoever reads a resource reads, whatever it is. */
const open = /^(?:tags|labels|annotations|metadata|description|displayName|notes?|comments?)$/;

/** Inputs that whoever reads the resource reads, which is nothing but them. */
const plain: Readonly<Record<string, readonly string[]>> = {
  "kubernetes:core:configmap": ["data", "binaryData"],
};

export const isStack = ({ type }: PlannedResource): boolean => type === "pulumi:pulumi:stack";

/** Whether whoever reads the resource reads what is there, such as a tag. */
export function isInOpen(resource: PlannedResource, path: string): boolean {
  if (isStack(resource) || isGivenOn(resource.type, path)) return false;
  return path.split(/[.[]/).some((name) => open.test(name));
}

/**
 * Whether a secret there gets further holders: an output of the stack, a store, the settings of a program, a tag. A password
 * that a server is told is had by nobody else.
 */
export function isGivenAway(resource: PlannedResource, path: string): boolean {
  if (!resource.custom) return isStack(resource);
  const { type } = resource;
  const isPlain = Object.hasOwn(plain, type) && plain[type]?.includes(topOf(path)) === true;
  return isPlain || isGivenOn(type, path) || isInOpen(resource, path);
}

/** Where whoever reads the resource reads what the program marks as a secret. */
export function marksInOpen({ custom, inputs }: PlannedResource): readonly string[] {
  if (!custom) return [];
  return marked.flatMap((top) => (inputs[top] === undefined ? [] : marksIn(inputs[top], top)));
}

const marked = ["tags", "metadata", "description", "displayName"];

function marksIn(value: Json, path: string): readonly string[] {
  if (isList(value)) return value.flatMap((item, index) => marksIn(item, `${path}[${index}]`));
  if (isRecord(value)) return Object.entries(value).flatMap(([name, item]) => marksIn(item, `${path}.${name}`));
  return isSecret(value) ? [path] : [];
}
