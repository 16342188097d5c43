import { isRecord, type Json } from "../../plan/digest.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import type { ResourceGraph } from "../naming/graph.ts";
import { ownSetting, piecesAt } from "./ownAddress.ts";
import type { Fields, TakenParts } from "./taken.ts";

const connections = [
  "azure-native:cognitiveservices:accountconnection",
  "azure-native:cognitiveservices:projectconnection",
];

/** What is said of a connection without a key, beside where it leads. */
const described = new Set(["authType", "category", "isSharedToAll", "metadata", "target"]);

/**
 * What is taken of a connection of Foundry without a key. Whoever uses it signs in as the project, whose roles are read; so it
 * opens nothing, as long as it leads to a service of the program: another one would get a token of the project
 * (learn.microsoft.com/azure/foundry/how-to/connections-add).
 */
export function withoutEntraConnection(graph: ResourceGraph, resource: PlannedResource, inputs: Fields): TakenParts {
  const nothing = { inputs, taken: [] };
  const properties = inputs["properties"] ?? null;
  if (!connections.includes(resource.type) || !isRecord(properties) || properties["authType"] !== "AAD") return nothing;
  const isGiven = (name: string) => (properties[name] ?? null) !== null;
  if (!Object.keys(properties).every((name) => described.has(name) || !isGiven(name))) return nothing;
  const isOwn = (at: string, name: string, value: Json) =>
    ownSetting(graph, name, piecesAt(resource, at, value)) !== undefined;
  const metadata = properties["metadata"] ?? {};
  const isPlain = ([name, value]: readonly [string, Json]) =>
    isWord(value) || isOwn(`properties.metadata.${name}`, name, value);
  if (!isOwn("properties.target", "target", properties["target"] ?? null)) return nothing;
  if (!isRecord(metadata) || !Object.entries(metadata).every(isPlain)) return nothing;
  return { inputs: { ...inputs, properties: null }, taken: [{ path: "properties.target" }] };
}

function isWord(value: Json): boolean {
  return (
    typeof value === "boolean" ||
    (typeof value === "string" && /^(?:[a-z]{1,20}|\d{4}-\d\d-\d\d(?:-preview)?)$/i.test(value))
  );
}
