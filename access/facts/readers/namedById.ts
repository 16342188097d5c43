import type { PlannedResource } from "../../plan/resource.ts";
import { isArmId, kindOfArmId } from "../../identity/armId.ts";
import { armParts, isArmKey } from "../../identity/keys.ts";
import { resourceGroupType } from "../../identity/types.ts";
import type { ScopeKind } from "../../terms/report.ts";
import { fingerprintOf } from "../fingerprint.ts";
import type { ModelScope, ModelUnknown } from "../model.ts";
import { unknownAt } from "../origin.ts";
import { physicalNames } from "../naming/physicalName.ts";
import type { Side } from "../side.ts";

/**
 * Resources of the program that may be what somebody holds something on by a written id: the program gives them that name,
 * and Azure has not told their id. One that gets such a name by a change is not what it was.
 *
 * @param scopes what facts name.
 */
export function namedById(side: Side, scopes: readonly ModelScope[]): readonly ModelUnknown[] {
  const ids = new Set(scopes.flatMap(({ id, key }) => (isArmKey(key) && isArmId(id) ? [id] : [])));
  if (ids.size === 0) return [];
  const byName = Map.groupBy(ids, (id) => armParts(id).at(-1)?.toLowerCase() ?? "");
  return side.graph.resources.flatMap((resource) => {
    if (!resource.type.startsWith("azure-native:") || resource.op === "read" || isArmId(resource.id)) return [];
    const named = [...new Set(physicalNames(resource))].flatMap((name) => byName.get(name) ?? []);
    return named.filter((id) => mayBe(side, resource, armParts(id))).map((id) => unknownOf(side, resource, id));
  });
}

/** A provider of the program decides in which subscription: with other settings it may be another thing of that name. */
function unknownOf({ graph }: Side, resource: PlannedResource, id: string): ModelUnknown {
  const unknown = unknownAt(resource, "", `may be ${id}, on which access is given by that id: nobody here can tell`);
  const { provider } = resource;
  if (provider === undefined) return unknown;
  return { ...unknown, fingerprint: fingerprintOf(graph.sourceOf({ urn: provider, path: undefined })) };
}

function mayBe(side: Side, resource: PlannedResource, parts: readonly string[]): boolean {
  if (familyOf(side.scopes.of(resource).kind) !== familyOf(kindOfArmId(parts))) return false;
  const group = resource.type === resourceGroupType ? undefined : groupNamesOf(side, resource);
  const isGroup = parts[2]?.toLowerCase() === "resourcegroups";
  return group === undefined || !isGroup || group.includes(parts[3]?.toLowerCase() ?? "");
}

/** The name of the group that a resource is in; `undefined` where it is not known. */
export function groupNamesOf({ scopes }: Side, resource: PlannedResource): readonly string[] | undefined {
  const known = scopes.placement.groupNameOf(resource);
  if (known !== undefined) return [known.toLowerCase()];
  const group = scopes.placement.groupOf(resource);
  const names = group === undefined ? [] : physicalNames(group);
  return names.length === 0 ? undefined : names;
}

/** An id does not tell one kind of AI account from another. */
function familyOf(kind: ScopeKind): ScopeKind {
  const isAccount = ["openai", "aiservices", "documentIntelligence"].includes(kind);
  return isAccount ? "cognitiveServices" : kind;
}
