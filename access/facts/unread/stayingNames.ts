import { isList, type Json } from "../../plan/digest.ts";
import { declaredOf, type PlannedResource } from "../../plan/resource.ts";
import { holdsUnknown } from "../../plan/value.ts";
import type { ResourceGraph } from "../naming/graph.ts";
import type { Fields, TakenParts } from "./taken.ts";

/**
 * Lists of what stays with a slot when slots are swapped. A name more keeps what the program says of both slots true after a
 * swap. Without a name the next swap takes what the slot has into production, such as a key that callers of the slot know
 * (learn.microsoft.com/azure/app-service/deploy-staging-slots#which-settings-are-swapped).
 */
const lists: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "azure-native:web:webappslotconfigurationnames",
    ["appSettingNames", "connectionStringNames", "azureStorageConfigNames"],
  ],
]);

/** What is taken of such lists: each name has to stay. */
export function withoutStaying(_graph: ResourceGraph, resource: PlannedResource, inputs: Fields): TakenParts {
  const names = (lists.get(declaredOf(resource).type) ?? []).filter((name) => isTexts(inputs[name] ?? null));
  if (names.length === 0) return { inputs, taken: [] };
  const taken = names.flatMap((name) => textsOf(inputs[name] ?? null).map((text) => ({ path: `${name}.${text}` })));
  return { inputs: { ...inputs, ...Object.fromEntries(names.map((name) => [name, null])) }, taken };
}

function isTexts(value: Json): boolean {
  return isList(value) && value.every((item) => typeof item === "string" && !holdsUnknown(item));
}

function textsOf(value: Json): readonly string[] {
  return isList(value) ? value.filter((item) => typeof item === "string") : [];
}
