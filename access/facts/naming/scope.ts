import type { PlannedResource } from "../../plan/resource.ts";
import type { ModelScope } from "../model.ts";
import type { Side } from "../side.ts";
import { idOutputs, yieldsOtherIds } from "./outputs.ts";
import { another, itself, type Yield } from "./sources.ts";
import { accessItselfTypes, stackReferenceType } from "../../identity/types.ts";

/** A scope, or an unknown one with the reason. */
export interface ResolvedScope {
  readonly scope: ModelScope;
  readonly why?: string;
}

/** The scope that an input names: by ARM id, or by the one resource that its value comes from. */
export function resolveScope({ graph, scopes }: Side, resource: PlannedResource, property: string): ResolvedScope {
  const value = graph.text(resource, property);
  if (value.known) return { scope: scopes.at(value.text) };
  const source = graph.source(resource, property, scopesOf);
  if (source.found !== undefined) return { scope: scopes.of(source.found) };
  const { name, why } = source;
  const [key, id] = [graph.symbol(resource, property), `${resource.urn}#${property}`];
  return { scope: scopes.loose({ kind: "unknown", name, id, key }), why };
}

/** What is inside a resource can yield its id as well; what only describes access cannot. Another stack can yield any. */
function scopesOf(resource: PlannedResource): readonly Yield<PlannedResource>[] {
  const { type, custom } = resource;
  if (type === stackReferenceType) return [another(resource, `output of ${resource.name}`)];
  if (!custom || accessItselfTypes.has(type) || type.startsWith("pulumi:")) return [];
  const own = itself(resource, idOutputs);
  return yieldsOtherIds(resource) ? [own, another(resource, `another id of ${resource.name}`)] : [own];
}
