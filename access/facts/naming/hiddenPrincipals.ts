import type { PlannedResource } from "../../plan/resource.ts";
import { readTypeIn } from "../../plan/spelling/respell.ts";
import { isOfAzure, parseUrn } from "../../plan/urn.ts";
import { textOf } from "../../plan/value.ts";
import { objectKey, keyOf } from "../../identity/keys.ts";
import type { ModelActor } from "../model.ts";
import { principalKind, systemIdentityOf } from "./principals.ts";
import {
  accessItselfTypes,
  assignmentType,
  clusterType,
  groupMemberType,
  resourceGroupType,
} from "../../identity/types.ts";

/** What a directory already knows. */
interface Known {
  readonly shows: (urn: string) => boolean;
  readonly ownersOf: (objectId: string) => readonly ModelActor[];
}

/** Inputs that hold one object id. */
const principalInputs: Readonly<Record<string, readonly string[]>> = {
  [assignmentType]: ["principalId"],
  [groupMemberType]: ["memberObjectId", "groupObjectId"],
};

/**
 * Whose the object ids are that come from resources which a digest without `--show-sames` does not show: an id is that of
 * its one source, unless another id comes from there as well.
 */
export function hiddenPrincipals(resources: Iterable<PlannedResource>, known: Known): [string, ModelActor][] {
  const sources = new Map<string, Map<string, ModelActor>>();
  const ids = new Map<string, Set<string>>();
  for (const resource of resources) {
    for (const property of (Object.hasOwn(principalInputs, resource.type) && principalInputs[resource.type]) || []) {
      const urns = resource.sources.get(property) ?? [];
      if (urns.every(known.shows)) continue;
      const value = textOf(resource, property);
      if (!value.known || known.ownersOf(value.text).length > 0) continue;
      const source = hiddenSource(urns, known);
      if (source === undefined) continue;
      const id = objectKey(value.text);
      sources.set(id, (sources.get(id) ?? new Map<string, ModelActor>()).set(source.key, source));
      ids.set(source.key, (ids.get(source.key) ?? new Set()).add(id));
    }
  }
  return [...sources].flatMap(([id, actors]): [string, ModelActor][] => {
    const [actor, ...others] = actors.values();
    if (actor === undefined || others.length > 0 || ids.get(actor.key)?.size !== 1) return [];
    return [[id.slice(objectKey("").length), actor]];
  });
}

/** The one resource that the value can come from, if that is not shown and can only be one principal. */
function hiddenSource(urns: readonly string[], known: Known): ModelActor | undefined {
  const [urn, ...others] = urns.filter((each) => !isNobody(readTypeIn(each)));
  return urn === undefined || others.length > 0 || known.shows(urn) ? undefined : principalOf(urn);
}

/** What the type in a URN tells. A cluster has two principals, so that it tells of neither. */
function principalOf(urn: string): ModelActor | undefined {
  const [type, { name }] = [readTypeIn(urn), parseUrn(urn)];
  const kind = principalKind(type);
  if (kind !== undefined) return { kind, name, id: urn, key: keyOf(urn) };
  return isOfAzure(type) && type !== clusterType ? systemIdentityOf({ key: keyOf(urn), id: urn, name }) : undefined;
}

function isNobody(type: string): boolean {
  return type === resourceGroupType || accessItselfTypes.has(type);
}
