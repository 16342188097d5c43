import type { Location } from "../plan/resource.ts";
import type { Origin } from "./model.ts";

/** The place that something was read from: a resource, or what was made of one. */
export function originOf({
  urn,
  location,
}: {
  readonly urn: string;
  readonly location?: Location | undefined;
}): Origin {
  return location === undefined ? { urn } : { urn, location };
}
