import type { PlannedResource } from "../plan/resource.ts";
import { keyOf } from "./keys.ts";
import type { ModelUnknown, Origin } from "./model.ts";

/** The place that a fact was read from. */
export function originOf({ urn, location, retainOnDelete }: PlannedResource): Origin {
  return {
    urn,
    key: keyOf(urn),
    ...(location !== undefined && { location }),
    ...(retainOnDelete && { isRetained: true }),
  };
}

/** Something of a resource that cannot be told. */
export function unknownAt({ urn }: { readonly urn: string }, path: string, why: string): ModelUnknown {
  return { urn, key: keyOf(urn), path, why };
}
