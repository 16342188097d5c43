import { at, isMap, unknownValue, type Json, type JsonMap } from "../state/json.ts";
import type { Resource, TenantReader } from "../state/tenant.ts";
import { refusal } from "./refusal.ts";
import type { Rule } from "./rule.ts";

/** Where inputs name other resources by their ids: `ipConfigurations.*.subnet.id`, with `*` for every item of a list. */
export type ReferencePath = string;

/** The ids at a path, without those that are not known yet. */
export function idsAt(inputs: JsonMap, path: ReferencePath): string[] {
  const [first = "", ...rest] = path.split(".*.");
  const value = at(inputs, ...first.split("."));
  if (rest.length === 0) return typeof value === "string" && value !== "" && value !== unknownValue ? [value] : [];
  return itemsOf(value).flatMap((item) => idsAt(item, rest.join(".*.")));
}

/** What networks answer if something that inputs name does not exist. */
export function referencesExist(...paths: readonly ReferencePath[]): Rule {
  return {
    name: "reference-exists",
    refuse: ({ inputs, id, tenant }) => {
      const gone = paths.flatMap((path) => idsAt(inputs, path)).find((named) => tenant.get(named) === undefined);
      if (gone === undefined) return undefined;
      return refusal(
        400,
        "InvalidResourceReference",
        `Resource ${gone} referenced by resource ${id} was not found. Please make sure that the referenced resource exists, and that both resources are in the same region.`,
      );
    },
  };
}

/** Resources of a type that name this one, or something inside it, by its id. */
export function usersOf(id: string, tenant: TenantReader, type: string, path: ReferencePath): readonly Resource[] {
  const wanted = id.toLowerCase();
  const names = (named: string) => named.toLowerCase() === wanted || named.toLowerCase().startsWith(`${wanted}/`);
  return tenant.ofType(type).filter(({ properties }) => idsAt(properties, path).some(names));
}

function itemsOf(value: Json | undefined): JsonMap[] {
  return Array.isArray(value) ? value.filter(isMap) : [];
}
