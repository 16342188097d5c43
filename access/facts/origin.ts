import type { PlannedResource } from "../plan/resource.ts";
import { declaredPath } from "../plan/spelling/respell.ts";
import { keyOf } from "../identity/keys.ts";
import type { ModelUnknown, Origin } from "./model.ts";
import { resourceKey } from "../identity/told.ts";

/** The place that a fact was read from. */
export function originOf(resource: PlannedResource): Origin {
  const { urn, location, retainOnDelete } = resource;
  return {
    urn,
    key: resourceKey(resource),
    ...(location !== undefined && { location }),
    ...(retainOnDelete && { isRetained: true }),
  };
}

/** Something of a resource that cannot be told. */
export function unknownAt(
  { urn, declared }: Pick<PlannedResource, "urn" | "declared">,
  path: string,
  why: string,
): ModelUnknown {
  return { urn, key: keyOf(urn), path: declared === undefined ? path : declaredPath(declared, path), why };
}
