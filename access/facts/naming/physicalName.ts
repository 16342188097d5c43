import type { PlannedResource } from "../../plan/resource.ts";
import { idIn } from "./principals.ts";
import { resourceGroupType } from "../../identity/types.ts";

/**
 * What a resource may be called in Azure, as far as the program says: one of these. Nothing where Azure's name is made of
 * the logical one.
 */
export function physicalNames({ type, inputs }: PlannedResource): readonly string[] {
  const isName = (input: string) =>
    /name$/i.test(input) && (input !== "resourceGroupName" || type === resourceGroupType);
  return Object.entries(inputs).flatMap(([input, value]) => (isName(input) ? (idIn(value)?.toLowerCase() ?? []) : []));
}
