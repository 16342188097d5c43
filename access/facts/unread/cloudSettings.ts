import { sourceText } from "../../identity/printKey.ts";
import { isRecord, own, type Json } from "../../plan/digest.ts";
import { isWithin } from "../../plan/inputPath.ts";
import { declaredOf, type PlannedResource } from "../../plan/resource.ts";
import type { ResourceGraph } from "../naming/graph.ts";
import { madeOf } from "../naming/makings.ts";
import { customDataAt, variablesIn, type CloudVariable } from "./cloudConfig.ts";
import { ownSetting, piecesAt } from "./ownAddress.ts";
import type { Setting } from "./setting.ts";
import { meaningOf } from "./settingWords.ts";

type Inputs = Readonly<Record<string, Json>>;

/** What of the inputs of a machine is variables that its components write, and the inputs without them. */
export interface CloudSettings {
  readonly inputs: Inputs;
  readonly compared: readonly Setting[];
  readonly paths: readonly string[];
}

/** Nothing where the custom data says anything else, or none is given. */
export function cloudSettingsOf(graph: ResourceGraph, resource: PlannedResource): CloudSettings | undefined {
  const { inputs } = declaredOf(resource);
  const at = customDataAt.get(resource.type);
  // Who has a key in it is told elsewhere.
  if (at === undefined || [...graph.keysIn(resource).keys()].some((path) => isWithin(at, path))) return undefined;
  const value = at.split(".").reduce<Json>((all, name) => own(all, name) ?? null, inputs);
  const variables = value === null ? undefined : variablesIn(piecesAt(resource, at, value));
  if (variables === undefined) return undefined;
  const compared = variables.flatMap((variable) => settingOf(graph, resource, at, variable));
  return { inputs: withoutAt(inputs, at.split(".")), compared, paths: [at] };
}

function settingOf(
  graph: ResourceGraph,
  resource: PlannedResource,
  at: string,
  { name, value }: CloudVariable,
): Setting[] {
  const path = `${at}.${name}`;
  if (typeof value !== "string") {
    const made = madeOf(resource, at.split(".")[0] ?? at, graph.keysIn(resource), (inner) => inner === at);
    return [{ path, at, value: [value.unknown, ...made.map((one) => sourceText(graph.sourceOf(one)))] }];
  }
  const meaning = meaningOf(name, value);
  if (meaning === "plain") return [];
  const own = meaning === "names" ? ownSetting(graph, name, [value]) : undefined;
  return [{ path, at, value, ...(own ?? (meaning === "guards" && { guards: true })) }];
}

/** Inputs without what a path leads to. */
function withoutAt(inputs: Inputs, [name = "", ...rest]: readonly string[]): Inputs {
  const inner = own(inputs, name);
  return { ...inputs, [name]: rest.length > 0 && isRecord(inner) ? withoutAt(inner, rest) : null };
}
