import type { Operation } from "../../roles/index.ts";
import type { Scope, ScopeKind } from "../terms/report.ts";

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

/** Providers of services, which never lie in a host; what extends a host may have any other. */
const outsideOfHosts: readonly string[] = [
  "microsoft.appconfiguration",
  "microsoft.cognitiveservices",
  "microsoft.documentdb",
  "microsoft.eventhub",
  "microsoft.keyvault",
  "microsoft.machinelearningservices",
  "microsoft.managedidentity",
  "microsoft.search",
  "microsoft.servicebus",
  "microsoft.storage",
];

/** Whether an operation can happen at or below a scope. Roles and logs of a resource are managed at any scope. */
export function reaches(scope: Scope): (operation: Operation) => boolean {
  const providers = providersAt[scope.kind];
  if (scope.kind === "host") return (operation) => !outsideOfHosts.includes(providerOf(operation));
  if (providers === undefined) return () => true;
  const everywhere = ["microsoft.authorization", "microsoft.insights"];
  return (operation) => [...providers, ...everywhere].includes(providerOf(operation));
}

function providerOf({ name }: Operation): string {
  return name.toLowerCase().split("/")[0] ?? "";
}
