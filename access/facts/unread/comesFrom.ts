import { sourceText } from "../../identity/printKey.ts";
import { isWithin } from "../../plan/inputPath.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import { holdsUnknown } from "../../plan/value.ts";
import { whoseKeys } from "../naming/handedKeys.ts";
import { isHandedOver } from "../naming/handedOver.ts";
import type { ResourceGraph } from "../naming/graph.ts";
import { madeOf, type Made } from "../naming/makings.ts";
import { chanceOf, withoutCipher } from "../naming/rotated.ts";

/**
 * Where unread inputs come from, as a part of what tells them apart: of a secret that is handed over, who may know it.
 *
 * @param concerns whether something unknown in these inputs, by its path, is a part of what is not read.
 * @param named a path as it is told apart: of a setting by its name and not by its number.
 */
export function comesFrom(
  graph: ResourceGraph,
  resource: PlannedResource,
  inputs: readonly string[],
  concerns: (path: string) => boolean = () => true,
  named: (path: string) => string = (path) => path,
): unknown {
  const keys = graph.keysIn(resource);
  const entries = inputs.flatMap((input) => {
    const configured = configuredIn(graph, resource, input);
    const prints = graph
      .printsOf(resource, input)
      .filter((print) => !keys.has(pathOf(print)) && !configured.has(pathOf(print)) && concerns(pathOf(print)));
    const told = [
      ...sourcesIn(graph, resource, input, concerns).toSorted(),
      ...[...keysAt(graph, resource, input, concerns), ...prints, ...configured.values()].map(named).toSorted(),
    ];
    return told.length === 0 ? [] : [[input, told] as const];
  });
  return Object.fromEntries(entries);
}

function sourcesIn(
  graph: ResourceGraph,
  resource: PlannedResource,
  input: string,
  concerns: (path: string) => boolean,
): string[] {
  if (!holdsUnknown(resource.inputs[input])) return graph.sourcesIn(resource, input).map(sourceText);
  const found = madeOf(resource, input, graph.keysIn(resource), concerns).map((made) =>
    sourceText(sourceOf(graph, made)),
  );
  return [...new Set(found)];
}

/** Values with keys of services in them, and whose these are. */
function keysAt(
  graph: ResourceGraph,
  resource: PlannedResource,
  input: string,
  concerns: (path: string) => boolean,
): string[] {
  return [...graph.keysIn(resource)].flatMap(([path, handed]) => {
    if (!isWithin(input, path) || !concerns(path)) return [];
    const whose = whoseKeys(handed).map((part) => (typeof part === "string" ? part : sourceText(graph.sourceOf(part))));
    return [[path, ...whose].join(" ")];
  });
}

function sourceOf(graph: ResourceGraph, made: Made) {
  const maker = graph.withUrn(made.urn);
  const chance = maker === undefined ? undefined : chanceOf(maker, made);
  const source = graph.sourceOf(made);
  return chance === undefined ? source : { ...source, made: chance };
}

/** Encrypted values of configuration that are handed over, by path: which they are, whatever the ciphertext. */
function configuredIn(graph: ResourceGraph, resource: PlannedResource, input: string): ReadonlyMap<string, string> {
  const said = graph.saidIn(resource, input).flatMap(([path, why]) => {
    const value = isHandedOver(resource.type, path) ? withoutCipher(why) : undefined;
    return value === undefined ? [] : [[path, `${path} ${value}`] as const];
  });
  return new Map(said);
}

/** A print is `path #digits`. */
function pathOf(print: string): string {
  return print.slice(0, print.lastIndexOf(" #"));
}
