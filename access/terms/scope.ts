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
  /** What it is, where its type does not say it. @default its type does */
  readonly what?: What;
}

/** Apps whose type is that of a web app. */
export type What = "function app" | "logic app";
