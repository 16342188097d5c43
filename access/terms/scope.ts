export type ScopeKind =
  | "openai"
  | "aiservices"
  | "cognitiveServices"
  | "documentIntelligence"
  | "search"
  | "keyVault"
  | "storage"
  | "identity"
  | "host"
  | "group"
  | "resourceGroup"
  | "subscription"
  | "managementGroup"
  | "resource"
  | "unknown";

/** What access is held on. */
export interface Scope {
  readonly kind: ScopeKind;
  readonly name: string;
  readonly id: string;
}
