import type { PlannedResource } from "../../plan/resource.ts";
import type { ResourceGraph } from "../naming/graph.ts";
import { withoutCallerLog } from "./callerLogs.ts";
import { withoutEntraConnection } from "./entraConnection.ts";
import { withoutStaying } from "./stayingNames.ts";
import type { Fields, TakenParts } from "./taken.ts";

const readers: readonly ((graph: ResourceGraph, resource: PlannedResource, inputs: Fields) => TakenParts)[] = [
  withoutStaying,
  withoutCallerLog,
  withoutEntraConnection,
];

/** What readers of single types take of a resource together, and the inputs without it. */
export function takenParts(graph: ResourceGraph, resource: PlannedResource, inputs: Fields): TakenParts {
  return readers.reduce<TakenParts>(
    (left, read) => {
      const more = read(graph, resource, left.inputs);
      return { inputs: more.inputs, taken: [...left.taken, ...more.taken] };
    },
    { inputs, taken: [] },
  );
}
