import { armTypes } from "./armTypes.ts";
import { entraTypes } from "./entraTypes.ts";
import type { ResourceType } from "./provider.ts";

/** The type that the tenant names so: `Microsoft.App/jobs`, `group`. @throws Error when it is not in the sandbox. */
export function typeNamed(type: string): ResourceType {
  const found = [...armTypes, ...entraTypes].find((known) => known.type.toLowerCase() === type.toLowerCase());
  if (found === undefined) throw new Error(`not in the sandbox: ${type}; add it to sandbox/types`);
  return found;
}
