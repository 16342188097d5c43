import { stringAt } from "../../plan/digest.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import { isOfAzure } from "../../plan/urn.ts";
import { isArmId, kindOfArmId, nameOfArmId, parentOfArmId } from "../../identity/armId.ts";
import { whatIs } from "../../identity/wordOf.ts";
import type { Directory } from "./directory.ts";
import type { ResourceGraph } from "./graph.ts";
import { armKey, armParts, groupKey } from "../../identity/keys.ts";
import type { ModelScope } from "../model.ts";
import { physicalNames } from "./physicalName.ts";
import { Placement } from "./placement.ts";
import { idIn } from "./principals.ts";
import { thingId, thingKey } from "../../identity/told.ts";
import { accountScopeKind, accountType, resourceGroupType, scopeTypes } from "../../identity/types.ts";

/**
 * The scopes of one side as a tree: what the program declares and what is given by ARM id, each under the scopes that it
 * certainly lies in. One thing has one key, whichever way it is named.
 */
export class ScopeTree {
  readonly #graph: ResourceGraph;
  readonly #directory: Directory;
  readonly placement: Placement;
  readonly #scopes = new Map<string, ModelScope>();
  readonly #ofResources = new Map<PlannedResource, ModelScope>();
  readonly #ofIds = new Map<string, ModelScope>();

  constructor(graph: ResourceGraph, directory: Directory) {
    this.#graph = graph;
    this.#directory = directory;
    this.placement = new Placement(graph);
  }

  /** What a resource of the program is as a scope. */
  of(resource: PlannedResource): ModelScope {
    const known = this.#ofResources.get(resource);
    if (known !== undefined) return known;
    const scope = this.#enter(scopeOf(resource, pathTo(this.parentOf(resource))));
    this.#ofResources.set(resource, scope);
    return scope;
  }

  /** What an ARM id names. */
  at(armId: string): ModelScope {
    const known = this.#ofIds.get(armId);
    if (known !== undefined) return known;
    const scope = this.#at(armId);
    this.#ofIds.set(armId, scope);
    return scope;
  }

  /** What a resource certainly lies in: by its ARM id if it has one, else by what the program says. */
  parentOf(resource: PlannedResource): ModelScope | undefined {
    const id = idIn(resource.id);
    if (isArmId(id)) return this.#above(id);
    const parent = this.placement.parentOf(resource) ?? this.placement.groupOf(resource);
    return parent === undefined ? this.#groupOutside(resource) : this.of(parent);
  }

  /** A resource group that is only named, in whichever subscription; one of which not even the name is known is a place, too. */
  #groupOutside(resource: PlannedResource): ModelScope | undefined {
    const { type, urn, inputs } = resource;
    const given = inputs["resourceGroupName"] ?? null;
    if (given === null || !isOfAzure(type) || type === resourceGroupType) return undefined;
    const value = this.#graph.text(resource, "resourceGroupName");
    if (value.known) {
      return this.loose({ kind: "resourceGroup", name: value.text, id: value.text, key: groupKey(value.text) });
    }
    const [key, id] = [this.#graph.symbol(resource, "resourceGroupName"), `${urn}#resourceGroupName`];
    return this.loose({ kind: "unknown", name: `unknown (${value.why})`, id, key });
  }

  /** A scope that is neither declared nor given by id: nobody knows what it lies in. */
  loose(scope: Omit<ModelScope, "within">): ModelScope {
    return this.#enter({ ...scope, within: [] });
  }

  /** The scopes themselves and all that they lie in. */
  withAncestors(scopes: Iterable<ModelScope>): ReadonlyMap<string, ModelScope> {
    const all = new Map<string, ModelScope>();
    for (const scope of scopes) {
      if (all.has(scope.key)) continue;
      for (const key of [scope.key, ...scope.within]) {
        const found = this.#scopes.get(key);
        if (found !== undefined) all.set(key, found);
      }
    }
    return all;
  }

  #at(armId: string): ModelScope {
    const shown = this.#directory.resourceAt(armId);
    const resource = shown === undefined ? undefined : this.#graph.withUrn(shown.urn);
    if (shown !== undefined && resource !== undefined && isSameThing(resource, shown)) return this.of(resource);
    const within = pathTo(this.#above(armId));
    // A resource that only the other side has keeps its name.
    const declared = shown ?? this.#directory.readAt(armId);
    if (declared !== undefined) return this.#enter(scopeOf(declared, within));
    const parts = armParts(armId);
    return this.#enter({ key: armKey(armId), kind: kindOfArmId(parts), name: nameOfArmId(parts), id: armId, within });
  }

  #above(armId: string): ModelScope | undefined {
    const parent = parentOfArmId(armParts(armId));
    return parent === undefined ? undefined : this.at(`/${parent.join("/")}`);
  }

  #enter(scope: ModelScope): ModelScope {
    const known = this.#scopes.get(scope.key);
    if (known !== undefined) return known;
    this.#scopes.set(scope.key, scope);
    return scope;
  }
}

function pathTo(parent: ModelScope | undefined): readonly string[] {
  return parent === undefined ? [] : [parent.key, ...parent.within];
}

function scopeOf(resource: PlannedResource, within: readonly string[]): ModelScope {
  const { name } = resource;
  const called = physicalNames(resource).join(" ");
  const what = whatIs(resource);
  return {
    key: thingKey(resource),
    kind: kindOf(resource),
    name,
    id: thingId(resource),
    ...(what !== undefined && { what }),
    ...(called !== "" && { called }),
    within,
  };
}

/** Whether a resource is on this side what it is on the other. One that gets another name is not what has the old one. */
function isSameThing(here: PlannedResource, there: PlannedResource): boolean {
  const [names, name] = [
    physicalNames(here),
    armParts(idIn(there.id) ?? "")
      .at(-1)
      ?.toLowerCase() ?? "",
  ];
  if (here.id === undefined && names.length > 0 && !names.includes(name)) return false;
  return thingKey(here) === thingKey(there) || here.id?.toLowerCase() === there.id?.toLowerCase();
}

function kindOf({ type, inputs }: PlannedResource): ModelScope["kind"] {
  if (type === accountType) return accountScopeKind(stringAt(inputs, "kind"));
  return (Object.hasOwn(scopeTypes, type) ? scopeTypes[type] : undefined) ?? "resource";
}
