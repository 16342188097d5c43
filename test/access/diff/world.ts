import type { ActorKind, ScopeKind } from "../../../access/terms/report.ts";

/** What exists in the small worlds that are compared. A scope's name is its key. */
export const scopeKinds = {
  sub: "subscription",
  rg1: "resourceGroup",
  rg2: "resourceGroup",
  openai: "openai",
  foundry: "aiservices",
  project: "resource",
  search: "search",
  vault: "keyVault",
  i1: "identity",
  i2: "identity",
  shared: "identity",
  app: "host",
  site: "host",
  slot: "host",
  machine: "host",
} as const satisfies Record<string, ScopeKind>;

export type ScopeName = keyof typeof scopeKinds;
export const scopeNames = Object.keys(scopeKinds) as ScopeName[];

/** What is not of the program: it neither comes nor goes with it. */
export const outside: readonly ScopeName[] = ["sub", "shared"];

/** What lies in something else than a resource group. */
export const parents = { project: "foundry", slot: "site" } as const satisfies Partial<Record<ScopeName, ScopeName>>;

/** What carries identities, with its type: an app, a site and its slot, a type of host that nobody knows, and an account. */
export const hostTypes = {
  app: "azure-native:app:containerapp",
  site: "azure-native:web:webapp",
  slot: "azure-native:web:webappslot",
  machine: "azure-native:test:machine",
  foundry: "azure-native:cognitiveservices:account",
  project: "azure-native:cognitiveservices:project",
} as const satisfies Partial<Record<ScopeName, string>>;

export type HostName = keyof typeof hostTypes;
export const hostNames = Object.keys(hostTypes) as HostName[];

export const keyedServices = {
  openai: "cognitiveServices",
  foundry: "cognitiveServices",
  search: "search",
} as const satisfies Partial<Record<ScopeName, string>>;

export type ServiceName = keyof typeof keyedServices;

/** Identities, with the scope on which acting as them is written: the resource for its own ones, of which it can have two. */
export const identityScopes = {
  i1: "i1",
  i2: "i2",
  shared: "shared",
  "app#system": "app",
  "site#system": "site",
  "slot#system": "slot",
  "foundry#system": "foundry",
  "project#system": "project",
  "machine#system": "machine",
  "machine#nodes": "machine",
} as const satisfies Record<string, ScopeName>;

export type IdentityName = keyof typeof identityScopes;

/** Whoever can be given a role or be in a group. */
export const principalKinds = {
  ann: "user",
  bob: "user",
  devs: "group",
  ops: "group",
  cycle: "group",
  ci: "servicePrincipal",
  who: "unknown",
  i1: "identity",
  i2: "identity",
  "app#system": "identity",
  "slot#system": "identity",
  "project#system": "identity",
} as const satisfies Record<string, ActorKind>;

export type PrincipalName = keyof typeof principalKinds;
export const groupNames = ["devs", "ops", "cycle"] as const satisfies readonly PrincipalName[];

/** Whom identities can trust. */
export const subjectKinds = { main: "github", pod: "serviceAccount", robot: "federated" } as const satisfies Record<
  string,
  ActorKind
>;
export type SubjectName = keyof typeof subjectKinds;

/** What made roles are made of: operations that lead further, wildcards over them, and some that do not matter. */
export const controlPatterns = [
  "*",
  "*/read",
  "*/write",
  "*/action",
  "Microsoft.CognitiveServices/*",
  "Microsoft.CognitiveServices/accounts/listKeys/action",
  "microsoft.cognitiveservices/ACCOUNTS/read",
  "Microsoft.Search/searchServices/*",
  "Microsoft.Search/searchServices/listQueryKeys/action",
  "Microsoft.ManagedIdentity/userAssignedIdentities/*",
  "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/write",
  "Microsoft.ManagedIdentity/userAssignedIdentities/assign/action",
  "Microsoft.ManagedIdentity/userAssignedIdentities/*/assign/action",
  "Microsoft.App/*",
  "Microsoft.App/containerApps/exec/action",
  "Microsoft.App/containerApps/*/write",
  "Microsoft.Web/sites/*",
  "Microsoft.Web/sites/slots/write",
  "Microsoft.Test/machines/write",
  "Microsoft.Authorization/*",
] as const;

export const dataPatterns = [
  "*",
  "*/read",
  "Microsoft.CognitiveServices/*",
  "Microsoft.CognitiveServices/accounts/OpenAI/*",
  "Microsoft.CognitiveServices/accounts/AIServices/agents/*",
  "Microsoft.Search/*",
  "Microsoft.App/containerApps/exec/action",
  "Microsoft.KeyVault/vaults/secrets/getSecret/action",
] as const;
