import { thingId, thingKey } from "../../identity/told.ts";
import { whatIs } from "../../identity/wordOf.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import type { ModelActor } from "../model.ts";

/** Whoever runs code on a resource. */
export function hostActor(resource: PlannedResource): ModelActor {
  const what = whatIs(resource);
  return {
    kind: "host",
    name: resource.name,
    id: thingId(resource),
    key: thingKey(resource),
    ...(what !== undefined && { what }),
  };
}
