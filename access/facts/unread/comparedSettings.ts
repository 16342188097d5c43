import { sourceText } from "../../identity/printKey.ts";
import { isList, type Json } from "../../plan/digest.ts";
import { isOutput } from "../../plan/inputOutputs.ts";
import { isWithin, topOf } from "../../plan/inputPath.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import { holdsUnknown } from "../../plan/value.ts";
import { hiddenPrintOf } from "../fingerprint.ts";
import type { ModelUnknown } from "../model.ts";
import type { ResourceGraph } from "../naming/graph.ts";
import { whoseKeys } from "../naming/handedKeys.ts";
import type { Made } from "../naming/makings.ts";
import { originOf } from "../origin.ts";
import { comesFrom } from "./comesFrom.ts";
import type { Setting } from "./setting.ts";
import type { Settings } from "./settings.ts";

/**
 * Settings of a program that may name or open something, each by itself: of one that is left out there is nothing to tell, unless
 * it says who is let in.
 */
export function comparedSettings(
  graph: ResourceGraph,
  resource: PlannedResource,
  { compared }: Settings,
): ModelUnknown[] {
  const { urn, key } = originOf(resource);
  return compared.flatMap((setting) => {
    const at = { urn, key, path: `inputs.${setting.path}` };
    const why = setting.guards ? guards : "a setting that may name or open something else now";
    const fingerprint = hiddenPrintOf(saidOf(graph, resource, setting));
    const is: ModelUnknown = { ...at, why, fingerprint, unread: setting.isOwn ? "address" : "setting" };
    return setting.guards ? [is, { ...at, why: guards, unread: "taken" }] : [is];
  });
}

const guards = "a setting that may say who is let in, or what is protected";

function saidOf(graph: ResourceGraph, resource: PlannedResource, setting: Setting): unknown {
  const { value, account, own } = setting;
  if (own !== undefined) return [graph.keyOf(own.of.urn), own.behind];
  if (account === undefined) return [value, fromOf(graph, resource, setting)];
  return typeof account === "string" ? account : sourceText(graph.sourceOf({ urn: account.urn, path: "id" }));
}

/** What decides what is not known in a setting. */
function fromOf(graph: ResourceGraph, resource: PlannedResource, { at, value }: Setting): unknown {
  const hidden = hiddenIn(value, at);
  const told = hidden.map((path) => partsAt(graph, resource, path));
  if (!told.includes(undefined)) return told;
  const within = (path: string) => path.slice(path.startsWith(at) ? at.length : 0);
  return comesFrom(graph, resource, [topOf(at)], (path) => isWithin(at, path), within);
}

/** The paths of what is not known in a value. */
function hiddenIn(value: Json, path: string): string[] {
  if (!holdsUnknown(value)) return [];
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([name, inner]) =>
    hiddenIn(inner, isList(value) ? `${path}[${name}]` : `${path}.${name}`),
  );
}

/** All that a value is made of; nothing where the run does not tell all of it. */
function partsAt(graph: ResourceGraph, resource: PlannedResource, path: string): readonly string[] | undefined {
  const keys = graph.keysIn(resource).get(path);
  const output = resource.inputOutputs.get(path);
  const text = resource.inputTexts.get(path);
  const say = (part: string | Made) => (typeof part === "string" ? part : sourceText(graph.sourceOf(part)));
  if (keys !== undefined) return whoseKeys(keys).map(say);
  if (output !== undefined) return [say(output)];
  const parts = text?.filter((part) => typeof part === "string" || isOutput(part));
  return parts === undefined || parts.length !== text?.length
    ? undefined
    : parts.map((part) => (typeof part === "string" ? JSON.stringify(part) : say(part)));
}
