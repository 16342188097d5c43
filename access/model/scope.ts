import { stringAt } from "../plan/digest.ts";
import type { PlannedResource } from "../plan/resource.ts";
import type { Operation } from "../roles/index.ts";
import type { Scope, ScopeKind } from "../report.ts";
import type { ResourceGraph } from "./graph.ts";
import { accountScopeKind, accountType, armScopeKinds, assignmentType, credentialType, scopeTypes } from "./types.ts";

/** A scope, or an unknown one with the reason. */
export interface ResolvedScope {
  readonly scope: Scope;
  readonly why?: string;
}

/** What a resource of the program is as a scope. */
export function scopeOf(resource: PlannedResource): Scope {
  const kind =
    resource.type === accountType
      ? accountScopeKind(stringAt(resource.inputs, "kind"))
      : ((Object.hasOwn(scopeTypes, resource.type) ? scopeTypes[resource.type] : undefined) ?? "resource");
  return { kind, name: resource.name, id: resource.id ?? resource.urn };
}

/** The scope that an input names: by ARM id, or by the one resource that its value comes from. */
export function resolveScope(graph: ResourceGraph, resource: PlannedResource, property: string): ResolvedScope {
  const value = graph.text(resource, property);
  if (value.known) return { scope: scopeOfArmId(value.text) };
  const source = graph.source(resource, property, canBeScope);
  if (source.found !== undefined) return { scope: scopeOf(source.found) };
  return { scope: { kind: "unknown", name: source.name, id: `${resource.urn}#${property}` }, why: source.why };
}

/** What is inside a resource can yield its id as well; what only describes access cannot. */
function canBeScope({ type, custom }: PlannedResource): boolean {
  const isAccessItself = [assignmentType, credentialType].includes(type);
  return custom && !isAccessItself && !type.startsWith("pulumi:");
}

/** The scope of an ARM id, told by its form. */
export function scopeOfArmId(id: string): Scope {
  const parts = id.split("/").filter((part) => part !== "");
  const name = parts.at(-1) ?? id;
  return { kind: armKind(parts), name, id };
}

function armKind(parts: readonly string[]): ScopeKind {
  const lower = parts.map((part) => part.toLowerCase());
  const provider = lower.lastIndexOf("providers");
  if (lower[provider + 1] === "microsoft.management") return "managementGroup";
  if (provider >= 0) {
    const type = [lower[provider + 1], ...lower.slice(provider + 2).filter((_, index) => index % 2 === 0)].join("/");
    return (Object.hasOwn(armScopeKinds, type) ? armScopeKinds[type] : undefined) ?? "resource";
  }
  if (lower[0] !== "subscriptions") return "unknown";
  if (lower.length === 2) return "subscription";
  return lower.length === 4 && lower[2] === "resourcegroups" ? "resourceGroup" : "unknown";
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
