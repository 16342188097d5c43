import type { ModelScope } from "../../../access/facts/model.ts";
import type { ScopeKind } from "../../../access/terms/report.ts";
import { textOr } from "../../../sandbox/state/json.ts";
import type { Resource } from "../../../sandbox/state/tenant.ts";
import { aroundId } from "./armIds.ts";
import type { Names } from "./names.ts";

const kinds: Readonly<Record<string, ScopeKind>> = {
  "microsoft.app/containerapps": "host",
  "microsoft.app/jobs": "host",
  "microsoft.containerservice/managedclusters": "host",
  "microsoft.keyvault/vaults": "keyVault",
  "microsoft.managedidentity/userassignedidentities": "identity",
  "microsoft.resources/resourcegroups": "resourceGroup",
  "microsoft.search/searchservices": "search",
  "microsoft.storage/storageaccounts": "storage",
  "microsoft.web/sites": "host",
};

const accountKinds: Readonly<Record<string, ScopeKind>> = {
  AIServices: "aiservices",
  FormRecognizer: "documentIntelligence",
  OpenAI: "openai",
};

/** Reads scopes of a tenant by id, with all that they lie in. */
export function scopesOf(resources: readonly Resource[], names: Names): (id: string) => ModelScope {
  const byId = new Map(resources.map((resource) => [resource.id.toLowerCase(), resource]));
  return (id) => {
    const key = names.of(id);
    const within = aroundId(id).map((outer) => names.of(outer));
    return { kind: kindOf(id, byId.get(id.toLowerCase())), name: key, id: key, key, within };
  };
}

function kindOf(id: string, resource: Resource | undefined): ScopeKind {
  if (resource === undefined) return /^\/subscriptions\/[^/]+$/i.test(id) ? "subscription" : "unknown";
  const type = resource.type.toLowerCase();
  if (type !== "microsoft.cognitiveservices/accounts") return kinds[type] ?? "resource";
  return accountKinds[textOr(resource.properties["kind"], "")] ?? "cognitiveServices";
}
