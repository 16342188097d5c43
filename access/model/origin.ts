import type { PlannedResource } from "../plan/resource.ts";
import type { Origin } from "./model.ts";

export function originOf({ urn, location }: PlannedResource): Origin {
  return location === undefined ? { urn } : { urn, location };
}
