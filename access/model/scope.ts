import type { PlannedResource } from "../plan/resource.ts";
import type { Operation } from "../roles/index.ts";
import type { Scope, ScopeKind } from "../report.ts";
import type { ModelScope } from "./model.ts";
import type { Side } from "./side.ts";
import { itself, type Yield } from "./sources.ts";
import { accessItselfTypes, stackReferenceType } from "./types.ts";

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
  const { found } = source;
  if (found !== undefined && found.type !== stackReferenceType) return { scope: scopes.of(found) };
  const { name, why } = found === undefined ? source : { name: `output of ${found.name}`, why: value.why };
  const [key, id] = [graph.symbol(resource, property), `${resource.urn}#${property}`];
  return { scope: scopes.loose({ kind: "unknown", name, id, key }), why };
}

/** What is inside a resource can yield its id as well; what only describes access cannot. Another stack can yield any. */
function scopesOf(resource: PlannedResource): readonly Yield<PlannedResource>[] {
  const { type, custom } = resource;
  if (type === stackReferenceType) return [itself(resource)];
  return custom && !accessItselfTypes.has(type) && !type.startsWith("pulumi:") ? [itself(resource)] : [];
}

/** The providers whose operations exist at a scope of one service. At wider or unknown scopes every operation does. */
const providersAt: Partial<Record<ScopeKind, readonly string[]>> = {
  openai: ["microsoft.cognitiveservices"],
  aiservices: ["microsoft.cognitiveservices"],
  cognitiveServices: ["microsoft.cognitiveservices"],
  documentIntelligence: ["microsoft.cognitiveservices"],
  search: ["microsoft.search"],
  keyVault: ["microsoft.keyvault"],
  storage: ["microsoft.storage"],
  identity: ["microsoft.managedidentity"],
};

/** Whether an operation can happen at or below a scope. Roles and logs of a resource are managed at any scope. */
export function reaches(scope: Scope): (operation: Operation) => boolean {
  const providers = providersAt[scope.kind];
  if (providers === undefined) return () => true;
  const everywhere = ["microsoft.authorization", "microsoft.insights"];
  return ({ name }) => [...providers, ...everywhere].includes(name.toLowerCase().split("/")[0] ?? "");
}
